import { css } from 'lit';

/*
 * A field with its label, one under the other. What else a form needs is in form.styles.ts.
 *
 * Class: field.
 */
export const field = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    max-inline-size: var(--_measure);

    & > label,
    & > legend {
      font-weight: var(--_strong);
    }
  }

  .field :where(input:not(.mark), select, textarea) {
    inline-size: 100%;
    min-block-size: max(var(--_target), 2.5em);
    margin: 0;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    line-height: var(--_leading);
  }
`;
