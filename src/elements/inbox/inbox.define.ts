import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { Inbox } from './inbox.js';

define('entente-inbox', Inbox);

declare global {
  interface HTMLElementTagNameMap {
    'entente-inbox': Inbox;
  }
}
