import { createHash } from 'node:crypto';
import { BEGINNING, digestOf, hashOf } from '../../keeping/index.js';
import type { Limits } from '../input/limits.js';
import type { ReadLine } from '../input/read-lines.js';
import type { EndLine, EventLine, HeaderLine, Line, MarkInLine, VersionLine } from './lines.js';
import { parseLine } from './read-line.js';
import type { Problem, Report } from './report.js';

/** How many wrong records are told one by one. */
const MOST = 100;

/**
 * Checks a public record line by line. A record that is not what its digest says is noted, and the
 * check goes on; where a line or an event is not what it has to be, nothing after it is proven, and
 * the check ends.
 */
export class Verifier {
  readonly #limits: Limits;
  readonly #bytes = createHash('sha256');
  readonly #problems: Problem[] = [];
  readonly #counts = { events: 0, versions: 0, withheld: 0, seen: 0 };
  #consultationId: string | null = null;
  #head = BEGINNING;
  #line = 0;
  #event: EventLine | undefined;
  /** The place of the next version in the event. */
  #place = 0;
  #isBroken = false;
  #isEnded = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes the next line; gives what it says, unless nothing is proven any more. */
  take(read: ReadLine): Line | undefined {
    if (this.#isBroken) return undefined;
    this.#line = read.number;
    const parsed = parseLine(read, this.#limits);
    const problem = 'problem' in parsed ? parsed.problem : this.#check(parsed.line, read.bytes);
    if (problem !== undefined) this.#break(problem, 'line' in parsed ? seqOf(parsed.line) : null);
    return problem === undefined && 'line' in parsed ? parsed.line : undefined;
  }

  /** What there is to say once all lines were taken. */
  report(): Report {
    if (!this.#isBroken && !this.#isEnded) {
      this.#line += 1;
      this.#break('the file ends before its last line');
    }
    return {
      isSound: this.#problems.length === 0,
      consultationId: this.#consultationId,
      head: this.#head,
      ...this.#counts,
      problems: this.#problems,
    };
  }

  /** Whether nothing further can be proven. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Why nothing is proven from this line on; `undefined` while it is. */
  #check(line: Line, bytes: Buffer): string | undefined {
    if (this.#isEnded) return 'it comes after the end';
    if (!('end' in line)) this.#bytes.update(bytes).update('\n');
    if ('header' in line) return this.#takeHeader(line.header);
    if (this.#consultationId === null) return 'the first line is not a header';
    if ('version' in line) return this.#takeVersion(line.version);
    const missing = (this.#event?.records.length ?? 0) - this.#place;
    if (missing > 0) return `${missing} records of the event before it are missing`;
    if ('event' in line) return this.#takeEvent(line.event);
    if ('end' in line) return this.#takeEnd(line.end);
    this.#event = undefined;
    this.#place = 0;
    this.#counts.seen += 1;
    return undefined;
  }

  #takeHeader({ consultationId }: HeaderLine): string | undefined {
    if (this.#line !== 1) return 'there is a header, and not in the first line';
    this.#consultationId = consultationId;
    return undefined;
  }

  #takeEvent(event: EventLine): string | undefined {
    const { seq, prev, hash, consultationId } = event;
    const expected = this.#counts.events + 1;
    if (this.#counts.seen > 0) return 'an event comes after what was seen';
    if (consultationId !== this.#consultationId) {
      return `it belongs to another consultation, ${consultationId}`;
    }
    if (seq !== expected) return `event ${expected} has to be here`;
    if (prev !== this.#head) return 'it does not follow the event before it';
    if (hashOf(event) !== hash) return 'its content is not what its hash says';
    this.#counts.events = seq;
    this.#head = hash;
    this.#event = event;
    this.#place = 0;
    return undefined;
  }

  #takeVersion({ seq, place, salt, body }: VersionLine): string | undefined {
    const mark = this.#event?.records[this.#place];
    if (!mark || seq !== this.#event?.seq || place !== this.#place) {
      return 'this record has to be elsewhere, or nowhere';
    }
    this.#place += 1;
    if (salt === null || body === null) {
      this.#counts.withheld += 1;
      if (salt !== body) this.#note(mark, 'it has one of salt and body, and not the other');
      return undefined;
    }
    this.#counts.versions += 1;
    const isNamed =
      body.type === mark.type && body.id === mark.id && body.revision === mark.revision;
    if (digestOf(salt, body) !== mark.digest) this.#note(mark, 'it is not what its digest says');
    else if (!isNamed) this.#note(mark, 'it is not the record that the event names');
    return undefined;
  }

  #takeEnd(end: EndLine): string | undefined {
    this.#isEnded = true;
    for (const name of ['events', 'versions', 'withheld', 'seen'] as const) {
      const [said, found] = [end[name], this.#counts[name]];
      if (said !== found) return `it says ${said} ${name}, and there are ${found}`;
    }
    if (end.head !== this.#head) return 'it names another last event';
    return end.sha256 === this.#bytes.digest('hex')
      ? undefined
      : 'the bytes before it are not those that were written';
  }

  #note({ type, id, revision }: MarkInLine, message: string): void {
    const record = id === null ? type : `${type} ${id} revision ${String(revision)}`;
    const problem = { line: this.#line, seq: this.#event?.seq ?? null, record, message };
    if (this.#problems.push(problem) >= MOST) this.#isBroken = true;
  }

  #break(message: string, seq: number | null = null): void {
    this.#isBroken = true;
    const at = seq ?? this.#event?.seq ?? null;
    this.#problems.push({ line: this.#line, seq: at, record: null, message });
  }
}

/** The event that a line is about, where it names one. */
function seqOf(line: Line): number | null {
  if ('event' in line) return line.event.seq;
  return 'version' in line ? line.version.seq : null;
}
