import { checkRecord, type AnyRecord } from '@entente/elements/model.js';
import { Refusal } from '../input/refusal.js';
import type { Brought } from './import-source.js';

/** How far the clocks of two machines may be apart. */
const TOLERANCE = 5 * 60_000;

/** The fields that say when something happened. Other dates, such as a close, may be to come. */
const happened: ReadonlySet<string> = new Set([
  ...['at', 'createdAt', 'editedAt', 'joinedAt', 'updatedAt', 'judgedAt', 'decidedAt', 'until'],
]);

/** A record that a file brings, if it is one, and if none of it is yet to happen. */
export function checkedRecord({ data, line }: Brought, now: number): AnyRecord {
  const result = checkRecord(data);
  const { type, id } = data as Partial<AnyRecord>;
  const name = `${String(type)} ${String(id).slice(0, 200)}`;
  if ('issues' in result) throw new Refusal(`${name}: ${result.issues.join('; ')}`, line);
  const date = futureIn(result.record, now + TOLERANCE);
  if (date !== undefined) throw new Refusal(`${name}: ${date} is in the future`, line);
  return result.record;
}

/** The first date on which something is said to have happened later than that. */
function futureIn(value: unknown, latest: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, field] of Object.entries(value)) {
    const isDate = typeof field === 'string' && happened.has(name);
    const date = isDate && Date.parse(field) > latest ? field : futureIn(field, latest);
    if (date !== undefined) return date;
  }
  return undefined;
}
