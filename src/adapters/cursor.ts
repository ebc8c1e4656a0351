import type { Order } from './contract.js';
import { AdapterError } from './errors.js';
import type { KeyPart, OrderKey } from './order-keys.js';

/**
 * A cursor says after which key the next page starts, and so survives that claims are added or
 * taken away before it. Nobody but the backend that made it may look inside.
 */
export function encodeCursor(order: Order, last: OrderKey): string {
  return JSON.stringify([order, ...last]);
}

/** The key that a cursor stands for, or an `invalid` error where it is not one of this order. */
export function decodeCursor(order: Order, cursor: string): OrderKey {
  const [name, ...key] = parse(cursor);
  if (name !== order || key.length < 2 || !key.every(isKeyPart)) {
    throw new AdapterError('invalid', `The cursor is not one of the order ${order}.`);
  }
  return key;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const data: unknown = JSON.parse(cursor);
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}

function isKeyPart(part: unknown): part is KeyPart {
  return (
    typeof part === 'string' ||
    typeof part === 'number' ||
    (Array.isArray(part) && part.every((each) => typeof each === 'number'))
  );
}

/** How many claims a page may hold: what is asked for, within what the backend gives. */
export function pageSize(limit: number, largest: number): number {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new AdapterError('invalid', `A page of ${limit} claims cannot be given.`);
  }
  return Math.min(limit, largest);
}
