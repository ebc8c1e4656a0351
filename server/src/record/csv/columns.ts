import { schemas, type RecordType } from '@entente/elements/model.js';
import type * as v from 'valibot';

/** How a cell is to be read. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'instant' | 'list' | 'texts';

/** One column of a table: one field of a record, or of an object within it. */
export interface Column {
  /** The way to the field, as `tombstone.reason`. */
  readonly name: string;
  readonly type: ColumnType;
  /** Whether it may be empty. */
  readonly mayBeEmpty: boolean;
  /** What a cell, or each in its list, may say, where it is one of a few words. */
  readonly allowed: readonly string[];
}

type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: string;
  readonly pipe?: readonly { readonly type: string }[];
};

/** The columns of the table of a type, made from its schema. */
export function columnsOf(type: RecordType): readonly Column[] {
  return within(schemas[type], '', false);
}

/** An object within a record has a column for each of its fields; a list has one for itself. */
function within(schema: Schema, path: string, mayBeEmpty: boolean): readonly Column[] {
  if (schema.wrapped) return within(schema.wrapped, path, true);
  if (!schema.entries) {
    return [{ name: path, type: typeOf(schema), mayBeEmpty, allowed: allowedIn(schema) }];
  }
  return Object.entries(schema.entries).flatMap(([name, entry]) =>
    within(entry, path === '' ? name : `${path}.${name}`, mayBeEmpty),
  );
}

function typeOf({ type, pipe = [], options = [] }: Schema): ColumnType {
  const has = (check: string) => pipe.some((each) => each.type === check);
  if (type === 'array') return 'list';
  if (type === 'record') return 'texts';
  if (type === 'boolean') return 'boolean';
  if (typeof options[0] === 'number') return 'integer';
  if (type === 'number') return has('integer') ? 'integer' : 'number';
  return has('iso_timestamp') ? 'instant' : 'text';
}

function allowedIn({ options, literal, item }: Schema): readonly string[] {
  if (item) return allowedIn(item);
  if (literal !== undefined) return [literal];
  return (options ?? []).map(String);
}
