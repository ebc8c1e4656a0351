import type { Limits } from './limits.js';
import { Refusal } from './refusal.js';

/** One line of a file, without its line feed. */
export interface ReadLine {
  /** 1 for the first. */
  readonly number: number;
  readonly bytes: Buffer;
  /** Whether a line feed ended it; only the last line can be without. */
  readonly isWhole: boolean;
}

const LINE_FEED = 0x0a;

/** The lines of a file, of which no more than one is in memory. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  { bytes: longest }: Limits,
): AsyncGenerator<ReadLine, void, undefined> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > longest) throw new Refusal(`it is longer than ${longest} bytes`, number);
    parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield { number, bytes: Buffer.concat(parts), isWhole: true };
      number += 1;
      [parts, length, start] = [[], 0, end + 1];
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield { number, bytes: Buffer.concat(parts), isWhole: false };
}
