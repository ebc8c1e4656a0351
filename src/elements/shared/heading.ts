import { html, nothing, type TemplateResult } from 'lit';

/** A heading at a level that the page sets. Below the sixth there is no seventh. */
export function heading(
  level: number,
  content: unknown,
  id: string | typeof nothing = nothing,
  name: string | typeof nothing = nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name}>${content}</h6>`;
  }
}
