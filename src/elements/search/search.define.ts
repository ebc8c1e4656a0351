import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import '../claim-card/claim-card.define.js';
import { Search } from './search.js';

define('entente-search', Search);

declare global {
  interface HTMLElementTagNameMap {
    'entente-search': Search;
  }
}
