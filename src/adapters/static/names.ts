import type { ClaimQuery } from '../contract.js';

/** Claims in one file of a published record. */
export const claimsInFile = 20;

const any = 'any';

/** A part of a file name that no id can break out of. */
const part = (text: string): string => encodeURIComponent(text).replaceAll('.', '%2E');

/**
 * The file of one page: `pages/roots/newest/fact/any/any/all/0.json`.
 *
 * Whoever publishes a record and whoever reads it take the names from here.
 */
export function pageFile(query: ClaimQuery, page: number): string {
  const { parentId, order, kinds = [], groupIds = [], support = [], unanswered } = query;
  const list = (values: readonly string[]): string =>
    values.length === 0 ? any : values.map(part).join(',');
  const of = parentId === null ? 'roots' : `under/${part(parentId)}`;
  const answered = unanswered === true ? 'unanswered' : 'all';
  const filters = [list(kinds), list(groupIds), list(support), answered].join('/');
  return `pages/${of}/${order}/${filters}/${String(page)}.json`;
}

/** The file of everything about one claim. */
export function claimFile(id: string): string {
  return `claims/${part(id)}.json`;
}

/** The file of a figure. */
export function figureFile(name: string, subject: string | null): string {
  return subject === null ? `figures/${name}.json` : `figures/${name}/${part(subject)}.json`;
}

/** What a file name asks for; `undefined` when it is none of ours. */
export type Asked =
  | { readonly page: number; readonly query: ClaimQuery }
  | { readonly claimId: string }
  | { readonly figure: string; readonly subject: string | null };

/** Reads a file name: the other way round, for a server that publishes on demand. */
export function readFileName(path: string): Asked | undefined {
  const names = path
    .replace(/\.json$/, '')
    .split('/')
    .map(decodeURIComponent);
  const [folder, ...rest] = names;
  if (folder === 'claims' && rest.length === 1) return { claimId: rest[0] ?? '' };
  if (folder === 'figures' && rest.length > 0) {
    return { figure: rest[0] ?? '', subject: rest[1] ?? null };
  }
  if (folder !== 'pages') return undefined;
  const isRoot = rest[0] === 'roots';
  const [order, kinds, groups, support, answered, page] = rest.slice(isRoot ? 1 : 2);
  const list = (text = any): string[] => (text === any ? [] : text.split(','));
  const query = {
    parentId: isRoot ? null : (rest[1] ?? ''),
    order,
    replies: 3,
    ...(list(kinds).length > 0 && { kinds: list(kinds) }),
    ...(list(groups).length > 0 && { groupIds: list(groups) }),
    ...(list(support).length > 0 && { support: list(support) }),
    ...(answered === 'unanswered' && { unanswered: true }),
  };
  return { page: Number(page), query: query as ClaimQuery };
}
