import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { canonicalJson } from '../../keeping/index.js';
import { depthOf } from '../input/depth.js';
import type { Limits } from '../input/limits.js';
import type { ReadLine } from '../input/read-lines.js';
import { lineSchema, type Line } from './lines.js';

/** A line of the public record, or why it is none. */
export type Parsed = { readonly line: Line } | { readonly problem: string };

/**
 * Reads one line. Only the canonical spelling is accepted, so that no byte can change without either
 * a digest or this noticing.
 */
export function parseLine({ bytes, isWhole }: ReadLine, { depth }: Limits): Parsed {
  if (!isWhole) return { problem: 'the file breaks off in it' };
  if (!isUtf8(bytes)) return { problem: 'it is not UTF-8' };
  if (depthOf(bytes) > depth) return { problem: `it is nested more than ${depth} deep` };
  const text = bytes.toString();
  const value = valueOf(text);
  if (value === undefined) return { problem: 'it is not JSON' };
  if (canonicalJson(value) !== text) return { problem: 'it is not spelled canonically' };
  if (!v.is(lineSchema, value)) return { problem: 'it is no line of a public record' };
  return { line: value };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
