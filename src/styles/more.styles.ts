import { css } from 'lit';

/*
 * The end of a list: a button that goes on, and how far one has come.
 *
 * Class: more.
 */
export const more = css`
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_5);
    padding-block: var(--_5);
    border-block-start: var(--_hair);

    @media print {
      & > .button {
        display: none;
      }
    }
  }
`;
