import type { Adapter } from '../../src/adapters/contract.js';
import {
  hintText,
  idsFrom,
  parameters,
  problemOf,
  queryFrom,
  streamType,
} from '../../src/adapters/http/protocol.js';
import type { Command } from '../../src/model/command.js';

/** What a request asks for: the part of its path after the consultation, such as `claims`. */
export type Disturb = (
  what: string,
  answer: () => Promise<Response>,
) => Response | Promise<Response> | undefined;

/** A server that answers on the page itself, in place of the network. */
export interface ServerOnPage {
  readonly fetch: typeof fetch;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** Sends hints to all who listen. */
  hint(...checkpoints: readonly string[]): void;
}

/** Answers from an adapter, unless a test has something else come. */
export function serverOnPage(adapter: Adapter, disturb: Disturb = () => undefined): ServerOnPage {
  const asked: string[] = [];
  const lines = new Set<ReadableStreamDefaultController<Uint8Array>>();

  function stream(): Response {
    let line: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        line = controller;
        lines.add(line);
        line.enqueue(new TextEncoder().encode(':\n\n'));
      },
      cancel: () => void lines.delete(line),
    });
    return new Response(body, { headers: { 'content-type': streamType } });
  }

  async function answer(url: URL, what: string, init: RequestInit): Promise<Response> {
    if (what === 'stream') return stream();
    try {
      const value = await valueOf(adapter, what, url, init);
      return Response.json(value);
    } catch (error) {
      const { status, headers, body } = problemOf(error);
      return new Response(JSON.stringify(body), { status, headers });
    }
  }

  return {
    asked,
    fetch(input, init = {}) {
      const url = new URL(input as URL);
      const [, what = ''] = /consultations\/[^/]+\/?(.*)$/.exec(url.pathname) ?? [];
      asked.push(what);
      const usual = () => answer(url, what, init);
      return Promise.resolve(disturb(what, usual) ?? usual());
    },
    hint(...checkpoints) {
      const bytes = new TextEncoder().encode(checkpoints.map(hintText).join(''));
      for (const line of lines) line.enqueue(bytes);
    },
  };
}

async function valueOf(
  adapter: Adapter,
  what: string,
  { pathname, searchParams }: URL,
  { body }: RequestInit,
): Promise<unknown> {
  const consultationId = pathname.split('/').at(what === '' ? -1 : -2) ?? '';
  switch (what) {
    case '':
      return adapter.open(consultationId);
    case 'claims': {
      const { query, page } = queryFrom(searchParams);
      return adapter.list(query, page);
    }
    case 'records':
      return { records: await adapter.get(idsFrom(searchParams)) };
    case 'commands':
      return adapter.submit?.(JSON.parse(body as string) as Command);
    case 'changes':
      return adapter.changesSince?.(searchParams.get(parameters.since) ?? '');
    default:
      return adapter.aggregate?.('coverage', null);
  }
}
