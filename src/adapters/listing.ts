/** How claims are listed, by whichever backend: what the adapters in this folder share. */
export {
  claimFilter,
  foldText,
  isFiltered,
  isSearch,
  type ClaimFacets,
  type ClaimFilter,
} from './claim-filter.js';
export { cardsOf, peopleOf, type CardSource } from './companions.js';
export { decodeCursor, encodeCursor, pageSize } from './cursor.js';
export { dossiersOf, type DossierSource } from './dossiers.js';
export { embeddedReplies } from './embedded-replies.js';
export { compareKeys, numberPath, orderKey, type KeyPart, type OrderKey } from './order-keys.js';
export { newsOf } from './news-of.js';
export { selectPage, type SelectionBasis } from './select-page.js';
export { ANY, clausesOf, isDisjoint, isListed, scopesFor } from './tags.js';
export {
  claimIdOf,
  isWordless,
  mayKnow,
  seenBy,
  seenClaim,
  subjectOf,
  type Viewer,
} from './visibility.js';
