import { html } from 'lit';
import type { TemplateResult } from 'lit';

/* The signs of coverage: as expected, more, less, nobody, too few to show. */
const signs = {
  level: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 6.2h10M3 9.8h10" />
  </svg>`,
  over: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M8 13V3.5M4 7l4-4 4 4" />
  </svg>`,
  under: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M8 3v9.5M4 9l4 4 4-4" />
  </svg>`,
  none: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 3h10v10H3Z" stroke-dasharray="2.5 2.5" />
  </svg>`,
  few: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M4 8v.1M8 8v.1M12 8v.1" stroke-width="2.5" />
  </svg>`,
};

export type CoverageSign = keyof typeof signs;

export const coverageSign = (name: CoverageSign): TemplateResult => signs[name];
