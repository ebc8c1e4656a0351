import type { AnyRecord, RecordOf } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { exportLedger } from '../../src/record/export-record.js';
import type { EventLine, Line } from '../../src/record/ledger/lines.js';
import { verifyLedger } from '../../src/record/ledger/verify.js';
import { ask } from '../keeping/support/engines.js';
import { seed } from '../keeping/support/keepers.js';
import { collect } from '../keeping/support/stage.js';
import type { Deed } from './crowd.js';
import { withKeeper } from './scene.js';

/** What was tried in a consultation, and what of it was answered well. */
export interface Tried {
  readonly consultation: string;
  readonly sent: readonly Deed[];
  readonly answered: ReadonlySet<Deed>;
}

/** What the database remembers of having answered a command. */
interface Reply {
  readonly command: string;
  readonly actor: string;
  /** The event in which it is kept; `null` where it changed nothing. */
  readonly seq: string | null;
}

/**
 * Reads a record after something failed: its chain holds, whatever was answered is in it once and
 * as it was said, nothing is in it that nobody sent, and what is counted is what is there.
 */
export async function checkRecord(database: string, tried: Tried): Promise<void> {
  const { consultation } = tried;
  const { events, records } = await withKeeper(database, async (keeper) => ({
    events: await verifiedEvents(exportLedger(keeper, consultation)),
    records: await collect(keeper.readRecords(consultation)),
  }));
  const replies = (await ask(
    database,
    `select command, actor, seq from reply where consultation = '${consultation}'`,
  )) as readonly Reply[];
  assertOnce(tried, replies);
  assertEach(events, replies);
  assertSaid(tried, replies, records);
  assertCounted(records);
}

/** The events of a public record, once it was found sound. */
async function verifiedEvents(lines: AsyncIterable<string>): Promise<readonly EventLine[]> {
  const texts = await collect(lines);
  const report = await verifyLedger(toChunks(texts));
  assert.deepEqual([report.isSound, report.problems], [true, []]);
  const events = texts.flatMap((text) => {
    const line = JSON.parse(text) as Line;
    return 'event' in line ? [line.event] : [];
  });
  assert.equal(events.length, report.events);
  return events;
}

async function* toChunks(texts: readonly string[]): AsyncGenerator<Buffer, void, undefined> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

/** Whatever was answered was done once, for whoever asked; and nobody else's. */
function assertOnce({ sent, answered }: Tried, replies: readonly Reply[]): void {
  const done = new Map(replies.map(({ command, actor }) => [command, actor]));
  assert.equal(done.size, replies.length, 'No command was done twice');
  const lost = [...answered].filter(({ as, command }) => done.get(command.id) !== as);
  assert.deepEqual(lost, [], 'Whatever was answered is there');
  const known = new Set(sent.map(({ command }) => command.id));
  const foreign = replies.filter(({ command }) => !known.has(command));
  assert.deepEqual(foreign, [], 'Nothing is there that nobody sent');
}

/** After the first event, with which the consultation began, each is that of one command. */
function assertEach(events: readonly EventLine[], replies: readonly Reply[]): void {
  const kept = replies.flatMap(({ seq }) => (seq === null ? [] : [Number(seq)]));
  const numbers = kept.sort((a, b) => a - b);
  assert.deepEqual(
    numbers,
    events.slice(1).map(({ seq }) => seq),
  );
  const named = events.flatMap(({ commandId }) => commandId ?? []);
  assert.equal(new Set(named).size, named.length, 'No command has two events');
}

/** Every claim that was accepted is there, under one number, as its author said it. */
function assertSaid(
  { sent }: Tried,
  replies: readonly Reply[],
  records: readonly AnyRecord[],
): void {
  const done = new Set(replies.map(({ command }) => command));
  const posted = sent.filter(({ command }) => command.type === 'postClaim' && done.has(command.id));
  const claims = records.filter((record) => record.type === 'claim');
  const said = new Map(claims.map((claim) => [claim.id, `${claim.authorId}: ${claim.text}`]));
  const wrong = posted.filter(
    ({ as, command }) => said.get(command.id) !== `${as}: ${String(command.text)}`,
  );
  assert.deepEqual(wrong, []);
  assert.equal(claims.length, seeded.length + posted.length);
  assert.equal(new Set(claims.map(({ number }) => number)).size, claims.length);
}

const seeded = seed.records.filter(({ type }) => type === 'claim');

/** The count of views on the claim that everybody has one on. */
function assertCounted(records: readonly AnyRecord[]): void {
  const stances = records.filter(
    (record): record is RecordOf<'stance'> =>
      record.type === 'stance' && record.claimId === 'root-1' && record.position !== null,
  );
  const tally = records.find(({ type, id }) => type === 'tally' && id === 'root-1');
  assert.ok(tally?.type === 'tally');
  for (const position of ['agree', 'disagree', 'unsure'] as const) {
    const holders = stances.filter((stance) => stance.position === position);
    assert.equal(tally[position], holders.length, position);
  }
}
