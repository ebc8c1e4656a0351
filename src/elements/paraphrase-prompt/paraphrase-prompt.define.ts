import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { ParaphrasePrompt } from './paraphrase-prompt.js';
import { Restatement } from './restatement.js';

define('entente-restatement', Restatement);
define('entente-paraphrase-prompt', ParaphrasePrompt);

declare global {
  interface HTMLElementTagNameMap {
    'entente-restatement': Restatement;
    'entente-paraphrase-prompt': ParaphrasePrompt;
  }
}
