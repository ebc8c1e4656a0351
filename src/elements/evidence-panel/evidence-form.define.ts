import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { EvidenceForm } from './evidence-form.js';

define('entente-evidence-form', EvidenceForm);

declare global {
  interface HTMLElementTagNameMap {
    'entente-evidence-form': EvidenceForm;
  }
}
