import { html } from 'lit';
import './search.define.js';

/** A search that somebody has just asked for: they can type at once. */
export function openSearch(headingLevel: number, permalink: string) {
  return html`<entente-search
    heading-level=${headingLevel}
    permalink=${permalink}
    .takesFocus=${true}
  ></entente-search>`;
}
