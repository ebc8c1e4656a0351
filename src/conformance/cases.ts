import type { ConformanceCase } from './case.js';
import { appearingCases } from './cases/appearing.js';
import { contributingCases } from './cases/contributing.js';
import { deadlineCases } from './cases/deadlines.js';
import { editingCases } from './cases/editing.js';
import { endingCases } from './cases/ending.js';
import { evidenceCases } from './cases/evidence.js';
import { figureCases } from './cases/figures.js';
import { listeningCases } from './cases/listening.js';
import { listingCases } from './cases/listing.js';
import { newsCases } from './cases/news.js';
import { openingCases } from './cases/opening.js';
import { opennessCases } from './cases/openness.js';
import { orderCases } from './cases/orders.js';
import { pagingCases } from './cases/paging.js';
import { refusalCases } from './cases/refusals.js';
import { removalCases } from './cases/removals.js';
import { repeatingCases } from './cases/repeating.js';
import { secrecyCases } from './cases/secrecy.js';
import { stanceCases } from './cases/stances.js';
import { textCases } from './cases/texts.js';
import { unseenCases } from './cases/unseen.js';

/** Everything that every backend must do, by number. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...openingCases,
  ...orderCases,
  ...pagingCases,
  ...listingCases,
  ...contributingCases,
  ...repeatingCases,
  ...textCases,
  ...refusalCases,
  ...endingCases,
  ...opennessCases,
  ...listeningCases,
  ...deadlineCases,
  ...evidenceCases,
  ...stanceCases,
  ...editingCases,
  ...secrecyCases,
  ...appearingCases,
  ...unseenCases,
  ...removalCases,
  ...figureCases,
  ...newsCases,
].sort((one, other) => one.number - other.number);
