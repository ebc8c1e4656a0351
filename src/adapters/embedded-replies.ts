import type { Claim } from '../model/claim.js';
import type { Answer } from '../rules/facts.js';

const DEPTH = 3;

/** No page carries more, however many were asked for. */
const MOST = 500;

/**
 * The replies that are sent along with a page: the first few of each claim by number, theirs, and
 * theirs again.
 */
export async function embeddedReplies(
  claims: readonly { readonly id: string }[],
  each: number,
  firstReplies: (parentId: string, limit: number) => Answer<readonly Claim[]>,
): Promise<readonly Claim[]> {
  const found: Claim[] = [];
  let level = claims;
  for (let depth = 0; depth < DEPTH && each > 0 && level.length > 0; depth++) {
    const replies = level.map(async ({ id }) => await firstReplies(id, each));
    const next = (await Promise.all(replies)).flat().slice(0, MOST - found.length);
    found.push(...next);
    level = next;
  }
  return found;
}
