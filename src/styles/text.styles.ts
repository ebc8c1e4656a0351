import { css } from 'lit';

/*
 * Text: what HTML brings along is taken back, headings and links are the widgets' own.
 *
 * Classes: part-head (a rule, a title, what it comes to in one line) · lead · fine · hint · vh (for
 * assistive technology alone).
 */
export const text = css`
  :is(h1, h2, h3, h4, h5, h6, p, ol, ul, menu, dl, dd, figure, blockquote, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  :is(ol, ul, menu)[role='list'] {
    list-style: none;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_m);
    font-weight: var(--_strong);
    line-height: var(--_tight);
    text-wrap: balance;
  }

  b,
  strong {
    font-weight: var(--_strong);
  }

  a {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;

    &:hover {
      text-decoration-thickness: 2px;
    }
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_1) var(--_5);
    padding-block: var(--_3) var(--_4);
    border-block-start: var(--_line) solid var(--_ink);
    break-after: avoid;

    /* What follows is close */
    &:focus-visible {
      outline-offset: 0;
    }

    & :is(h1, h2, h3, h4, h5, h6) {
      font-size: var(--_xl);
    }
  }

  .lead {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .fine,
  .hint {
    max-inline-size: var(--_wide);
    font-size: var(--_s);
    color: var(--_soft);
  }

  /* Small text in small text is not smaller still */
  :is(.fine, .hint, .state, .badge, .figures, .assessments) > * {
    --_s: 1em;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
