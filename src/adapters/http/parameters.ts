import { kinds, supportStates } from '../../model/words.js';
import { orders, type ClaimQuery, type PageRequest } from '../contract.js';
import { AdapterError } from '../errors.js';

/** The names of all parameters, in one place. */
export const parameters = {
  parent: 'parent',
  order: 'order',
  kind: 'kind',
  group: 'group',
  support: 'support',
  unanswered: 'unanswered',
  search: 'search',
  replies: 'replies',
  limit: 'limit',
  after: 'after',
  id: 'id',
  subject: 'subject',
  since: 'since',
} as const;

/** What a list is asked for where the address does not say. */
export const listDefaults = { order: 'number', limit: 20 } as const;

/** The most ids that one request for records may name. */
export const mostIds = 50;

/** A query and a page, as one request for a list holds them. */
export interface ListRequest {
  readonly query: ClaimQuery;
  readonly page: PageRequest;
}

/** The parameters of a list. {@link queryFrom} reads them. */
export function searchOf(query: ClaimQuery, page: PageRequest): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, ...values: readonly (string | number | null | undefined)[]) => {
    for (const value of values) if (value != null) search.append(name, String(value));
  };
  put(parameters.parent, query.parentId);
  put(parameters.order, query.order);
  put(parameters.kind, ...(query.kinds ?? []));
  put(parameters.group, ...(query.groupIds ?? []));
  put(parameters.support, ...(query.support ?? []));
  if (query.unanswered) put(parameters.unanswered, 'true');
  if (query.search) put(parameters.search, query.search);
  put(parameters.replies, query.replies);
  put(parameters.limit, page.limit);
  put(parameters.after, page.after);
  return search;
}

/** What a request for a list asks for, or an `invalid` error that names what cannot be read. */
export function queryFrom(search: URLSearchParams): ListRequest {
  const kind = wordsIn(search, parameters.kind, kinds);
  const support = wordsIn(search, parameters.support, supportStates);
  const groupIds = search.getAll(parameters.group);
  const words = search.get(parameters.search) ?? '';
  const replies = search.get(parameters.replies);
  const [order = listDefaults.order] = wordsIn(search, parameters.order, orders);
  const limit = search.get(parameters.limit) ?? String(listDefaults.limit);
  return {
    query: {
      parentId: search.get(parameters.parent),
      order,
      ...(kind.length > 0 && { kinds: kind }),
      ...(groupIds.length > 0 && { groupIds }),
      ...(support.length > 0 && { support }),
      ...(isAsked(search, parameters.unanswered) && { unanswered: true }),
      ...(words !== '' && { search: words }),
      ...(replies !== null && { replies: numberIn(parameters.replies, replies, 0) }),
    },
    page: {
      limit: numberIn(parameters.limit, limit, 1),
      after: search.get(parameters.after),
    },
  };
}

/** The ids that a request for records names. */
export function idsFrom(search: URLSearchParams): readonly string[] {
  const ids = search.getAll(parameters.id);
  if (ids.length > mostIds) throw unreadable(parameters.id, `has more than ${mostIds} values`);
  return ids;
}

function wordsIn<T extends string>(
  search: URLSearchParams,
  name: string,
  known: readonly T[],
): readonly T[] {
  return search.getAll(name).map((value) => {
    const word = known.find((each) => each === value);
    if (word === undefined) throw unreadable(name, 'has a value that is not known');
    return word;
  });
}

function isAsked(search: URLSearchParams, name: string): boolean {
  const value = search.get(name) ?? 'false';
  if (value !== 'true' && value !== 'false') throw unreadable(name, 'is neither true nor false');
  return value === 'true';
}

function numberIn(name: string, value: string, least: number): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    throw unreadable(name, `is not a whole number from ${least}`);
  }
  return Number(value);
}

function unreadable(name: string, problem: string): AdapterError {
  return new AdapterError('invalid', `The parameter ${name} ${problem}.`, {
    fields: { [name]: problem },
  });
}
