import { html } from 'lit';
import type { TemplateResult } from 'lit';

/* The signs of a mandate: what is fixed and what is open; what is past, now and next. */
const signs = {
  fixed: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path class="solid" d="M3 3h10v10H3Z" />
  </svg>`,
  open: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 3h10v10H3Z" />
  </svg>`,
  past: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle class="solid" cx="8" cy="8" r="4.5" />
  </svg>`,
  now: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="6" />
    <circle class="solid" cx="8" cy="8" r="3.2" />
  </svg>`,
  next: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="4.5" />
  </svg>`,
};

export type MandateSign = keyof typeof signs;

export const mandateSign = (name: MandateSign): TemplateResult => signs[name];
