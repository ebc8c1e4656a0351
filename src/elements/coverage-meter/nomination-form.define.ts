import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { NominationForm } from './nomination-form.js';

define('entente-nomination-form', NominationForm);

declare global {
  interface HTMLElementTagNameMap {
    'entente-nomination-form': NominationForm;
  }
}
