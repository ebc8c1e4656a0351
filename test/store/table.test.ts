import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { IndexCells } from '../../src/store/index-cells.js';
import { Table } from '../../src/store/table.js';

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly parent: string;
}

const row = (revision: number, id = 'a', parent = 'p'): Row => ({ id, revision, parent });

describe('A table', () => {
  it('gives the row in its cell', () => {
    const table = new Table<Row>();
    table.confirm(row(1));
    assert.deepEqual(table.cell('a').value, row(1));
  });

  it('leaves a newer row alone when an older one comes late', () => {
    const table = new Table<Row>();
    table.confirm(row(2));
    table.confirm(row(1));
    assert.equal(table.get('a')?.revision, 2);
  });

  it('shows a prediction above what is confirmed', () => {
    const table = new Table<Row>();
    table.confirm(row(1));
    table.predict('c', row(2));
    assert.equal(table.get('a')?.revision, 2);
  });

  it('uncovers what is confirmed when a prediction is taken back', () => {
    const table = new Table<Row>();
    table.confirm(row(1));
    table.predict('c', row(2));
    table.retract('c');
    assert.equal(table.get('a')?.revision, 1);
  });

  it('lets a row go that was only predicted', () => {
    const table = new Table<Row>();
    table.predict('c', row(1));
    table.retract('c');
    assert.equal(table.get('a'), undefined);
  });

  it('lets go of a row that was removed', () => {
    const table = new Table<Row>();
    table.confirm(row(1));
    table.remove('a');
    assert.equal(table.get('a'), undefined);
  });

  it('pings the cell of the row that changed and no other', () => {
    const table = new Table<Row>();
    let pinged = '';
    table.cell('a').subscribe(() => (pinged += 'a'));
    table.cell('b').subscribe(() => (pinged += 'b'));
    table.confirm(row(1, 'b'));
    assert.equal(pinged, 'b');
  });

  it('ends where the backend left it, in whatever order commands come and go', () => {
    const step = fc.record({
      kind: fc.constantFrom('confirm' as const, 'predict' as const, 'retract' as const),
      revision: fc.nat(20),
      command: fc.constantFrom('c1', 'c2', 'c3'),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const table = new Table<Row>();
        let newest = -1;
        for (const { kind, revision, command } of steps) {
          if (kind === 'confirm') {
            table.confirm(row(revision));
            newest = Math.max(newest, revision);
          } else if (kind === 'predict') table.predict(command, row(revision));
          else table.retract(command);
        }
        for (const command of ['c1', 'c2', 'c3']) table.retract(command);
        assert.equal(table.get('a')?.revision ?? -1, newest);
      }),
    );
  });
});

describe('An index', () => {
  const indexed = () => {
    const index = new IndexCells<Row>(({ parent }) => parent);
    return { index, table: new Table<Row>(index.update) };
  };

  it('lists the rows of a key', () => {
    const { index, table } = indexed();
    table.confirm(row(1, 'a'));
    table.confirm(row(1, 'b'));
    assert.deepEqual(index.cell('p').value, ['a', 'b']);
  });

  it('keeps silent when a row changes and its key does not', () => {
    const { index, table } = indexed();
    table.confirm(row(1));
    let pinged = 0;
    index.cell('p').subscribe(() => (pinged += 1));
    table.confirm(row(2));
    assert.equal(pinged, 0);
  });

  it('moves a row whose key changes', () => {
    const { index, table } = indexed();
    table.confirm(row(1, 'a', 'p'));
    table.confirm(row(2, 'a', 'q'));
    assert.deepEqual([index.cell('p').value, index.cell('q').value], [[], ['a']]);
  });

  it('forgets a row that is gone', () => {
    const { index, table } = indexed();
    table.predict('c', row(1));
    table.retract('c');
    assert.deepEqual(index.cell('p').value, []);
  });
});
