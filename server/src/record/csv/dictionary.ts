import { recordTypes, type RecordType } from '@entente/elements/model.js';
import { csvRow } from './cells.js';
import { columnsOf, type ColumnType } from './columns.js';
import { meaningOf } from './meanings.js';

/** The tables there are: stances and reports are for nobody but whom they are about. */
export const tableTypes: readonly RecordType[] = recordTypes.filter(
  (type) => type !== 'stance' && type !== 'report',
);

const types: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  instant: 'date and time (ISO 8601, UTC)',
  list: 'list (JSON)',
  texts: 'text by language (JSON)',
};

const header = ['table', 'column', 'type', 'may_be_empty', 'allowed', 'meaning_en', 'meaning_fr'];

/** The data dictionary: a line for each column of each table. */
export function* dictionaryLines(): Generator<string, void, undefined> {
  yield csvRow(header);
  for (const table of tableTypes) {
    for (const { name, type, mayBeEmpty, allowed } of columnsOf(table)) {
      const { en = '', fr = '' } = meaningOf(table, name) ?? {};
      yield csvRow([table, name, types[type], mayBeEmpty, allowed.join(' | '), en, fr]);
    }
  }
}
