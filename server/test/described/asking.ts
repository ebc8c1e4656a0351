import type { AnyRecord } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { Description } from './description.js';

/** What fills the places that the description leaves open. */
export interface Asking {
  /** Parts of the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: string;
  readonly body?: unknown;
  /** Stands for the id of the consultation as it is, without being encoded. */
  readonly raw?: string;
}

/** What came, once it was found to be as described. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What tests look at in bodies. */
interface Body {
  readonly code?: string;
  readonly records?: readonly AnyRecord[];
  readonly checkpoint?: string;
  readonly cursor?: string | null;
}

/** Asks servers as their description says, and holds them to it. */
export class Asker {
  readonly description: Description;
  /** Which statuses of which verbs were met, as `open 200`. */
  readonly met = new Set<string>();
  /** The codes of refusals, and the types of records. */
  readonly codes = new Set<string>();
  readonly types = new Set<string>();

  constructor(description: Description) {
    this.description = description;
  }

  async ask(address: string, id: string, asking: Asking = {}): Promise<Answer> {
    const operation = this.description.operation(id);
    const url = address + this.#pathOf(id, asking);
    const sent = textOf(asking.body);
    const response = await fetch(url, {
      method: operation.method,
      headers: {
        ...(asking.as !== undefined && { authorization: `Bearer demo.${asking.as}` }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...asking.headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    const { status, headers } = response;
    const text = await bodyOf(response);
    const trouble = this.description.troubleWithAnswer(id, { status, headers, body: text });
    assert.deepEqual(trouble, [], `${operation.method} ${url} ${sent ?? ''}`);
    const body = (headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}) as Body;
    this.#note(id, status, body);
    return { status, headers, body };
  }

  #pathOf(id: string, { path = {}, query = {}, headers = {}, raw }: Asking): string {
    const operation = this.description.operation(id);
    const isDescribed = (name: string, place: string) =>
      operation.parameters.some(
        (each) => each.in === place && each.name.toLowerCase() === name.toLowerCase(),
      );
    for (const name of Object.keys(query)) assert.ok(isDescribed(name, 'query'), name);
    for (const name of Object.keys(headers)) {
      assert.ok(isDescribed(name, 'header') || /^(authorization|content-type)$/.test(name), name);
    }
    const search = Object.entries(query).flatMap(([name, values]) =>
      [values].flat().map((value) => `${name}=${encodeURIComponent(value)}`),
    );
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'id' && raw !== undefined ? raw : encodeURIComponent(path[name] ?? 'river'),
    );
    return filled + (search.length > 0 ? `?${search.join('&')}` : '');
  }

  #note(id: string, status: number, { code, records = [] }: Body): void {
    this.met.add(`${id} ${String(status)}`);
    if (code !== undefined) this.codes.add(code);
    for (const { type } of records) this.types.add(type);
  }
}

/** A body as it is sent: text as it is, so that it may be none of JSON. */
function textOf(body: unknown): string | undefined {
  if (body === undefined || typeof body === 'string') return body;
  return JSON.stringify(body);
}

/** The whole body; of a stream, which has no end, what comes first. */
async function bodyOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'text/event-stream') return response.text();
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = await reader.read();
  await reader.cancel();
  return value;
}
