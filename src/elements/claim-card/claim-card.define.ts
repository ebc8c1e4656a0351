import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { ClaimCard } from './claim-card.js';

define('entente-claim-card', ClaimCard);

declare global {
  interface HTMLElementTagNameMap {
    'entente-claim-card': ClaimCard;
  }
}
