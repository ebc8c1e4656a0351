import { css } from 'lit';

/*
 * The page of a record.
 *
 * Classes: stack (one thing under another) · margined with
 * margin-name and margin-body (the margin names, the text says; side by side from 40em of own width).
 */
export const layout = css`
  .stack,
  .margin-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);

    & > :is(.button, .text-button) {
      justify-self: start;
    }
  }

  .margined {
    display: grid;
    gap: var(--_1) var(--_5);
    padding-block: var(--_4);
    border-block-start: var(--_hair);

    @container (min-inline-size: 40em) {
      grid-template-columns: var(--_margin) minmax(0, 1fr);
    }

    & > .margin-name {
      break-after: avoid;
    }

    & > .margin-body {
      gap: var(--_3);
    }
  }

  :is(.stack, .fine, .state, .two) + .margined {
    margin-block-start: var(--_5);
  }

  .margined + :is(.foot, .fine) {
    padding-block-start: var(--_4);
    border-block-start: var(--_hair);
    max-inline-size: none;
  }
`;
