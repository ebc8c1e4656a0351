import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { Disclosure } from './disclosure.js';

define('entente-disclosure', Disclosure);

declare global {
  interface HTMLElementTagNameMap {
    'entente-disclosure': Disclosure;
  }
}
