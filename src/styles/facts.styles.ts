import { css } from 'lit';

/*
 * Named facts.
 *
 * Classes: facts (the dl).
 */
export const facts = css`
  .facts {
    display: grid;
    gap: var(--_1) var(--_4);

    & dt {
      font-weight: var(--_strong);
    }

    & dd {
      unicode-bidi: plaintext;
    }

    & dd + dt {
      margin-block-start: var(--_1);
    }

    @container (min-inline-size: 30em) {
      grid-template-columns: fit-content(12em) minmax(0, 1fr);

      & dd + dt {
        margin-block-start: 0;
      }
    }
  }
`;
