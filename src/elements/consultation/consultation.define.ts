import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import '../mandate/mandate.define.js';
import '../thread/thread.define.js';
import { Consultation } from './consultation.js';

define('entente-consultation', Consultation);

declare global {
  interface HTMLElementTagNameMap {
    'entente-consultation': Consultation;
  }
}
