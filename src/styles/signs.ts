import type { ClaimSign } from './signs/claim-signs.js';
import type { CoverageSign } from './signs/coverage-signs.js';
import type { MandateSign } from './signs/mandate-signs.js';
import type { NoticeSign } from './signs/notice-signs.js';
import type { StandingSign } from './signs/standing-signs.js';

/* Every sign there is. They are drawn by the file of their use, so that an element loads its own. */
export type SignName = ClaimSign | CoverageSign | MandateSign | NoticeSign | StandingSign;
