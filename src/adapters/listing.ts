/** How claims are listed, by whichever backend: what the adapters in this folder share. */
export {
  claimFilter,
  foldText,
  isFiltered,
  type ClaimFacets,
  type ClaimFilter,
} from './claim-filter.js';
export {
  cardsOf,
  dossiersOf,
  peopleOf,
  type CardSource,
  type DossierSource,
} from './companions.js';
export { decodeCursor, encodeCursor, pageSize } from './cursor.js';
export { embeddedReplies } from './embedded-replies.js';
export { compareKeys, numberPath, orderKey, type KeyPart, type OrderKey } from './order-keys.js';
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
