import { css } from 'lit';

/*
 * Named facts, and the disclosure badge: a sentence that unfolds into them. Needs fold.styles.ts.
 *
 * Classes: facts (the dl) · badge (beside fold, on the details).
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

  .badge {
    max-inline-size: var(--_wide);
    font-size: var(--_s);

    & > summary {
      color: var(--_soft);

      & > span {
        text-decoration-color: var(--_hairline);
      }

      & b {
        color: var(--_ink);
      }
    }

    & > .facts {
      margin-block: var(--_2);
      padding-inline-start: var(--_4);
      border-inline-start: var(--_side);
    }
  }
`;
