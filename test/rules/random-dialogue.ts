import fc from 'fast-check';
import { relations, kinds } from '../../src/model/claim.js';
import { bearings, manners, soundness } from '../../src/model/evidence.js';
import type { Command, CommandType } from '../../src/model/command.js';
import { subjects, type Subject } from '../../src/model/moderation.js';
import { verdicts } from '../../src/model/paraphrase.js';
import type { RecordType } from '../../src/model/record.js';
import { bindings, defaultRules, type RuleSet } from '../../src/model/rules.js';
import { positions } from '../../src/model/stance.js';
import { Dialogue, hour } from './dialogue.js';

/** One step of a random dialogue: who does what, with numbers that choose among what is there. */
export interface Step {
  readonly who: string | null;
  readonly type: CommandType;
  readonly picks: readonly number[];
  readonly text: string;
  readonly hours: number;
}

const people = ['ann', 'ben', 'cat', 'dan', 'fay', 'gus'] as const;

const texts = ['Mud piles up.', 'It is the tide.', 'The boats leave.', ' \u200b', 'x'.repeat(60)];

/** Common steps are named more than once, so that dialogues get somewhere. */
const types: readonly CommandType[] = [
  ...(['postClaim', 'postClaim', 'postClaim', 'postClaim', 'postClaim', 'disclose'] as const),
  ...(['offerParaphrase', 'offerParaphrase', 'offerParaphrase', 'judgeParaphrase'] as const),
  ...(['judgeParaphrase', 'adoptCorrection', 'vouchParaphrase', 'releaseParaphrase'] as const),
  ...(['lapseParaphrase', 'challengeClaim', 'challengeClaim', 'lapseChallenge'] as const),
  ...(['attachEvidence', 'attachEvidence', 'assessEvidence', 'assessEvidence'] as const),
  ...(['assessEvidence', 'assessEvidence', 'recognise', 'takeStance', 'takeStance'] as const),
  ...(['editClaim', 'editClaim', 'withdrawClaim', 'report', 'moderate', 'moderate'] as const),
  ...(['moderate', 'moderate', 'nominateGroup', 'decideNomination'] as const),
];

/** What a facilitator alone may do; most of it is asked by one, so that some of it is done. */
const facilitated: ReadonlySet<CommandType> = new Set([
  'moderate',
  'releaseParaphrase',
  'decideNomination',
]);

const ofTheClock: ReadonlySet<CommandType> = new Set(['lapseParaphrase', 'lapseChallenge']);

const step: fc.Arbitrary<Step> = fc
  .record({
    who: fc.constantFrom(...people, ...people, ...people, null),
    type: fc.constantFrom(...types),
    // Without a bias to small numbers, which would always choose the same.
    picks: fc.noBias(fc.array(fc.nat(1_000), { minLength: 5, maxLength: 5 })),
    text: fc.constantFrom(...texts, ...texts.slice(0, 3), ...texts.slice(0, 3)),
    hours: fc.constantFrom(0, 0, 0, 1, 30, 100),
  })
  .map((taken) => {
    if (ofTheClock.has(taken.type)) return { ...taken, who: 'clock' };
    const isAskedByOne = facilitated.has(taken.type) && (taken.picks[4] ?? 0) % 4 > 0;
    return isAskedByOne ? { ...taken, who: 'fay' } : taken;
  });

/** Somebody restates a claim and opposes it, and its author may have a word. */
const exchange: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom('ben', 'cat'),
    step,
    fc.constantFrom(...(['judgeParaphrase', 'takeStance', 'editClaim'] as const)),
  )
  .map(([who, { picks }, last]) => {
    const [first = 0, second = 0] = picks;
    // Numbers that choose an existing claim, and a reply that opposes it.
    const chosen = [first + (first % 16 === 0 ? 1 : 0), second, 1, 1, 0];
    const take = (type: CommandType, text: string, by: string = who): Step => {
      return { who: by, type, picks: chosen, text, hours: 0 };
    };
    return [
      take('offerParaphrase', 'You say that it fills with mud.'),
      take('postClaim', 'The boats leave.'),
      take(last, 'So it does.', 'ann'),
    ];
  });

/** What there is to talk about. */
const opening: readonly Step[] = ['Mud piles up.', 'It is the tide.'].map((text) => ({
  who: 'ann',
  type: 'postClaim',
  picks: [1, 1, 1, 0, 1],
  text,
  hours: 0,
}));

export const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.oneof({ arbitrary: step.map((one) => [one]), weight: 5 }, exchange), {
    minLength: 20,
    maxLength: 80,
    size: 'max',
  })
  .map((parts) => [...opening, ...parts.flat()]);

const binding = fc.constantFrom(...bindings);

export const someRules: fc.Arbitrary<RuleSet> = fc
  .record({
    disclosure: binding,
    listening: binding,
    evidence: binding,
    recognition: binding,
    inclusion: binding,
    moderation: fc.constantFrom('after', 'after', 'before'),
    groups: fc.constantFrom(1, 2),
  })
  .map(({ listening, evidence, groups, ...rest }) => ({
    ...defaultRules,
    ...rest,
    listening: { binding: listening, hours: 72 },
    evidence: { binding: evidence, days: 3, groups },
    lengths: { claim: 50, paraphrase: 55, reason: 50 },
    depth: 3,
  }));

/** A dialogue in which half of the people have said where they stand. */
export async function beginRandom(rules: RuleSet): Promise<Dialogue> {
  const dialogue = new Dialogue(rules, { closesAt: '2040-01-01T00:00:00.000Z' });
  dialogue.facilitator('fay');
  await dialogue.do('ann', 'disclose', { name: 'ann', groupIds: ['north'] });
  await dialogue.do('ben', 'disclose', { name: 'ben', groupIds: ['south'] });
  await dialogue.do('cat', 'disclose', { name: 'cat', groupIds: [], ownWords: '' });
  return dialogue;
}

/** Lets time pass, and makes the command of a step from what is there. */
export function commandOf({ type, picks, text, hours }: Step, dialogue: Dialogue): Command {
  dialogue.later(hours * hour);
  const [first = 0, second = 0, third = 0, fourth = 0] = picks;
  const claimId = anyOf(dialogue, 'claim', first);
  const claim = dialogue.base.get('claim', claimId);
  const subject = fourth % 2 === 0 ? 'claim' : among<Subject>(subjects, third);
  const about = {
    claimId,
    subject,
    subjectId: anyOf(dialogue, subject, first),
    paraphraseId: anyOf(dialogue, 'paraphrase', first),
    evidenceId: anyOf(dialogue, 'evidence', first),
    nominationId: anyOf(dialogue, 'nomination', first),
  };
  const chosen = {
    kind: among(['fact', 'fact', ...kinds], second),
    relation: among(['opposes', 'opposes', 'supports', ...relations], third),
    parentId: claimId,
    position: among([...positions, null], second),
    verdict: among(type === 'judgeParaphrase' ? verdicts : soundness, second),
    correction: among(['No.', 'Only in spring.', null], third),
    bearing: among(bearings, second),
    manner: among(manners, second),
    action: among(['keep', 'remove', 'restore', 'publish', 'publish'], second),
    include: second % 2 === 0,
    groupIds: among([['north'], ['south'], []], second),
    revision: third % 4 === 0 ? 0 : (claim?.revision ?? 0),
  };
  const root = { parentId: null, relation: null };
  const fields = { ...about, ...chosen, ...(fourth % 3 === 0 ? root : {}), text };
  return only(dialogue.command(type), fields);
}

/** The command with those of the fields that it has. */
function only(command: Command, fields: Readonly<Record<string, unknown>>): Command {
  const known = Object.entries(fields).filter(([field]) => field in command && field !== 'type');
  return { ...command, ...Object.fromEntries(known) };
}

function anyOf(dialogue: Dialogue, type: RecordType, pick: number): string {
  const records = dialogue.base.all(type);
  const found = pick % 16 === 0 ? undefined : records[pick % records.length];
  return found?.id ?? 'nowhere';
}

function among<T>(values: readonly T[], pick: number): T {
  return values[pick % values.length]!;
}
