import type { AnyRecord } from '@entente/elements/model.js';
import { tooMany, type Limits } from '../input/limits.js';
import { readLines } from '../input/read-lines.js';
import { Refusal } from '../input/refusal.js';
import type { Line, RecordInLine } from '../ledger/lines.js';
import { parseLine } from '../ledger/read-line.js';
import { Verifier } from '../ledger/verifier.js';
import type { Brought, ImportSource, Reopen } from './import-source.js';

/** What has to be known of a whole export before any of it can be kept. */
interface Contents {
  readonly consultationId: string;
  readonly consultation: Brought;
  readonly withheld: number;
  /** By type and id, the line with the last word on a record. */
  readonly last: ReadonlyMap<string, number>;
}

/** Our own export, proven before anything of it is kept: of every record, what was said last. */
export async function fromLedger(reopen: Reopen, limits: Limits): Promise<ImportSource> {
  const { consultation, last, ...contents } = await proven(await reopen(), limits);
  async function* records(): AsyncGenerator<Brought, void, undefined> {
    yield consultation;
    for await (const read of readLines(await reopen(), limits)) {
      const parsed = parseLine(read, limits);
      const record = 'line' in parsed ? recordIn(parsed.line) : undefined;
      if (!record || record.type === 'consultation') continue;
      if (last.get(nameOf(record)) === read.number) yield { line: read.number, data: record };
    }
  }
  return { ...contents, polls: 0, records };
}

async function proven(chunks: AsyncIterable<Buffer>, limits: Limits): Promise<Contents> {
  const verifier = new Verifier(limits);
  const last = new Map<string, number>();
  const parents = new Map<string, string | null>();
  let consultation: Brought | undefined;
  for await (const read of readLines(chunks, limits)) {
    const line = verifier.take(read);
    const record = line && recordIn(line);
    if (verifier.isBroken) break;
    if (!record) continue;
    last.set(nameOf(record), read.number);
    if (last.size > limits.records) throw tooMany(limits, read.number);
    if (record.type === 'consultation') consultation = { line: read.number, data: record };
    if (record.type === 'claim') parents.set(record.id, parentOf(record));
  }
  const { problems, consultationId, withheld } = verifier.report();
  const [problem] = problems;
  if (problem) throw new Refusal(problem.message, problem.line);
  if (!consultation || consultationId === null)
    throw new Refusal('There is no consultation in it.');
  checkTree(parents, last);
  return { consultationId, consultation, withheld, last };
}

function recordIn(line: Line): RecordInLine | undefined {
  if ('seen' in line) return line.seen;
  return 'version' in line ? (line.version.body ?? undefined) : undefined;
}

const nameOf = ({ type, id }: Pick<AnyRecord, 'type' | 'id'>): string => `${type} ${id}`;

function parentOf(record: RecordInLine): string | null {
  const { parentId } = record as { parentId?: unknown };
  return typeof parentId === 'string' ? parentId : null;
}

/** Every claim leads to a root, through claims that are there. */
function checkTree(
  parents: ReadonlyMap<string, string | null>,
  lines: ReadonlyMap<string, number>,
): void {
  const rooted = new Set<string>();
  for (const id of parents.keys()) {
    const way = new Set<string>();
    const line = lines.get(nameOf({ type: 'claim', id }));
    for (let at: string | null = id; at !== null && !rooted.has(at); at = parents.get(at) ?? null) {
      if (way.has(at))
        throw new Refusal(`claims answer each other in a circle, as ${at} does`, line);
      if (!parents.has(at)) throw new Refusal(`it speaks of ${at}, which is not in it`, line);
      way.add(at);
    }
    for (const each of way) rooted.add(each);
  }
}
