import { html, nothing, type TemplateResult } from 'lit';
import { devWarning } from '../../internal/dev-warning.js';
import type { Consultation } from '../../model/consultation.js';
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

/** Tells the people who build the page that those who write on it are owed a privacy notice. */
export function warnWithoutPrivacy(host: Element, { mandate }: Consultation): void {
  if (mandate.privacy || host.querySelector('[slot="privacy"]')) return;
  devWarning(
    'no-privacy-notice',
    'People are asked for personal data without a privacy notice. Give the consultation’s mandate a "privacy" text, or put one into the slot "privacy" of entente-composer.',
  );
}
