import type { AnyRecord } from '@entente/elements/model.js';
import { createHash } from 'node:crypto';
import { BEGINNING, canonicalJson, type LedgerEntry } from '../../keeping/index.js';
import { FORMAT, VERSION, type Line, type VersionLine } from './lines.js';

/** What a file of the public record is made of. */
export interface Ledger {
  readonly consultationId: string;
  /** Oldest first. */
  readonly entries: AsyncIterable<LedgerEntry> | Iterable<LedgerEntry>;
  /** Records as everybody sees them today where no version of the ledger says so. */
  readonly seen: AsyncIterable<AnyRecord> | Iterable<AnyRecord>;
}

/** The public record line by line, each with its line feed. Nothing is kept but the last event. */
export async function* ledgerLines({
  consultationId,
  entries,
  seen,
}: Ledger): AsyncGenerator<string, void, undefined> {
  const bytes = createHash('sha256');
  const end = { events: 0, versions: 0, withheld: 0, seen: 0, head: BEGINNING };
  const say = (line: Line): string => {
    const text = `${canonicalJson(line)}\n`;
    bytes.update(text);
    return text;
  };
  yield say({ header: { consultationId, format: FORMAT, version: VERSION } });
  for await (const entry of entries) {
    end.events += 1;
    end.head = entry.event.hash;
    yield say({ event: { ...entry.event, records: [...entry.event.records] } });
    for (const version of versionsOf(entry)) {
      end[version.body ? 'versions' : 'withheld'] += 1;
      yield say({ version });
    }
  }
  for await (const record of seen) {
    end.seen += 1;
    yield say({ seen: record });
  }
  const sha256 = bytes.copy().digest('hex');
  yield say({ end: { ...end, sha256 } });
}

function versionsOf({ event, versions }: LedgerEntry): readonly VersionLine[] {
  return event.records.map((_, place) => {
    const { salt = null, body = null } = versions[place] ?? {};
    return { seq: event.seq, place, salt, body };
  });
}
