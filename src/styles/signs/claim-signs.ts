import { html } from 'lit';
import type { TemplateResult } from 'lit';

const question = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
  <path d="M5 5.6a3 3 0 1 1 4.3 2.7C8.3 8.8 8 9.3 8 10.2M8 13v.1" />
</svg>`;

/* The signs of a claim: its kind, and its relation to the one it answers. */
const signs = {
  fact: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M2.5 2.5h11v11h-11Z" />
    <path class="solid" d="M6 6h4v4H6Z" />
  </svg>`,
  value: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.7" />
    <circle class="solid" cx="8" cy="8" r="2.2" />
  </svg>`,
  concern: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M8 2.5 14 13.2H2ZM8 7v2.4M8 11.3v.1" />
  </svg>`,
  proposal: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M2.5 2.5h7.2L13.8 8l-4.1 5.5H2.5ZM6 8h3" />
  </svg>`,
  question,
  supports: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M8 3v10M3 8h10" />
  </svg>`,
  opposes: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 8h10" />
  </svg>`,
  qualifies: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M2.5 6.5c2-2.5 3.7-2.5 5.5-.7s3.5 1.8 5.5-.7M3 11.5h10" />
  </svg>`,
  answers: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M13 3v6H4M7 5.5 3.5 9 7 12.5" />
  </svg>`,
  asks: question,
};

export type ClaimSign = keyof typeof signs;

export const claimSign = (name: ClaimSign): TemplateResult => signs[name];
