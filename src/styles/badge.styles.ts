import { css } from 'lit';

/*
 * The disclosure badge: a sentence that unfolds into named facts. Needs fold.styles.ts.
 *
 * Classes: badge (beside fold, on the details).
 */
export const badge = css`
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
