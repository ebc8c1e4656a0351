import { html } from 'lit';
import type { TemplateResult } from 'lit';

/* The signs of how well a claim stands, and of what became of it. */
const signs = {
  challenged: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.7" stroke-dasharray="3 2.1" />
    <path d="M8 5v3.2l2 1.3" />
  </svg>`,
  supported: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle class="solid" cx="8" cy="8" r="6.5" />
    <path class="void" d="m5 8.2 2.2 2.2L11 6" />
  </svg>`,
  contested: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.7" />
    <path class="solid" d="M8 2.3a5.7 5.7 0 0 1 0 11.4Z" />
  </svg>`,
  unsupported: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.7" />
    <path d="M5.5 8h5" />
  </svg>`,
  heard: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 3.5h6.5M3 6.5h6.5M3 9.5h4M7 13l2 1.5L14 9" />
  </svg>`,
  merge: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3.5 3v3c0 2 4.5 2 4.5 4.5V13M12.5 3v3c0 2-4.5 2-4.5 4.5" />
  </svg>`,
};

export type StandingSign = keyof typeof signs;

export const standingSign = (name: StandingSign): TemplateResult => signs[name];
