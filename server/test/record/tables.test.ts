import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AnyRecord } from '@entente/elements/model.js';
import { csvCell, csvRow } from '../../src/record/csv/cells.js';
import { columnsOf } from '../../src/record/csv/columns.js';
import { tableTypes } from '../../src/record/csv/dictionary.js';
import { meaningOf } from '../../src/record/csv/meanings.js';
import { writeTables } from '../../src/record/csv/write-tables.js';
import { aFolder } from './a-file.js';
import { aParticipant } from './a-ledger.js';

const folder = await aFolder();

/** Reads CSV as RFC 4180 has it; what is not in quotation marks and empty is `null`. */
function parse(csv: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  for (const [all, quoted, plain = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (all === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? (plain === '' ? null : plain));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What a text was before it was made harmless. */
const undone = (cell: string) =>
  /^'+\s*\0*\s*[=+\-@＝＋－＠]|^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell;

async function tables(records: readonly AnyRecord[], byteOrderMark = false) {
  async function* given() {
    yield* await Promise.resolve(records);
  }
  const count = await writeTables(folder, given(), { byteOrderMark });
  return { count, read: (name: string) => readFile(join(folder, `${name}.csv`), 'utf8') };
}

describe('A cell', () => {
  it('holds any text, and nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        assert.deepEqual(parse(csvRow(texts)), [texts.map((text) => parse(csvRow([text]))[0]![0])]);
        for (const text of texts) assert.equal(undone(parse(csvRow([text]))[0]![0]!), text);
      }),
    );
  });

  it('never begins as a formula does', () => {
    const begins = [
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      ' =',
      "'=",
      '\n+',
    ];
    for (const begin of begins) {
      const cell = csvCell(`${begin}HYPERLINK("http://example.org")`);
      assert.match(cell, /^"'/, JSON.stringify(begin));
    }
    assert.equal(csvCell("'Tis – and -1 = x"), `"'Tis – and -1 = x"`);
  });

  it('tells nothing from an empty text', () => {
    assert.equal(csvRow([null, '', 0, false]), ',"",0,false\r\n');
  });
});

describe('Tables', () => {
  it('have a column for each field, within objects as well', () => {
    const names = columnsOf('claim').map(({ name }) => name);
    assert.deepEqual(names.slice(0, 4), ['type', 'id', 'revision', 'number']);
    assert.ok(names.includes('tombstone.reason'));
  });

  it('hold one record a line, lists as JSON', async () => {
    const ada = { ...aParticipant('ada', '=Ada'), roles: ['participant', 'official'] };
    const { read, count } = await tables([ada as AnyRecord, aParticipant('ben')]);
    const [header, first] = parse(await read('participant'));
    const cells = new Map(header!.map((name, at) => [name, first![at]]));
    assert.deepEqual(
      [count, cells.get('name'), cells.get('roles'), cells.get('ownWords')],
      [2, "'=Ada", '["participant","official"]', null],
    );
  });

  it('are there for every type but stances and reports, and come with a dictionary', async () => {
    await tables([]);
    const names = await readdir(folder);
    assert.deepEqual(
      names.sort(),
      [...tableTypes, 'dictionary'].map((name) => `${name}.csv`).sort(),
    );
    assert.ok(!names.includes('stance.csv') && !names.includes('report.csv'));
  });

  it('begin as some spreadsheets want it, where that is asked for', async () => {
    const { read } = await tables([], true);
    assert.ok((await read('claim')).startsWith('\uFEFF"type"'));
    assert.ok((await read('dictionary')).startsWith('\uFEFF'));
  });

  it('are written in step with the disk, and fail with it', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve(aParticipant('ada', 'x'.repeat(1_000)));
    }
    await assert.rejects(
      writeTables('/dev/null/nowhere', endless(), { byteOrderMark: false }),
      /ENOTDIR/,
    );
  });
});

describe('The data dictionary', () => {
  it('says what each column of each table means, in both languages', () => {
    const missing = tableTypes.flatMap((table) =>
      columnsOf(table).flatMap(({ name }) => {
        const { en = '', fr = '' } = meaningOf(table, name) ?? {};
        return en === '' || fr === '' ? `${table}.${name}` : [];
      }),
    );
    assert.deepEqual(missing, []);
  });

  it('says what is allowed, and how to read it', async () => {
    const { read } = await tables([]);
    const rows = parse(await read('dictionary'));
    const kind = rows.find(([table, column]) => table === 'claim' && column === 'kind');
    assert.equal(kind?.[4], 'fact | value | concern | proposal | question');
    const dueAt = rows.find(([table, column]) => table === 'response' && column === 'dueAt');
    assert.deepEqual(dueAt?.slice(2, 4), ['date and time (ISO 8601, UTC)', 'true']);
  });
});
