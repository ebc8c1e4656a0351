import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Found } from './site.js';

/** A body as it goes to a client. */
export interface Packed {
  readonly body: Buffer;
  readonly encoding: string | undefined;
  readonly tag: string;
}

/** Below this a compressed answer is hardly smaller. */
const WORTHWHILE = 512;

const brotli = promisify<Buffer, object, Buffer>(brotliCompress);

const encoders: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify<Buffer, Buffer>(gzip)(body),
};

/** What was compressed before, for as long as its answer is kept. */
const done = new WeakMap<Found, Map<string, Promise<Packed>>>();

/** An answer's body as this client takes it, with the name of the encoding and its tag. */
export function compress(found: Found, header: string | undefined): Promise<Packed> {
  const isWorthIt = isText(found.type) && found.body.length >= WORTHWHILE;
  const encoding = isWorthIt ? accepted(header).at(0) : undefined;
  const kept = done.get(found) ?? new Map<string, Promise<Packed>>();
  done.set(found, kept);
  const packed = kept.get(encoding ?? '') ?? pack(found.body, encoding);
  kept.set(encoding ?? '', packed);
  return packed;
}

const isText = (type: string): boolean => /^text\/|javascript|json|svg/.test(type);

/** The encodings that a client accepts, the best first. */
function accepted(header = ''): readonly string[] {
  const offers = header.split(',').map((offer) => offer.trim().toLowerCase());
  const wanted = offers.filter((offer) => !/;\s*q=0(\.0*)?$/.test(offer));
  const names = new Set(wanted.map((offer) => offer.split(';')[0]?.trim()));
  return Object.keys(encoders).filter((name) => names.has(name));
}

async function pack(plain: Buffer, encoding: string | undefined): Promise<Packed> {
  const encode = encoding === undefined ? undefined : encoders[encoding];
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const tag = `"${hash}${encoding === undefined ? '' : `-${encoding}`}"`;
  return { body: encode ? await encode(plain) : plain, encoding, tag };
}
