import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordTypes, type AnyRecord } from '../../src/model/record.js';
import { isOpenGate } from '../../src/rules/paraphrase-machine.js';
import { day, type Dialogue } from './dialogue.js';
import { checkMaker, checkRules, isModerated, Minutes } from './invariants.js';
import { beginRandom, commandOf, someRules, steps, type Step } from './random-dialogue.js';
import { recounted, supportOf } from './recount.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`Random dialogues of seed ${seed}; SEED=${seed} repeats them.`);

/** What is looked at after each command that was accepted. */
type Look = (dialogue: Dialogue, changed: Changed) => void;

interface Changed {
  readonly step: Step;
  readonly minutes: Minutes;
  readonly records: readonly AnyRecord[];
  readonly before: ReadonlyMap<string, AnyRecord>;
}

const keyOf = ({ type, id }: AnyRecord) => `${type} ${id}`;

/** Plays random dialogues, looks after each step, and once more at the end. */
async function play(
  look: Look,
  end?: (dialogue: Dialogue) => Promise<void>,
  numRuns = 100,
): Promise<void> {
  const dialogues = fc.asyncProperty(someRules, steps, async (rules, script) => {
    const dialogue = await beginRandom(rules);
    const minutes = new Minutes();
    for (const step of script) await take(step, dialogue, minutes, look);
    await end?.(dialogue);
  });
  await fc.assert(dialogues, { seed, numRuns });
}

async function take(step: Step, dialogue: Dialogue, minutes: Minutes, look: Look): Promise<void> {
  const { base } = dialogue;
  const before = new Map(
    recordTypes.flatMap((type) => base.all(type)).map((record) => [keyOf(record), record]),
  );
  const command = commandOf(step, dialogue);
  const decision = await dialogue.send(step.who, command);
  if ('violation' in decision) return;
  minutes.note(step.who, command);
  look(dialogue, { step, minutes, records: decision.records, before });
}

/** Settles every restatement without its author, by time and by the listener alone. */
async function waitForAuthors(dialogue: Dialogue): Promise<void> {
  dialogue.later(4 * day);
  for (const { id, participantId, status, attempt } of dialogue.base.all('paraphrase')) {
    const decision = await dialogue.send(
      'clock',
      dialogue.command('lapseParaphrase', { paraphraseId: id }),
    );
    assert.ok('records' in decision);
    const isFirst = attempt === 1 && (status === 'close' || status === 'missed');
    if (!isFirst || isOpenGate(dialogue.paraphrase(id))) continue;
    await dialogue.send(participantId, dialogue.command('adoptCorrection', { paraphraseId: id }));
  }
}

describe('random dialogues by several people', () => {
  it('lose, double or misattribute no contribution, and no wording', async () => {
    await play((dialogue, { step, minutes, records, before }) => {
      minutes.check(dialogue);
      for (const record of records) checkMaker(step.who, record, before.get(keyOf(record)));
    });
  });

  it('let nothing past a required rule', async () => {
    await play(checkRules);
  });

  it('open every gate in the end, with no help from the authors', async () => {
    await play(
      () => undefined,
      async (dialogue) => {
        await waitForAuthors(dialogue);
        const held = dialogue.base.all('claim').filter(({ status }) => status === 'held');
        assert.deepEqual(held, []);
      },
    );
  });

  it('keep every tally equal to a count of the records', async () => {
    await play((dialogue) => {
      for (const claim of dialogue.base.all('claim')) {
        const { revision: _revision, support: _support, ...tally } = dialogue.tally(claim.id);
        assert.deepEqual(tally, recounted(dialogue.base, claim));
      }
    });
  });

  it('tell every claim’s support from its evidence once the dates have passed', async () => {
    await play(
      () => undefined,
      async (dialogue) => {
        const { groups } = dialogue.base.all('consultation')[0]!.rules.evidence;
        dialogue.later(4 * day);
        for (const claim of dialogue.base.all('claim')) {
          await dialogue.send('clock', dialogue.command('lapseChallenge', { claimId: claim.id }));
          const support = supportOf(dialogue.base, claim, groups, dialogue.now);
          assert.equal(dialogue.tally(claim.id).support, support);
        }
      },
    );
  });

  it('leave nothing that happened to a restatement without its trace', async () => {
    await play((_dialogue, { records, before }) => {
      for (const record of records) {
        const known = before.get(keyOf(record));
        if (record.type !== 'paraphrase' || known?.type !== 'paraphrase') continue;
        if (isModerated(record, known)) continue;
        assert.ok(!isOpenGate(known), 'what is settled stays as it is');
        assert.deepEqual([record.text, record.attempt], [known.text, known.attempt]);
      }
    });
  });

  it('get somewhere: they hold, release, restate again, support and contest', async () => {
    const seen = new Map<string, number>();
    const note: Look = (_dialogue, { records, before }) => {
      for (const record of records) {
        for (const event of eventsIn(record, before.get(keyOf(record)))) {
          seen.set(event, (seen.get(event) ?? 0) + 1);
        }
      }
    };
    // Some things need many people to meet by chance.
    await play(note, undefined, 500);
    const all = ['held', 'let go', 'second try', 'supported', 'edited', 'restored', 'blanked'];
    for (const event of all) {
      assert.ok(seen.has(event), `${event}: ${JSON.stringify([...seen])}`);
    }
  });
});

function eventsIn(record: AnyRecord, before: AnyRecord | undefined): string[] {
  if (record.type === 'tally') return record.support === 'supported' ? ['supported'] : [];
  if (before && isModerated(record, before)) return ['blanked'];
  if (record.type === 'paraphrase') return record.attempt === 2 && !before ? ['second try'] : [];
  if (record.type !== 'claim') return [];
  if (!before) return record.status === 'held' ? ['held'] : [];
  const was = before.type === 'claim' ? before : record;
  return [
    ...(was.status === 'held' && record.status === 'published' ? ['let go'] : []),
    ...(was.text === record.text ? [] : ['edited']),
    ...(was.status === 'removed' ? ['restored'] : []),
  ];
}

describe('an edit and a post of the same text', () => {
  it('are refused alike, and kept alike', async () => {
    const someText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 13 }),
      fc.string({ unit: 'grapheme', maxLength: 13 }),
      fc.constantFrom('', ' ', '\u200b\u202e', 'a'.repeat(12), 'e\u0301'.repeat(12)),
    );
    const alike = fc.asyncProperty(someRules, someText, async (rules, text) => {
      const dialogue = await beginRandom({
        ...rules,
        lengths: { claim: 11, paraphrase: 11, reason: 50 },
      });
      const claimId = await dialogue.do('ann', 'postClaim', { text: 'It silts.' });
      const edit = dialogue.command('editClaim', { claimId, text });
      const post = dialogue.command('postClaim', { text });
      const edited = await dialogue.send('ann', edit);
      const posted = await dialogue.send('ann', post);
      const refusal = (decision: typeof edited) =>
        'violation' in decision ? decision.violation : null;
      assert.deepEqual(refusal(edited), refusal(posted));
      if (!refusal(posted)) {
        const { text: kept, status } = dialogue.claim(post.id);
        assert.deepEqual(
          [dialogue.claim(claimId).text, dialogue.claim(claimId).status],
          [kept, status],
        );
      }
    });
    await fc.assert(alike, { seed, numRuns: 500 });
  });

  it('are asked for the same steps', async () => {
    const alike = fc.asyncProperty(someRules, async (rules) => {
      const dialogue = await beginRandom(rules);
      const claimId = await dialogue.do('ann', 'postClaim', { text: 'It silts.' });
      dialogue.base.remove('disclosure', 'ann:disclosure');
      dialogue.join('ann');
      const edit = await dialogue.unmet('ann', 'editClaim', { claimId, text: 'It does.' });
      const post = await dialogue.unmet('ann', 'postClaim', { text: 'It does.' });
      assert.deepEqual(edit, post);
    });
    await fc.assert(alike, { seed, numRuns: 100 });
  });
});
