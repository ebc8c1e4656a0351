import type { Claim, SupportState } from '../model/claim.js';
import type { ClaimQuery } from './contract.js';
import { isWordless } from './visibility.js';

/** What a filter has to know about a claim beside the claim. */
export interface ClaimFacets {
  readonly support: SupportState;
  /** The groups of its author. */
  readonly groupIds: readonly string[];
  /** Whether an official answered it. */
  readonly answered: boolean;
}

/** A test of one claim, as the reader may see it. */
export type ClaimFilter = (claim: Claim, facets: ClaimFacets) => boolean;

/** Text as it is compared in a search: without case, accents, and differences of form or apostrophe. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}

/** Whether a query looks for words, and so everywhere and not only under its parent. */
export function isSearch(query: Pick<ClaimQuery, 'search'>): boolean {
  return searchedWords(query).length > 0;
}

/** Whether a query asks for less than all claims under its parent. An empty list asks for all. */
export function isFiltered(query: ClaimQuery): boolean {
  const { kinds, groupIds, support, unanswered } = query;
  const isNarrowed = [kinds, groupIds, support].some((list) => list && list.length > 0);
  return isNarrowed || unanswered === true || isSearch(query);
}

function searchedWords({ search = '' }: Pick<ClaimQuery, 'search'>): readonly string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

/**
 * The test that a query stands for. Give it claims as `seenBy` shows them: what a reader may not
 * read must not be found by its words either. What is gone is found by nobody, so that all who
 * search find the same.
 */
export function claimFilter(query: ClaimQuery): ClaimFilter {
  const { kinds = [], groupIds = [], support = [], unanswered } = query;
  const searched = searchedWords(query);
  return (claim, facets) =>
    (kinds.length === 0 || kinds.includes(claim.kind)) &&
    (support.length === 0 || support.includes(facets.support)) &&
    (groupIds.length === 0 || facets.groupIds.some((id) => groupIds.includes(id))) &&
    (!unanswered || (claim.status === 'published' && !facets.answered)) &&
    (searched.length === 0 || (!isWordless(claim) && containsAll(foldText(claim.text), searched)));
}

function containsAll(text: string, searched: readonly string[]): boolean {
  return searched.every((word) => text.includes(word));
}
