import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Assessment, Challenge, Evidence } from '../../src/model/evidence.js';
import { bearings } from '../../src/model/evidence.js';
import {
  sides,
  supportIn,
  supportOf,
  weightOf,
  type Balance,
  type Clock,
  type Dossier,
} from '../../src/rules/support.js';

const at = '2026-06-10T12:00:00.000Z';
const due = '2026-06-24T12:00:00.000Z';
const before = Date.parse(due) - 1;
const after = Date.parse(due);

const challenge = {
  ...{ type: 'challenge', id: 'q', revision: 1, claimId: 'c', participantId: 'dan' },
  ...{ reason: 'Is it measured?', language: 'en', createdAt: at, dueAt: due },
} as const satisfies Challenge;

function source(id: string, bearing: Evidence['bearing'] = 'supports'): Evidence {
  return {
    ...{ type: 'evidence', id, revision: 1, claimId: 'c', participantId: 'eve', bearing },
    ...{ sourceKind: 'record', citation: 'Soundings', url: null, date: '2025', excerpt: null },
    ...{ language: 'en', createdAt: at, status: 'published' },
  };
}

type Said = readonly [evidenceId: string, who: string, verdict: Assessment['verdict']];

function assessment([evidenceId, participantId, verdict]: Said): Assessment {
  const id = `${evidenceId}:${participantId}`;
  return {
    ...{ type: 'assessment', id, revision: 1, evidenceId, claimId: 'c', participantId },
    ...{ verdict, reason: 'Measured weekly.', language: 'en', at },
  };
}

/** People are called by the groups they are in: `north2` is of the north, `none1` of no group. */
function groupsOf(said: readonly Said[]): Dossier['groupsOf'] {
  return new Map(
    said.map(([, who]) => {
      const names = who.replace(/\d/g, '').split('+');
      return [who, names.filter((name) => name !== 'none')] as const;
    }),
  );
}

function dossier(evidence: readonly Evidence[], said: readonly Said[]): Dossier {
  return {
    authorId: 'author',
    challenge,
    evidence,
    assessments: said.map(assessment),
    groupsOf: groupsOf(said),
  };
}

const soundBy = (id: string): Said[] => [
  [id, 'north', 'sound'],
  [id, 'south', 'limited'],
];

/** Sources that weigh so, and none that is still to be assessed. */
const weighing: Readonly<Record<Balance, Dossier>> = {
  for: dossier([source('f')], soundBy('f')),
  against: dossier([source('a', 'contradicts')], soundBy('a')),
  both: dossier(
    [source('f', 'partly-supports'), source('a', 'contradicts')],
    [...soundBy('f'), ...soundBy('a')],
  ),
  none: dossier([], []),
};

const rows = [
  ['for', 'waiting', 'supported'],
  ['for', 'over', 'supported'],
  ['against', 'waiting', 'contested'],
  ['against', 'over', 'contested'],
  ['both', 'waiting', 'contested'],
  ['both', 'over', 'contested'],
  ['none', 'waiting', 'challenged'],
  ['none', 'over', 'unsupported'],
] as const satisfies readonly (readonly [Balance, Clock, string])[];

describe('the support machine', () => {
  for (const [balance, clock, state] of rows) {
    it(`says ${state} when ${balance} weighs and the clock says ${clock}`, () => {
      const now = clock === 'over' ? after : before;
      assert.equal(supportIn(weighing[balance], 2, now), state);
    });
  }

  it('has no other rows', () => {
    const cells = Object.values(supportOf).flatMap((states) => Object.keys(states));
    assert.equal(cells.length, rows.length);
  });

  it('says unchallenged of whatever nobody asked for evidence of', () => {
    const unasked = { ...weighing.both, challenge: undefined };
    assert.equal(supportIn(unasked, 2, after), 'unchallenged');
  });

  it('puts every bearing on a side', () => {
    assert.deepEqual(
      bearings.map((bearing) => sides[bearing]),
      ['for', 'for', 'against', 'context'],
    );
  });

  it('waits past the date for a source for that nobody assessed', () => {
    assert.equal(supportIn(dossier([source('f')], []), 2, after), 'challenged');
  });

  it('does not wait for a source that was found wanting', () => {
    const wanting = dossier(
      [source('f')],
      [
        ['f', 'north', 'unsound'],
        ['f', 'south', 'unsound'],
      ],
    );
    assert.equal(supportIn(wanting, 2, after), 'unsupported');
  });

  for (const bearing of ['contradicts', 'context'] as const) {
    it(`does not wait for a source that ${bearing}`, () => {
      assert.equal(supportIn(dossier([source('a', bearing)], []), 2, after), 'unsupported');
    });
  }

  it('lets context weigh on neither side', () => {
    const context = dossier([source('x', 'context')], soundBy('x'));
    assert.equal(supportIn(context, 2, before), 'challenged');
  });

  it('counts no source that was removed', () => {
    const removed = { ...source('f'), status: 'removed' } as const;
    assert.equal(supportIn(dossier([removed], soundBy('f')), 2, after), 'unsupported');
  });
});

describe('the weight of a source', () => {
  const cases: readonly [string, number, readonly (readonly [string, Said[2]])[], string][] = [
    ['nobody assessed it', 2, [], 'unassessed'],
    ['one person finds it sound', 2, [['north', 'sound']], 'unassessed'],
    [
      'two people of one group find it sound',
      2,
      [
        ['north1', 'sound'],
        ['north2', 'sound'],
      ],
      'unassessed',
    ],
    [
      'two people of two groups find it sound',
      2,
      [
        ['north', 'sound'],
        ['south', 'sound'],
      ],
      'weighs',
    ],
    [
      'two people of the same two groups find it sound',
      2,
      [
        ['north+south1', 'sound'],
        ['north+south2', 'sound'],
      ],
      'unassessed',
    ],
    [
      'somebody of a group and somebody of none find it sound',
      2,
      [
        ['north', 'sound'],
        ['none', 'limited'],
      ],
      'weighs',
    ],
    [
      'two people of no group find it sound',
      2,
      [
        ['none1', 'sound'],
        ['none2', 'sound'],
      ],
      'unassessed',
    ],
    [
      'as many find it unsound',
      2,
      [
        ['north1', 'sound'],
        ['south1', 'limited'],
        ['north2', 'unsound'],
        ['south2', 'unsound'],
      ],
      'wanting',
    ],
    [
      'fewer find it unsound',
      2,
      [
        ['north1', 'sound'],
        ['south1', 'limited'],
        ['north2', 'unsound'],
      ],
      'weighs',
    ],
    [
      'only one group finds it sound and another does not',
      2,
      [
        ['north1', 'sound'],
        ['north2', 'sound'],
        ['south', 'unsound'],
      ],
      'wanting',
    ],
    ['one group is enough and one person finds it sound', 1, [['none', 'limited']], 'weighs'],
    [
      'one group is enough and the claim’s author alone finds it sound',
      1,
      [['author', 'sound']],
      'unassessed',
    ],
    [
      'the claim’s author alone finds it unsound',
      1,
      [
        ['author', 'unsound'],
        ['north', 'sound'],
      ],
      'weighs',
    ],
    ['no group is asked for and nobody assessed it', 0, [], 'unassessed'],
    [
      'three groups are asked for and two find it sound',
      3,
      [
        ['north', 'sound'],
        ['south', 'sound'],
      ],
      'unassessed',
    ],
  ];

  for (const [title, groups, verdicts, weight] of cases) {
    it(`is ${weight} when ${title}`, () => {
      const said = verdicts.map(([who, verdict]): Said => ['f', who, verdict]);
      assert.equal(weightOf(source('f'), dossier([source('f')], said), groups), weight);
    });
  }
});
