import type { Clock } from '../../../internal/clock.js';
import { requestInit } from '../exchange.js';
import { retryAfter } from '../retry-after.js';
import { heartbeatSeconds, streamType } from '../wire.js';
import { EventReader } from './event-reader.js';

/** How long a stream may be silent before it counts as dead: two heartbeats and a half. */
export const silence = heartbeatSeconds * 2500;

/** What one connection needs. */
export interface ListenOptions {
  readonly url: URL;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The last checkpoint that is known. */
  readonly lastId: string | undefined;
  /** Told that the connection lives. */
  readonly onAlive: () => void;
  readonly onHint: (checkpoint: string) => void;
}

/**
 * How a connection ended: it was there and is lost; the server cannot be reached or asks for time; or
 * a stream cannot be had, because the server has none or something on the way holds it back.
 */
export type Ending =
  | { readonly how: 'lost' }
  | { readonly how: 'down'; readonly retryAfter?: number | undefined }
  | { readonly how: 'none' };

/** Listens until the connection ends, by itself, by the signal, or because nothing comes any more. */
export async function listen(options: ListenOptions): Promise<Ending> {
  const { clock, signal, onAlive } = options;
  const silent = new AbortController();
  const giveUp = () => {
    silent.abort();
  };
  let cancel = clock.after(silence, giveUp);
  const heard = { any: false };
  try {
    const either = AbortSignal.any([signal, silent.signal]);
    const response = await ask(options, either);
    const refused = endingOf(response, clock.now());
    if (refused) {
      void response.body?.cancel().catch(() => undefined);
      return refused;
    }
    await readAll(response, either, options.onHint, () => {
      heard.any = true;
      cancel();
      cancel = clock.after(silence, giveUp);
      onAlive();
    });
    return { how: heard.any ? 'lost' : 'none' };
  } catch {
    if (heard.any) return { how: 'lost' };
    return { how: silent.signal.aborted ? 'none' : 'down' };
  } finally {
    cancel();
  }
}

function ask({ url, lastId, ...options }: ListenOptions, signal: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    accept: streamType,
    ...(lastId !== undefined && { 'last-event-id': lastId }),
  };
  return options.fetch(url, { ...requestInit, headers, signal });
}

/** What an answer that is no stream means. */
function endingOf({ ok, status, headers }: Response, now: number): Ending | undefined {
  if (status === 429 || status === 408 || (status >= 500 && status !== 501)) {
    return { how: 'down', retryAfter: retryAfter(headers.get('retry-after'), now) };
  }
  const isStream = ok && headers.get('content-type')?.startsWith(streamType);
  return isStream ? undefined : { how: 'none' };
}

async function readAll(
  { body }: Response,
  signal: AbortSignal,
  onHint: (checkpoint: string) => void,
  onPiece: () => void,
): Promise<void> {
  const events = new EventReader();
  const decoder = new TextDecoder();
  const pieces = (body as ReadableStream<Uint8Array> | null)?.getReader();
  signal.addEventListener('abort', () => void pieces?.cancel().catch(() => undefined));
  for (;;) {
    const piece = await pieces?.read();
    if (!piece || piece.done) return;
    onPiece();
    const hint = events.read(decoder.decode(piece.value, { stream: true }));
    if (hint !== undefined) onHint(hint);
  }
}
