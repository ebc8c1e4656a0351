import { css } from 'lit';

/*
 * The edge of an element: a block of its own that takes font family, text size, direction and
 * colour scheme from where it stands, and nothing else. It answers to its own width.
 *
 * `all` leaves direction and custom properties alone. A rule of the page on the element itself
 * (`entente-thread { letter-spacing: 0.12em }`) still counts; what the page's body inherits does not.
 *
 * --entente-scroll-margin: room kept free above and below what is scrolled to, for sticky bars.
 */
export const host = css`
  :host {
    all: initial;
    display: block;
    position: relative;
    justify-self: stretch;
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
    color-scheme: inherit;
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--entente-font, inherit);
    font-size: inherit;
    font-weight: var(--_weight);
    font-variant-numeric: var(--entente-font-figures, tabular-nums lining-nums);
    line-height: var(--_leading);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host,
  * {
    scroll-margin-block: var(--entente-scroll-margin, min(6em, 20vb));
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :host(:focus-visible),
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--entente-focus-offset, 2px);
    border-radius: var(--_radius);
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
