/*
 * What a card of its own fetches when it needs it: in a thread some card always does, and none of them
 * may come later than the others.
 */
import { followClaim } from '../../controllers/follow-claim.js';
import { CardStanding, styles } from '../claim-card/card-standing.js';
import { cardText } from '../claim-card/card-text.js';
import { following, longText, standing } from '../claim-card/late-parts.js';

following.take({ followClaim });
longText.take({ cardText });
standing.take({ CardStanding, styles });
