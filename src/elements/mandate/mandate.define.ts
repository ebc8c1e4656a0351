import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { Mandate } from './mandate.js';

define('entente-mandate', Mandate);

declare global {
  interface HTMLElementTagNameMap {
    'entente-mandate': Mandate;
  }
}
