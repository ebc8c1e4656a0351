import { opened } from '../../support/puppet-adapter.js';

/** A request as a server would see it, and as the page made it. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly init: RequestInit;
}

/** A network on which a test answers every request, in place of all servers. */
export interface ScriptedFetch {
  readonly fetch: typeof fetch;
  readonly asked: Asked[];
}

export function scriptedFetch(
  answer: (asked: Asked, at: number) => Response | Promise<Response>,
): ScriptedFetch {
  const asked: Asked[] = [];
  return {
    asked,
    async fetch(input, init = {}) {
      const url = new URL(input as string | URL);
      const { method = 'GET', body, signal } = init;
      const request = {
        url,
        method,
        headers: new Headers(init.headers),
        body: body as string | undefined,
        init,
      };
      asked.push(request);
      return orAborted(answer(request, asked.length - 1), signal);
    },
  };
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export function problem(
  status: number,
  code?: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ code, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** What `open` answers for somebody. */
export const openedFor = (participantId: string | null): Response => {
  const answer = opened();
  return json({ ...answer, session: { ...answer.session, participantId } });
};

async function orAborted(
  answer: Response | Promise<Response>,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  let end: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    end = () => reject(signal?.reason as Error);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end);
  });
  try {
    return await Promise.race([aborted, answer]);
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
