import { css } from 'lit';
import { field } from './field.styles.js';

/*
 * The fields of a form. The label, the hint, the error and the field stand in this order, one under
 * the other.
 *
 * Classes: field-row (two side by side from 34em of own width, unless one has an error) ·
 * field-error · field-foot (a count of characters and the like).
 */
const fields = css`
  .field :where(input:not(.mark), select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_alarm);
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

  /* A notice in a form, so narrow that a column for the sign would leave no room for words */
  @container (max-inline-size: 12em) {
    .notice[data-tone] {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-start: var(--_2);

      & > * {
        grid-column: 1;
      }

      & > .sign + * {
        grid-row: 2;
      }
    }
  }

  .field-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_1) var(--_4);
  }
`;

export const form = [field, fields];
