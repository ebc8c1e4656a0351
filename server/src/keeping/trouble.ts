import { AdapterError, toAdapterError } from '@entente/elements/adapters/toolbox.js';

/** Seconds after which a busy database may have room again. */
const SOON = 2;

/** What a transaction may simply be tried again after: it lost against another one. */
const lost: ReadonlySet<string> = new Set(['40001', '40P01']);

/** No server there, or one that starts, ends or threw us out. */
const away =
  /^(08\w{3}|57P0[1-5]|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOENT|EAI_AGAIN)$/;

/** There, but with no room or no time for us; 54000 is a channel whose notices nobody has read. */
const busy = /^(53\w{3}|54000|55P03|57014)$/;

/** How drivers word what has no code. */
const wordedAway = /connection terminated|connection ended|not queryable|is closed|discarded/i;
const wordedBusy =
  /timeout exceeded when trying to connect|connection terminated due to connection timeout/i;

/** Whether a transaction may be tried again at once. */
export function isLost(error: unknown): boolean {
  return lost.has(codeOf(error));
}

/** Whatever a call ended with, as the one error that an adapter may reject with. */
export function databaseError(error: unknown, verb: string): AdapterError {
  const message = error instanceof Error ? error.message : '';
  const code = codeOf(error);
  if (lost.has(code) || busy.test(code) || wordedBusy.test(message)) {
    return new AdapterError('unavailable', `The database is busy: ${message}`, {
      retryAfter: SOON,
      cause: error,
    });
  }
  if (away.test(code) || wordedAway.test(message)) {
    return new AdapterError('unavailable', `The database is away: ${message}`, { cause: error });
  }
  return toAdapterError(error, verb);
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
