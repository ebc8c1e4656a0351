import * as v from 'valibot';
import type { AnyRecord } from '../../model/record.js';

const record = v.custom<AnyRecord>((value) => typeof value === 'object' && value !== null);

/**
 * A published record, in one file or in many.
 *
 * In one, `records` holds all of it. In many (`paged: true`), `records` holds the consultation and its
 * groups, and the rest stands in files beside it whose names `names.ts` makes.
 */
export const publishedRecord = v.object({
  format: v.literal('entente-record'),
  version: v.literal(1),
  paged: v.optional(v.boolean(), false),
  records: v.array(record),
});

/** See {@link publishedRecord}. */
export type PublishedRecord = v.InferOutput<typeof publishedRecord>;

/** One page of claims of a paged record. */
export const publishedPage = v.object({
  ids: v.array(v.string()),
  records: v.array(record),
  total: v.number(),
  last: v.boolean(),
});

/** Everything about one claim. */
export const publishedClaim = v.object({ records: v.array(record) });

/** A figure. Its own shape is checked where all figures are. */
export const publishedFigure = v.object({ figure: v.unknown() });
