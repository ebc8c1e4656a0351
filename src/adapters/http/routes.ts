import { AdapterError } from '../errors.js';

/** Where each verb is asked for, below the address of the server. `{id}` is a consultation's id. */
export const routes = {
  open: { method: 'GET', path: '/consultations/{id}' },
  list: { method: 'GET', path: '/consultations/{id}/claims' },
  get: { method: 'GET', path: '/consultations/{id}/records' },
  aggregate: { method: 'GET', path: '/consultations/{id}/figures/{name}' },
  submit: { method: 'POST', path: '/consultations/{id}/commands' },
  changesSince: { method: 'GET', path: '/consultations/{id}/changes' },
  watch: { method: 'GET', path: '/consultations/{id}/stream' },
} as const;

/** A verb that goes over HTTP. */
export type WireVerb = keyof typeof routes;

/** What the path of a verb has in its braces. */
export interface PathParts {
  readonly id: string;
  /** With `aggregate`: the name of the figure. */
  readonly name?: string;
}

/** The path of a verb, with what stands in braces encoded. */
export function pathTo(verb: WireVerb, { id, name = 'none' }: PathParts): string {
  return routes[verb].path
    .replace('{id}', () => segment(id))
    .replace('{name}', () => segment(name));
}

/** One segment of a path. A parser of addresses would take dots for a way up, encoded or not. */
function segment(text: string): string {
  if (/^\.{0,2}$|\p{Surrogate}/u.test(text)) {
    throw new AdapterError('not-found', 'No address can name this.');
  }
  return encodeURIComponent(text);
}
