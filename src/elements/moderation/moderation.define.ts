import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import '../claim-card/claim-card.define.js';
import { Moderation } from './moderation.js';

define('entente-moderation', Moderation);

declare global {
  interface HTMLElementTagNameMap {
    'entente-moderation': Moderation;
  }
}
