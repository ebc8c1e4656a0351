import type { Tally } from '../../model/claim.js';
import type { AnyRecord, RecordOf, RecordType } from '../../model/record.js';
import type { Errand, Of } from '../errand.js';
import type { Standing } from '../standing.js';

/** Where a claim stands in one list: the list's name, and then the claim's key in its order. */
export type Place = (string | number | number[])[];

/** A claim's tally, with all its places: every list is one range of one index. */
export interface Placed extends Standing {
  readonly id: string;
  readonly tally: Tally;
  readonly places: readonly Place[];
}

/** An answer to a command, to be given again. */
export interface Reply {
  readonly id: string;
  readonly actorId: string | null;
  /** The command as it came. */
  readonly body: string;
  readonly records: readonly AnyRecord[];
}

/** What a database knows about itself. */
export interface State {
  /** Another one whenever the database is made anew: checkpoints from before say nothing then. */
  readonly epoch: string;
  /** The number of the last change. */
  readonly seq: number;
  /** Changes up to this number were not noted one by one. */
  readonly floor: number;
}

interface Store<T extends RecordType> {
  key: string;
  value: RecordOf<T>;
}

interface Indexed<T extends RecordType, I extends Record<string, IDBValidKey>> extends Store<T> {
  indexes: I;
}

/** The stores, and what can be looked up in each. */
export interface Shape {
  consultation: Store<'consultation'>;
  group: Store<'group'>;
  participant: Store<'participant'>;
  disclosure: Indexed<'disclosure', { person: string }>;
  claim: Indexed<'claim', { author: string }>;
  tally: { key: string; value: Placed; indexes: { places: Place } };
  stance: Store<'stance'>;
  paraphrase: Indexed<'paraphrase', { claim: string[]; person: string }>;
  challenge: Indexed<'challenge', { claim: string; person: string }>;
  evidence: Indexed<'evidence', { claim: string }>;
  assessment: Indexed<'assessment', { claim: string }>;
  recognition: Indexed<'recognition', { claim: string }>;
  nomination: Store<'nomination'>;
  report: Indexed<'report', { subject: string[] }>;
  decision: Indexed<'decision', { subject: string }>;
  link: Indexed<'link', { from: string; to: string }>;
  'joint-statement': Store<'joint-statement'>;
  signature: Store<'signature'>;
  response: Indexed<'response', { subject: string }>;
  commitment: Store<'commitment'>;
  errand: { key: Of; value: Errand; indexes: { person: string; due: string; gate: string } };
  count: { key: string[]; value: number };
  change: { key: Of; value: { of: Of; seq: number }; indexes: { seq: number } };
  reply: { key: string; value: Reply };
  state: { key: string; value: State };
  /** Who acts on this device, where no sign-in says so. */
  self: { key: string; value: string };
}

export type StoreName = keyof Shape;
