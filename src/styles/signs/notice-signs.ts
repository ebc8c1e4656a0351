import { html } from 'lit';
import type { TemplateResult } from 'lit';

/* The signs of what happened: done, told, refused, on its way, without a connection. */
const signs = {
  check: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="m3 8.5 3.3 3.3L13 4.8" />
  </svg>`,
  note: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.7" />
    <path d="M8 7.5v3.7M8 5v.1" />
  </svg>`,
  stop: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M5.3 2.5h5.4l2.8 2.8v5.4l-2.8 2.8H5.3l-2.8-2.8V5.3ZM8 5v3.8M8 11.1v.1" />
  </svg>`,
  wait: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d="M4.5 2.5h7M4.5 13.5h7M5.5 3c0 3 2.5 3.5 2.5 5S5.5 10 5.5 13M10.5 3c0 3-2.5 3.5-2.5 5s2.5 2 2.5 5"
    />
  </svg>`,
  offline: html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M2.5 6.5a8 8 0 0 1 11 0M5 9.3a4.4 4.4 0 0 1 6 0M8 12.5v.1M3 13.5l10-11" />
  </svg>`,
};

export type NoticeSign = keyof typeof signs;

export const noticeSign = (name: NoticeSign): TemplateResult => signs[name];
