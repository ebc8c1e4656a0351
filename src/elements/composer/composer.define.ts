import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { Composer } from './composer.js';

define('entente-composer', Composer);

declare global {
  interface HTMLElementTagNameMap {
    'entente-composer': Composer;
  }
}
