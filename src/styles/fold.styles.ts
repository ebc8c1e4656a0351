import { css } from 'lit';

/*
 * A fold: one triangle for every `details`. Printed open.
 *
 * Class: fold, on a details whose summary holds a span with the words.
 */
export const fold = css`
  .fold > summary {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_2);
    min-block-size: var(--_touch);
    cursor: pointer;
    list-style: none;
    font-size: var(--_s);
    color: var(--_accent);

    &::-webkit-details-marker {
      display: none;
    }

    & > span {
      text-decoration: underline 1px;
      text-underline-offset: 0.25em;
    }

    &:hover > span {
      text-decoration-thickness: 2px;
    }

    &::before {
      content: '';
      flex: none;
      inline-size: 0.4em;
      block-size: 0.4em;
      border-block-end: 2px solid;
      border-inline-end: 2px solid;
      rotate: -45deg;
      translate: 0 -0.15em;
    }

    &:dir(rtl)::before {
      rotate: 45deg;
    }
  }

  .fold > :not(summary) {
    margin-block-start: var(--_2);
  }

  .fold[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .fold[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  @media (pointer: coarse) {
    .fold > summary {
      align-items: center;
    }
  }

  @media print {
    .fold::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }

    .fold > summary::before {
      display: none;
    }

    /* Words within a text, which goes on where it is open on paper */
    @supports selector(::details-content) {
      .fold > summary:has(> [lang]) {
        display: none;
      }
    }

    /* What was never opened has nothing to print */
    .fold:not(:has(> summary + *)) {
      display: none;
    }
  }
`;
