import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { ViewsByGroup } from './views-by-group.js';

define('entente-views-by-group', ViewsByGroup);

declare global {
  interface HTMLElementTagNameMap {
    'entente-views-by-group': ViewsByGroup;
  }
}
