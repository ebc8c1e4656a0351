// The vocabularies, kept apart from the schemas: whoever shows words need not load what checks them.

export { kinds, promises, type Kind, type Promised } from './first-words.js';

/** What a reply does to the claim it answers (after Toulmin and IBIS). */
export const relations = ['supports', 'opposes', 'qualifies', 'answers', 'asks'] as const;

/** See {@link relations}. */
export type Relation = (typeof relations)[number];

/**
 * Where a claim stands in the record: to be read, held until its restatement is settled, waiting for
 * a facilitator, or a tombstone (withdrawn, removed, merged) that keeps its place.
 */
export const claimStatuses = [
  'published',
  'held',
  'pending',
  'withdrawn',
  'removed',
  'merged',
] as const;

/** See {@link claimStatuses}. */
export type ClaimStatus = (typeof claimStatuses)[number];

/** The published grounds on which something may be removed; having a view is never one. */
export const grounds = [
  'off-topic',
  'personal-data',
  'insult',
  'spam',
  'duplicate',
  'unlawful',
] as const;

/** See {@link grounds}. */
export type Ground = (typeof grounds)[number];

/** How well a factual claim stands once somebody asked for evidence. */
export const supportStates = [
  'unchallenged',
  'challenged',
  'supported',
  'contested',
  'unsupported',
] as const;

/** See {@link supportStates}. */
export type SupportState = (typeof supportStates)[number];

/** What may be done during a phase. */
export const activities = ['nominate', 'contribute', 'sign', 'answer'] as const;

/** See {@link activities}. */
export type Activity = (typeof activities)[number];

/** Kinds of sources, from registers to lived experience. None outranks another by itself. */
export const sourceKinds = [
  'statistics',
  'study',
  'record',
  'expert',
  'testimony',
  'press',
] as const;

/** See {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** What a source does to the claim it is attached to. */
export const bearings = ['supports', 'partly-supports', 'contradicts', 'context'] as const;

/** See {@link bearings}. */
export type Bearing = (typeof bearings)[number];

/** Shades of soundness: evidence is often incomplete and reasonable people may disagree. */
export const soundness = ['sound', 'limited', 'unsound'] as const;

/** See {@link soundness}. */
export type Soundness = (typeof soundness)[number];

/** How somebody who opposes a supported claim takes the evidence into account. */
export const manners = ['changes-view', 'other-reason', 'in-part', 'not-relevant'] as const;

/** See {@link manners}. */
export type Manner = (typeof manners)[number];

/** What a person may be in a consultation. The backend says it, never the person. */
export const roles = ['participant', 'facilitator', 'official'] as const;

/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** Whom somebody speaks for: themselves, an organisation, or someone who cannot take part. */
export const standings = ['self', 'organisation', 'absent'] as const;

/** See {@link standings}. */
export type Standing = (typeof standings)[number];

/** Where a restatement stands. The machine that moves it is `rules/paraphrase-machine.ts`. */
export const paraphraseStatuses = [
  'offered',
  'confirmed',
  'close',
  'missed',
  'declined',
  'released',
] as const;

/** See {@link paraphraseStatuses}. */
export type ParaphraseStatus = (typeof paraphraseStatuses)[number];

/** What the author may say of a restatement. */
export const verdicts = ['confirmed', 'close', 'missed', 'declined'] as const;

/** See {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** What let a reply go ahead without the author's confirmation. */
export const releases = ['deadline', 'attempts', 'voucher', 'facilitator', 'correction'] as const;

/** See {@link releases}. */
export type Release = (typeof releases)[number];

/** A view on a claim; `shared` is for questions: 'I have this question too'. */
export const positions = ['agree', 'disagree', 'unsure', 'shared'] as const;

/** See {@link positions}. */
export type Position = (typeof positions)[number];

/** How far a rule binds: not at all, as advice that may be passed over, or without exception. */
export const bindings = ['off', 'nudge', 'required'] as const;

/** See {@link bindings}. */
export type Binding = (typeof bindings)[number];

/** What can be reported and decided on. A participant stands for what they say of themselves: name and disclosure. */
export const subjects = [
  'claim',
  'evidence',
  'paraphrase',
  'challenge',
  'assessment',
  'recognition',
  'participant',
  'nomination',
] as const;

/** See {@link subjects}. */
export type Subject = (typeof subjects)[number];

/** What a facilitator may decide. */
export const actions = [
  'keep',
  'remove',
  'restore',
  'publish',
  'release',
  'include',
  'leave-out',
] as const;

/** See {@link actions}. */
export type Action = (typeof actions)[number];

/** Completion on the scale of the Open Government Partnership. */
export const completions = [
  'no-evidence',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const;

/** See {@link completions}. */
export type Completion = (typeof completions)[number];

/** Effect on the scale of the Open Government Partnership ('did it open government?'). */
export const effects = ['worsened', 'unchanged', 'marginal', 'major', 'outstanding'] as const;

/** See {@link effects}. */
export type Effect = (typeof effects)[number];
