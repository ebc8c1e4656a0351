import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Limits } from './limits.js';
import { Refusal } from './refusal.js';

/** A file that is read from its beginning to its end, unpacked where it is packed. */
export interface Input {
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes on the disk; `undefined` where nobody knows, as on a pipe. */
  readonly size: number | undefined;
  /** How many of them were read so far. */
  readonly read: () => number;
}

/** Below this size anything may be packed as well as it can be. */
const HARMLESS = 64 * 1024 * 1024;

/** Opens a file, or standard input where its name is `-`. */
export async function openInput(name: string, limits: Limits): Promise<Input> {
  const size = name === '-' ? undefined : await sizeOf(name);
  const stream = name === '-' ? process.stdin : createReadStream(name);
  let read = 0;
  async function* counted(): AsyncGenerator<Buffer, void, undefined> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  }
  return { chunks: unpacked(counted(), () => read, limits), size, read: () => read };
}

async function sizeOf(name: string): Promise<number> {
  const found = await stat(name).catch(() => undefined);
  if (!found) throw new Refusal(`There is no file ${name}.`);
  if (!found.isFile()) throw new Refusal(`${name} is not a file.`);
  return found.size;
}

/** What a file begins with tells whether it is packed; its name does not have to. */
async function* unpacked(
  chunks: AsyncGenerator<Buffer, void, undefined>,
  read: () => number,
  limits: Limits,
): AsyncGenerator<Buffer, void, undefined> {
  const first = await chunks.next();
  if (first.done) return;
  if (first.value.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) {
    throw new Refusal('This is a ZIP archive. Unpack it first; only gzip is unpacked here.');
  }
  const whole = chain(first.value, chunks);
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) yield* gunzipped(whole, read, limits);
  else yield* whole;
}

async function* chain(first: Buffer, rest: AsyncIterable<Buffer>) {
  yield first;
  yield* rest;
}

async function* gunzipped(packed: AsyncIterable<Buffer>, read: () => number, { ratio }: Limits) {
  const source = Readable.from(packed);
  const gunzip = source.pipe(createGunzip());
  source.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > HARMLESS && size > read() * ratio) {
        throw new Refusal(`Unpacked, this file is more than ${ratio} times as large as before.`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`This file cannot be unpacked: ${(error as Error).message}.`);
  } finally {
    source.destroy();
  }
}
