import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import '../entry/entry.define.js';
import { Thread } from './thread.js';

define('entente-thread', Thread);

declare global {
  interface HTMLElementTagNameMap {
    'entente-thread': Thread;
  }
}
