import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/keeping/index.js';
import { usualLimits } from '../../src/record/input/limits.js';
import { verifyLedger } from '../../src/record/ledger/verify.js';
import { aParticipant, batches, entriesOf, inPieces, linesOf, type Told } from './a-ledger.js';

const verify = (bytes: Buffer | string, size?: number) =>
  verifyLedger(inPieces(Buffer.from(bytes), size));

const ada: Told = { record: aParticipant('ada') };
const ben: Told = { record: aParticipant('ben', 'Ben') };
const cat: Told = { record: aParticipant('cat', 'Cat'), as: 'erased' };
const dan: Told = { record: aParticipant('dan', 'Dan'), as: 'secret' };
const story = [[ada, dan], [ben], [cat]];

/** The number of the line at which some byte of a file stands. */
const lineAt = (bytes: Buffer, at: number) =>
  bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;

describe('A public record that nobody touched', () => {
  it('is sound, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.integer({ min: 1, max: 300 }), async (told, size) => {
        const { isSound, problems, events } = await verify((await linesOf(told)).join(''), size);
        assert.deepEqual([isSound, problems, events], [true, [], told.length]);
      }),
      { numRuns: 60 },
    );
  });

  it('is counted: what is opened, what is withheld, what was only seen', async () => {
    const lines = await linesOf(story, [aParticipant('eve')]);
    const report = await verify(lines.join(''));
    const { versions, withheld, seen, head } = report;
    assert.deepEqual([versions, withheld, seen], [2, 2, 1]);
    assert.equal(head, entriesOf(story).at(-1)!.event.hash);
  });

  it('is sound after somebody was erased from it', async () => {
    const before = await verify((await linesOf(story)).join(''));
    const erased = [[{ ...ada, as: 'erased' as const }, dan], [ben], [cat]];
    const after = await verify((await linesOf(erased)).join(''));
    assert.deepEqual([after.isSound, after.head], [true, before.head]);
  });
});

describe('A public record that somebody touched', () => {
  it('is found out by any one byte, at its line or at the end', async () => {
    const bytes = Buffer.from((await linesOf(story, [aParticipant('Ève', '\ud800 é')])).join(''));
    const end = lineAt(bytes, bytes.length - 1);
    const unnoticed: number[] = [];
    const misplaced: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      // Letters change their case, which is the smallest thing that can happen to a hash.
      changed[at] = changed[at]! ^ 0x20;
      const { isSound, problems } = await verify(changed);
      if (isSound) unnoticed.push(at);
      const places = [lineAt(bytes, at), lineAt(bytes, at) + 1, end];
      if (!places.includes(problems[0]?.line ?? 0)) misplaced.push(at);
    }
    assert.deepEqual([unnoticed, misplaced], [[], []]);
  });

  it('is found out by any other byte in any place', async () => {
    const bytes = Buffer.from((await linesOf(story)).join(''));
    const place = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ flip;
        assert.equal((await verify(changed)).isSound, false);
      }),
      { numRuns: 300 },
    );
  });

  it('is found out where a line is missing', async () => {
    const lines = await linesOf(story, [aParticipant('eve')]);
    for (const at of lines.keys()) {
      const { isSound, problems } = await verify(lines.toSpliced(at, 1).join(''));
      assert.equal(isSound, false, `line ${at + 1}`);
      assert.ok(problems[0]!.line > at, `line ${at + 1} is missed at ${problems[0]!.line}`);
    }
  });

  it('is found out where two lines changed places, or one came twice', async () => {
    const lines = await linesOf(story, [aParticipant('eve')]);
    for (const at of lines.keys()) {
      for (const other of [...lines.keys()].slice(at + 1)) {
        const swapped = lines.with(at, lines[other]!).with(other, lines[at]!);
        const { isSound, problems } = await verify(swapped.join(''));
        assert.equal(isSound, false);
        // What was seen may follow any event, so one that came early is noticed by what comes next.
        assert.ok([at + 1, at + 2].includes(problems[0]!.line));
      }
      const twice = await verify(lines.toSpliced(at, 0, lines[at]!).join(''));
      assert.equal(twice.isSound, false);
      assert.ok([at + 2, at + 3].includes(twice.problems[0]!.line));
    }
  });

  it('is found out where it was cut off, even between two lines', async () => {
    const text = (await linesOf(story)).join('');
    for (const at of [0, 10, text.length - 1, text.lastIndexOf('\n', text.length - 2) + 1]) {
      assert.equal((await verify(text.slice(0, at))).isSound, false, `at ${at}`);
    }
  });

  it('names the record whose words were changed, and goes on', async () => {
    const text = (await linesOf(story)).join('').replace('"Ada"', '"Eva"').replace('Ben', 'Bea');
    const { problems, events } = await verify(text);
    assert.deepEqual(problems.slice(0, 2), [
      {
        line: 3,
        seq: 1,
        record: 'participant ada revision 1',
        message: 'it is not what its digest says',
      },
      {
        line: 6,
        seq: 2,
        record: 'participant ben revision 1',
        message: 'it is not what its digest says',
      },
    ]);
    assert.equal(events, 3);
  });

  it('is found out where a line says the same in another spelling', async () => {
    const lines = await linesOf(story);
    const spaced = lines.with(1, lines[1]!.replace(':', ': '));
    const [problem] = (await verify(spaced.join(''))).problems;
    assert.deepEqual([problem!.line, problem!.message], [2, 'it is not spelled canonically']);
  });

  it('is found out where what no digest proves was changed', async () => {
    const text = (await linesOf(story, [aParticipant('eve', 'Eve')])).join('');
    const { problems } = await verify(text.replace('"Eve"', '"Eva"'));
    assert.match(problems[0]!.message, /the bytes before it are not those that were written/);
  });

  it('is found out where an event was rewritten with a hash that fits', async () => {
    const [header, ...rest] = await linesOf([[ada], [ben]]);
    const forged = await linesOf([[cat], [ben]]);
    const text = [header, ...forged.slice(1, 3), ...rest.slice(2)].join('');
    const [problem] = (await verify(text)).problems;
    assert.equal(problem?.seq, 2);
    assert.match(problem.message, /does not follow the event before/);
  });

  it('is found out where it opens what its event does not name', async () => {
    const [entry] = entriesOf([[{ ...dan, as: 'secret' }]]);
    const salt = '10'.padStart(32, '0');
    const lines = await linesOf([[dan]]);
    const opened = { version: { body: dan.record, place: 0, salt, seq: entry!.event.seq } };
    const { problems } = await verify(lines.with(2, `${canonicalJson(opened)}\n`).join(''));
    assert.match(problems[0]!.message, /not the record that the event names/);
  });
});

describe('Bad input 37: public records that are too much', () => {
  const limits = { ...usualLimits, bytes: 500 };

  it('are refused at a line that is too long, without reading all of it', async () => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (; ; pieces += 1) yield await Promise.resolve(Buffer.alloc(100, 'a'));
    }
    const { isSound, problems } = await verifyLedger(endless(), limits);
    assert.deepEqual([isSound, problems[0]!.line], [false, 1]);
    assert.ok(pieces < 10);
  });

  it('are refused where they are nested too deeply to be read', async () => {
    const [header = ''] = await linesOf([]);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`;
    const { problems } = await verify(header + deep);
    assert.deepEqual([problems[0]!.line, problems[0]!.message.includes('nested')], [2, true]);
  });

  it('are told no more than a hundred of their wrong records', async () => {
    const crowd = [...Array(300).keys()].map((at) => ({ record: aParticipant(`p${at}`) }));
    const text = (await linesOf([crowd])).join('').replaceAll('Ada', 'Eva');
    assert.equal((await verify(text)).problems.length, 100);
  });
});
