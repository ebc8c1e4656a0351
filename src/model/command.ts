import * as v from 'valibot';
import { grounds, kinds, relations } from './claim.js';
import { bearings, manners, soundness, sourceKinds } from './evidence.js';
import { actions, subjects } from './moderation.js';
import { verdicts } from './paraphrase.js';
import { count, id, language, line, prose } from './parts.js';
import { standings } from './participant.js';
import { positions } from './stance.js';

/** Every command carries an id made by the client, which is also its idempotency key. */
const base = { id };

/**
 * What people can intend, one schema each.
 *
 * A command never says who acts, when, or in which role: the backend knows, and ignores whatever a
 * client claims. Records that a command makes take the command's id, so a prediction on the page and
 * the backend's answer are about the same record.
 */
export const commandSchemas = {
  disclose: v.object({
    type: v.literal('disclose'),
    ...base,
    name: line,
    groupIds: v.array(id),
    ownWords: v.nullable(line),
    standing: v.picklist(standings),
    speaksFor: v.nullable(line),
    members: v.nullable(count),
    objectives: prose,
    concerns: prose,
    interest: v.nullable(prose),
    language,
  }),
  postClaim: v.object({
    type: v.literal('postClaim'),
    ...base,
    kind: v.picklist(kinds),
    text: prose,
    language,
    parentId: v.nullable(id),
    relation: v.nullable(v.picklist(relations)),
  }),
  editClaim: v.object({
    type: v.literal('editClaim'),
    ...base,
    claimId: id,
    /** The revision the author was looking at: another one is a conflict. */
    revision: count,
    text: prose,
  }),
  withdrawClaim: v.object({
    type: v.literal('withdrawClaim'),
    ...base,
    claimId: id,
    reason: prose,
  }),
  takeStance: v.object({
    type: v.literal('takeStance'),
    ...base,
    claimId: id,
    /** `null` takes the stance back. */
    position: v.nullable(v.picklist(positions)),
  }),
  offerParaphrase: v.object({
    type: v.literal('offerParaphrase'),
    ...base,
    claimId: id,
    text: prose,
    language,
    /** Why the original's words are repeated; asked for when they are. */
    copyReason: v.nullable(prose),
  }),
  judgeParaphrase: v.object({
    type: v.literal('judgeParaphrase'),
    ...base,
    paraphraseId: id,
    verdict: v.picklist(verdicts),
    correction: v.nullable(prose),
  }),
  /** The listener takes the author's correction as their restatement. */
  adoptCorrection: v.object({ type: v.literal('adoptCorrection'), ...base, paraphraseId: id }),
  /** A third participant, of another group, says that the restatement is fair. */
  vouchParaphrase: v.object({
    type: v.literal('vouchParaphrase'),
    ...base,
    paraphraseId: id,
    reason: prose,
  }),
  /** A facilitator lets the reply go ahead. */
  releaseParaphrase: v.object({
    type: v.literal('releaseParaphrase'),
    ...base,
    paraphraseId: id,
    reason: prose,
  }),
  /** The clock lets the reply go ahead: given by backends alone, refused before the date. */
  lapseParaphrase: v.object({ type: v.literal('lapseParaphrase'), ...base, paraphraseId: id }),
  challengeClaim: v.object({
    type: v.literal('challengeClaim'),
    ...base,
    claimId: id,
    reason: prose,
    language,
  }),
  /** The clock says that evidence is overdue: given by backends alone, refused before the date. */
  lapseChallenge: v.object({ type: v.literal('lapseChallenge'), ...base, claimId: id }),
  attachEvidence: v.object({
    type: v.literal('attachEvidence'),
    ...base,
    claimId: id,
    sourceKind: v.picklist(sourceKinds),
    bearing: v.picklist(bearings),
    citation: line,
    url: v.nullable(line),
    date: line,
    excerpt: v.nullable(prose),
    language,
  }),
  assessEvidence: v.object({
    type: v.literal('assessEvidence'),
    ...base,
    evidenceId: id,
    verdict: v.picklist(soundness),
    reason: prose,
    language,
  }),
  recognise: v.object({
    type: v.literal('recognise'),
    ...base,
    claimId: id,
    manner: v.picklist(manners),
    text: prose,
    language,
  }),
  nominateGroup: v.object({
    type: v.literal('nominateGroup'),
    ...base,
    label: line,
    reason: prose,
    reach: v.nullable(prose),
    language,
  }),
  decideNomination: v.object({
    type: v.literal('decideNomination'),
    ...base,
    nominationId: id,
    include: v.boolean(),
    reason: prose,
  }),
  report: v.object({
    type: v.literal('report'),
    ...base,
    subject: v.picklist(subjects),
    subjectId: id,
    ground: v.picklist(grounds),
    note: prose,
  }),
  moderate: v.object({
    type: v.literal('moderate'),
    ...base,
    subject: v.picklist(subjects),
    subjectId: id,
    action: v.picklist(actions.slice(0, 4) as ['keep', 'remove', 'restore', 'publish']),
    ground: v.nullable(v.picklist(grounds)),
    reason: prose,
  }),
} as const;

/** The name of a command. */
export type CommandType = keyof typeof commandSchemas;

/** The command of a given name. */
export type CommandOf<T extends CommandType> = v.InferOutput<(typeof commandSchemas)[T]>;

/** Any command: an intent, with a client-made id. */
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];

/** A command, or what is wrong with what was given instead. */
export type CheckedCommand = { readonly command: Command } | { readonly issues: readonly string[] };

/** Checks unknown data against the schema of the command that its `type` names. */
export function checkCommand(data: unknown): CheckedCommand {
  const type: unknown = (data as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(commandSchemas, type)) {
    return { issues: [`type: ${String(type)} is not a command`] };
  }
  const result = v.safeParse(commandSchemas[type as CommandType], data);
  return result.success
    ? { command: result.output }
    : { issues: result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
}
