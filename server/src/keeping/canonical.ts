import { createHash, randomBytes } from 'node:crypto';

/**
 * JSON with one spelling: no white space, the keys of objects in the order of their UTF-16 code
 * units, numbers and strings as `JSON.stringify` writes them. What is hashed is this, in UTF-8.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field !== undefined) fields.push(`${JSON.stringify(name)}:${canonicalJson(field)}`);
  }
  return `{${fields.join(',')}}`;
}

/** SHA-256 of a text in UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** 128 random bits in hex: with them, a digest tells nothing about words that can be guessed. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** What stands for a record in the public record; see `LedgerMark`. */
export function digestOf(salt: string, record: unknown): string {
  return sha256(salt + canonicalJson(record));
}
