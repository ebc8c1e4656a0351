import { Refusal } from './refusal.js';

/** What a file may be, so that no file takes all memory or all time. */
export interface Limits {
  /** Bytes of one line, or of one thing in a list. */
  readonly bytes: number;
  /** How deep lists and objects may be within each other. */
  readonly depth: number;
  /** Records of a file. */
  readonly records: number;
  /** How many times as large a packed file may become, beyond its first 64 megabytes. */
  readonly ratio: number;
}

export const usualLimits: Limits = {
  bytes: 16 * 1024 * 1024,
  depth: 64,
  records: 2_000_000,
  ratio: 100,
};

export function tooMany({ records }: Limits, line: number): Refusal {
  return new Refusal(`there are more than ${records} records in it`, line);
}
