import * as v from 'valibot';

/** A record's id: chosen by whoever makes the record, without meaning, never used again. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A moment in UTC, ISO 8601, for example `2026-06-18T09:30:00.000Z`. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

/** A BCP 47 language tag, for example `fr` or `en-CA`. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i));

/** What a person typed: plain text, bounded here against bombs and by the consultation for people. */
export const prose = v.pipe(v.string(), v.maxLength(100_000));

/** One line that a person typed. */
export const line = v.pipe(v.string(), v.maxLength(2_000));

/** A whole number of people or things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A share between 0 and 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * The organiser's own wording, by language tag: `{ en: 'Open to you', fr: 'Encore ouvert' }`.
 *
 * Participants' words are never translated; these are, because both languages must say the same.
 */
export const localText = v.record(language, prose);

/** See {@link localText}. */
export type LocalText = v.InferOutput<typeof localText>;

/** Whether a facilitator took the words away: those who wrote them and facilitators go on seeing them. */
export const removed = v.optional(v.boolean());

/** What every record carries: its id, and a revision that grows by one with each change. */
export const identity = { id, revision: count };
