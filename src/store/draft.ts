import type { Refusal } from './refusal.js';

/** What was typed, field by field. */
export type DraftFields = Readonly<Record<string, string>>;

/** A kept draft. */
export interface Draft {
  readonly fields: DraftFields;
  /** Why it was refused, as long as nobody has touched it since. */
  readonly refused?: Refusal | undefined;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** Which page wrote it last: another tab may be typing in the same draft. */
  readonly writer: string;
}

/** Tells one state of a draft from another. */
export function stampOf({ savedAt, writer }: Draft): string {
  return savedAt + writer;
}

/** Drafts of an older or foreign shape are not drafts. */
export function asDraft(value: unknown): Draft | undefined {
  const draft = value as Partial<Draft> | undefined;
  const fields: unknown = draft?.fields;
  if (typeof fields !== 'object' || fields === null) return undefined;
  if (typeof draft?.savedAt !== 'string' || typeof draft.writer !== 'string') return undefined;
  if (!Object.values(fields).every((field) => typeof field === 'string')) return undefined;
  return draft as Draft;
}
