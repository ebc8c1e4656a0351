import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { Drafts } from './drafts.js';

define('entente-drafts', Drafts);

declare global {
  interface HTMLElementTagNameMap {
    'entente-drafts': Drafts;
  }
}
