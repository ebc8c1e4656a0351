import '../../i18n/built-in.js';
import { define } from '../../internal/define.js';
import { CoverageMeter } from './coverage-meter.js';

define('entente-coverage-meter', CoverageMeter);

declare global {
  interface HTMLElementTagNameMap {
    'entente-coverage-meter': CoverageMeter;
  }
}
