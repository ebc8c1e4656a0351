import { html, nothing, type TemplateResult } from 'lit';
import { devWarning } from '../../internal/dev-warning.js';
import type { Consultation } from '../../model/consultation.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { local } from '../shared/local.js';
import type { ComposerParts } from './composer-parts.js';

/** The page's privacy notice, or the consultation's. `slot` hands it on to an element inside. */
export function privacy(
  { view, words, pick, lang }: ComposerParts,
  slot: 'privacy' | typeof nothing = nothing,
): TemplateResult {
  const notice = view.consultation.mandate.privacy;
  return html`<slot name="privacy" slot=${slot}>
    ${notice ? local(pick(notice), lang, words.otherLanguage) : nothing}
  </slot>`;
}

/** The privacy notice beside the steps, before anything that is asked in them. */
export function privacyLine(parts: ComposerParts): TemplateResult {
  return html`<div class="fine" part="privacy">${privacy(parts)}</div>`;
}

const missing =
  'People are asked for personal data without a privacy notice. Give the consultation’s mandate a "privacy" text, or put one into the slot "privacy" of entente-composer or entente-consultation.';

/**
 * Tells the people who build the page that those who write on it are owed a privacy notice: in the
 * console, and where it should stand, so that it is seen before the page is published.
 */
export function privacyMissing(
  host: Element,
  { mandate }: Consultation,
): TemplateResult | typeof nothing {
  if (mandate.privacy || host.querySelector('[slot="privacy"]')) return nothing;
  devWarning('no-privacy-notice', missing);
  return html`<div class="notice" data-tone="alarm" part="notice" lang="en">
    ${noticeSign('stop')}
    <p>${missing}</p>
  </div>`;
}
