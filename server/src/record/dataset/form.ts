import * as v from 'valibot';

// A consultation from elsewhere, in the one neutral form that real and synthetic sets share.

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(100_000));
const instant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a set comes from, and on what terms it may be shown. */
const source = v.object({
  name: text,
  licence: v.optional(text),
  attribution: v.optional(text),
  changes: v.optional(text),
});

const group = v.object({
  id,
  dimension: text,
  label: text,
  expectedShare: v.nullable(v.number()),
  expectedShareSource: v.nullable(text),
});

const consultation = v.object({
  id,
  title: text,
  question: text,
  language: text,
  groups: v.array(group),
});

const participant = v.object({ id, groupIds: v.array(id) });

const claim = v.object({
  id,
  authorId: id,
  parentId: v.nullable(id),
  relation: v.nullable(v.picklist(['supports', 'opposes', 'qualifies', 'questions'])),
  kind: v.picklist(['factual', 'value', 'proposal', 'question']),
  text,
  language: text,
  createdAt: instant,
  moderation: v.picklist(['accepted', 'pending', 'rejected']),
});

const reaction = v.object({
  claimId: id,
  participantId: id,
  /** 1 agrees, -1 disagrees, 0 passes. */
  value: v.picklist([1, -1, 0]),
  createdAt: v.nullable(instant),
});

const evidence = v.object({
  id,
  claimId: id,
  url: text,
  title: v.nullable(text),
  note: v.nullable(text),
  sourceType: text,
  authorId: id,
  createdAt: instant,
});

/** Counts of a claim where it is not public who reacted. */
const tally = v.object({ claimId: id, agree: count, disagree: count, pass: count });

const response = v.object({
  id,
  claimId: id,
  status: text,
  responderLabel: text,
  text: v.nullable(text),
  url: v.nullable(text),
});

const commitment = v.object({ id, title: text, text });

/** What a set begins with. */
export const headSchemas = { source, consultation } as const;

/** The lists of a set. */
export const listSchemas = {
  participants: participant,
  claims: claim,
  reactions: reaction,
  evidence,
  tallies: tally,
  responses: response,
  commitments: commitment,
} as const;

/** The lists that a set may leave out. */
export const optionalLists = ['tallies', 'responses', 'commitments'] as const;

/** The name of a list. */
export type ListName = keyof typeof listSchemas;

/** What stands in a list. */
export type ItemOf<N extends ListName> = v.InferOutput<(typeof listSchemas)[N]>;

/** One thing of a set, and in which list it stands. */
export type DatasetItem = {
  [N in ListName]: { readonly list: N; readonly item: ItemOf<N> };
}[ListName];

export type DatasetSource = v.InferOutput<typeof source>;
export type DatasetConsultation = v.InferOutput<typeof consultation>;
export type DatasetGroup = v.InferOutput<typeof group>;
export type DatasetParticipant = ItemOf<'participants'>;
export type DatasetClaim = ItemOf<'claims'>;
export type DatasetReaction = ItemOf<'reactions'>;
export type DatasetEvidence = ItemOf<'evidence'>;
export type DatasetTally = ItemOf<'tallies'>;
export type DatasetResponse = ItemOf<'responses'>;
export type DatasetCommitment = ItemOf<'commitments'>;

/** What a set begins with: whence it comes, and what was asked. */
export interface DatasetHead {
  readonly source: DatasetSource;
  readonly consultation: DatasetConsultation;
}

/** A whole set. */
export type Dataset = DatasetHead & { readonly [N in ListName]: readonly ItemOf<N>[] };

/** The names of all lists, in the order in which they are best read. */
export const listNames = Object.keys(listSchemas) as ListName[];

/** Everything in the lists of a set, list by list. */
export function* itemsOf(dataset: Dataset): Generator<DatasetItem> {
  for (const list of listNames) {
    // A list holds the items of its own name; the compiler does not see it through the loop.
    for (const item of dataset[list]) yield { list, item } as DatasetItem;
  }
}
