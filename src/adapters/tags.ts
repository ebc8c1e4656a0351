import type { ClaimQuery } from './contract.js';
import type { Viewer } from './visibility.js';

/** The tag of every claim. */
export const ANY = '';

/** The tag of claims that nobody has answered officially. */
export const UNANSWERED = 'unanswered';

/** Who finds claims that everybody may know of. */
export const EVERYBODY = '';

/** Who finds, besides authors, claims that wait. */
export const FACILITATORS = 'facilitators';

/** What a query asks for: a claim that is found has at least one tag of each clause. */
export function clausesOf(query: ClaimQuery): readonly (readonly string[])[] {
  const { kinds = [], groupIds = [], support = [], unanswered } = query;
  const clauses = [
    kinds.map((kind) => `kind:${kind}`),
    support.map((state) => `support:${state}`),
    [...new Set(groupIds)].map((id) => `group:${id}`),
    unanswered ? [UNANSWERED] : [],
  ];
  return clauses.filter((clause) => clause.length > 0);
}

/** Whether a tag has lists: not the one that nearly all claims have beside {@link ANY}. */
export function isListed(tag: string): boolean {
  return tag !== 'support:unchallenged';
}

/** Whether no claim has two tags of a clause, so that their counts can be added up. */
export function isDisjoint(clause: readonly string[]): boolean {
  return clause.length < 2 || !clause.some((tag) => tag.startsWith('group:'));
}

/** Where a reader finds all that they may know of, each claim once. */
export function scopesFor({ id, roles }: Viewer): readonly string[] {
  if (roles.includes('facilitator')) return [EVERYBODY, FACILITATORS];
  return id === null ? [EVERYBODY] : [EVERYBODY, `author:${id}`];
}
