import { sample } from '../../demo/sample/index.js';
import { emptyTally, type Claim, type Tally } from '../../src/model/claim.js';
import type { AnyRecord, RecordOf, RecordType } from '../../src/model/record.js';
import type { Unsent } from '../../src/store/outbox.js';
import type { ClaimView } from '../../src/store/claim-view.js';
import type { Scene } from '../../src/store/scene.js';

/** The moment at which every story takes place. */
export const now = new Date();

/** The records of the made-up consultation. */
export const records: readonly AnyRecord[] = sample(now);

/** All records of one type. */
export function all<T extends RecordType>(type: T): readonly RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & AnyRecord => record.type === type);
}

function one<T extends RecordType>(
  type: T,
  test: (record: RecordOf<T>) => boolean,
): RecordOf<T> | undefined {
  return all(type).find(test);
}

/** One record of the sample, by its id. */
export function record<T extends RecordType>(type: T, id: string): RecordOf<T> {
  return known(one(type, (each) => each.id === id));
}

/** The first record of a type. */
export function first<T extends RecordType>(type: T): RecordOf<T> {
  return known(one(type, () => true));
}

/** The claim that a record of the sample is, or belongs to. */
function claimOf(record: AnyRecord): string | undefined {
  if (record.type === 'claim' || record.type === 'tally') return record.id;
  if (record.type === 'link') return record.fromId;
  if ('claimId' in record) return record.claimId;
  return 'subjectId' in record && record.subjectId.startsWith('c') ? record.subjectId : undefined;
}

/** The sample with a few of its claims, as many as one takes in at a look. */
export const fewRecords: readonly AnyRecord[] = records.filter((each) =>
  /^c(1|2|5|7)(-|$)/.test(claimOf(each) ?? 'c1'),
);

/** The sample before anybody has said anything. */
export const quietRecords: readonly AnyRecord[] = records.filter(
  (each) => claimOf(each) === undefined,
);

/** A moment some days from now. */
export const inDays = (days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString();

/** What the sample is known to have. */
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The sample has changed: this story needs another id.');
  return found;
}

/** The consultation. */
export const consultation = known(one('consultation', () => true));

/** Everybody's scene: the rules of the sample, and somebody who is signed in. */
export const scene: Scene = {
  rules: { ...consultation.rules, counts: 'always' },
  calendar: consultation,
  open: true,
  writable: true,
  participantId: 'robin',
  roles: ['participant'],
};

/** The scene of a consultation that is over. */
export const closedScene: Scene = {
  ...scene,
  calendar: { ...consultation, closesAt: inDays(-1) },
  open: false,
};

/** What a card shows of a claim of the sample, with what a story changes. */
export interface Changes {
  readonly claim?: Partial<Claim>;
  readonly tally?: Partial<Tally>;
  readonly view?: Partial<Omit<ClaimView, 'claim' | 'tally'>>;
}

/** The view of one claim of the sample. */
export function viewOf(id: string, { claim = {}, tally = {}, view = {} }: Changes = {}): ClaimView {
  const found = known(one('claim', (each) => each.id === id));
  return {
    claim: { ...found, ...claim },
    tally: { ...(one('tally', (each) => each.id === id) ?? emptyTally(id)), ...tally },
    author: one('participant', (each) => each.id === found.authorId),
    disclosure: one('disclosure', (each) => each.participantId === found.authorId),
    parent: one('claim', (each) => each.id === found.parentId),
    paraphrase: one('paraphrase', (each) => each.id === found.paraphraseId),
    response: one('response', (each) => each.subjectId === id),
    position: null,
    own: false,
    scene,
    into: undefined,
    unsent: undefined,
    ...view,
  };
}

/** A claim on its way, in one of the states of the outbox. */
export function unsent(state: Unsent['state'], error?: Unsent['error']): Unsent {
  return {
    command: { type: 'withdrawClaim', id: 'on-its-way', claimId: 'c19', reason: '' },
    consultationId: consultation.id,
    actorId: 'robin',
    givenAt: now.toISOString(),
    state,
    ...(error ? { error } : {}),
  };
}
