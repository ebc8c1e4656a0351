import { css } from 'lit';

/*
 * One answer out of several, down the page. Needs mark.styles.ts.
 *
 * Classes: choices (the fieldset) · choice (a label with its input, its words and perhaps a hint).
 */
export const choice = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);

    & > legend {
      margin-block-end: var(--_1);
      font-weight: var(--_strong);
    }
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    align-items: start;
    gap: 0 var(--_3);
    min-block-size: var(--_touch);
    max-inline-size: var(--_measure);
    padding-block: var(--_2);
    cursor: pointer;

    & + & {
      border-block-start: var(--_hair);
    }

    & > .mark {
      margin-block-start: 0.125em;
    }

    & > .hint {
      grid-column: 2;
    }

    &:has(:checked) > :not(.hint) {
      font-weight: var(--_strong);
    }

    &:has(:disabled) {
      cursor: default;
    }
  }
`;
