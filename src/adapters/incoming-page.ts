import type { Claim } from '../model/claim.js';
import type { AnyRecord } from '../model/record.js';
import { isSearch } from './claim-filter.js';
import type { ClaimPage, ClaimQuery, PageRequest } from './contract.js';
import { AdapterError } from './errors.js';
import { inShape, usableRecords, type Issue, type OnIssue } from './incoming.js';

/**
 * A page as a card list can use it: each id once, with its claim, under the parent that was asked
 * for unless words were searched; replies sent along only where what they answer is there too.
 */
export function usablePage(
  data: unknown,
  query: ClaimQuery,
  { after }: PageRequest,
  viewerId: string | null | undefined,
  onIssue: OnIssue,
): ClaimPage {
  const page = inShape('page', data);
  if (page.cursor !== null && page.cursor === after) {
    throw new AdapterError('protocol-error', 'The page ends where it began.', { cause: data });
  }
  const report = (code: Issue['code'], message: string) => {
    onIssue({ verb: 'list', code, message });
  };
  const received = usableRecords('list', page.records, viewerId, onIssue);
  const claims = claimsById(received);
  const named = new Set(page.ids);
  const isOnPage = isSearch(query)
    ? ({ id }: Claim) => named.has(id)
    : ({ parentId }: Claim) => parentId === query.parentId;
  const ids = [...named].filter((id) => {
    const claim = claims.get(id);
    if (!claim) report('unknown-id', `${id} is on the page without its claim`);
    else if (!isOnPage(claim)) report('foreign-claim', `${id} answers something else`);
    return claim && isOnPage(claim);
  });
  if (ids.length === 0 && page.ids.length > 0) {
    throw new AdapterError('protocol-error', 'No claim of the page can be used.', { cause: data });
  }
  if (ids.length < page.ids.length) report('duplicate', 'the page names claims it cannot show');
  if (page.total < ids.length) report('total', `${page.total} in all, ${ids.length} on the page`);
  const records = received.filter((record) => {
    const isOrphan = record.type === 'claim' && !isRooted(record, isOnPage, claims);
    if (isOrphan) report('orphan', `what ${record.id} answers is not on the page`);
    return !isOrphan;
  });
  return { ids, records, cursor: page.cursor, total: Math.max(page.total, ids.length) };
}

function claimsById(records: readonly AnyRecord[]): ReadonlyMap<string, Claim> {
  const claims = records.filter((record) => record.type === 'claim');
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** Whether a claim leads up to one that is on the page; in a circle of claims none does. */
function isRooted(
  claim: Claim,
  isOnPage: (claim: Claim) => boolean,
  claims: ReadonlyMap<string, Claim>,
): boolean {
  const met = new Set<Claim>();
  let at: Claim | undefined = claim;
  while (at && !isOnPage(at) && !met.has(at)) {
    met.add(at);
    at = claims.get(at.parentId ?? '');
  }
  return at !== undefined && isOnPage(at);
}
