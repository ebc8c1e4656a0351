/* A meter, and what one that stands alone fetches when it needs it: in a consultation it always does. */
import { followAggregate, followGroups } from './follow-coverage.js';
import './coverage-meter.define.js';
import { below, following } from './late-parts.js';
import { MeterBelow, styles } from './meter-below.js';

below.take({ MeterBelow, styles });
following.take({ followAggregate, followGroups });
