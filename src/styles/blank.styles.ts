import { css } from 'lit';

/*
 * Nothing to show: why, and what would be a good beginning.
 *
 * Class: blank.
 */
export const blank = css`
  .blank {
    display: grid;
    gap: var(--_3);
    justify-items: start;
    padding-block: var(--_5) var(--_6);
    border-block-start: var(--_hair);

    & > p {
      max-inline-size: var(--_measure);
    }
  }
`;
