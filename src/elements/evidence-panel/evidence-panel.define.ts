import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { EvidencePanel } from './evidence-panel.js';

define('entente-evidence-panel', EvidencePanel);

declare global {
  interface HTMLElementTagNameMap {
    'entente-evidence-panel': EvidencePanel;
  }
}
