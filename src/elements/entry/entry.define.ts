import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import '../claim-card/claim-card.define.js';
import './reading.js';
import { Entry } from './entry.js';

define('entente-entry', Entry);

declare global {
  interface HTMLElementTagNameMap {
    'entente-entry': Entry;
  }
}
