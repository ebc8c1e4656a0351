import type { Capabilities, ClaimQuery, OptionalVerb } from './contract.js';
import { AdapterError } from './errors.js';

/** What asks for something that a backend does not have rejects with. */
export function unsupported(what: string): AdapterError {
  return new AdapterError('not-supported', `This backend has no ${what}.`);
}

/** Refuses a verb that is declared absent. */
export function requireVerb(verb: OptionalVerb, { absent }: Pick<Capabilities, 'absent'>): void {
  if (absent.includes(verb)) throw unsupported(verb);
}

/** Refuses an order that is not declared, and a search where there is none. */
export function requireQuery(
  { order, search }: ClaimQuery,
  capabilities: Pick<Capabilities, 'absent' | 'orders'>,
): void {
  if (!capabilities.orders.includes(order)) throw unsupported(order);
  if (search) requireVerb('search', capabilities);
}

/** Refuses a figure that is not declared. */
export function requireFigure(
  name: string,
  capabilities: Pick<Capabilities, 'absent' | 'aggregates'>,
): void {
  requireVerb('aggregate', capabilities);
  if (!capabilities.aggregates.some((each) => each === name)) throw unsupported(name);
}
