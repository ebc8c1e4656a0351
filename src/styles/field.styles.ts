import { css } from 'lit';

/*
 * Fields. The label, the hint, the error and the field stand in this order, one under the other.
 *
 * Classes: field · field-row (two side by side from 34em of own width, unless one has an error) ·
 * field-error · field-foot (a count of characters and the like).
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

    &[aria-invalid='true'] {
      border: 2px solid var(--_alarm);
    }
  }

  .field textarea {
    field-sizing: content;
    min-block-size: 6.5em;
    max-block-size: max(12em, 70vb);
    resize: vertical;
  }

  .field-row {
    display: grid;
    gap: var(--_4);
    align-items: end;
    max-inline-size: var(--_measure);

    @container (min-inline-size: 34em) {
      &:not(:has(.field-error)) {
        grid-template-columns: 1fr 1fr;
      }
    }
  }

  .field-error {
    display: flex;
    gap: var(--_2);
    align-items: start;
    line-height: var(--_tight);
    font-weight: var(--_strong);
    color: var(--_alarm);
  }

  .field-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_1) var(--_4);
  }
`;
