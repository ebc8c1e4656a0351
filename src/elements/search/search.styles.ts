import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { field } from '../../styles/field.styles.js';
import { more } from '../../styles/more.styles.js';

/*
 * A search: a field and its button in one row where there is room, then how many were found, and they.
 *
 * Classes: find (the form) with row · count · found (the list).
 */
const search = css`
  .find {
    padding-block: var(--_4);

    & .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2) var(--_3);

      & > input {
        flex: 1 1 12em;
        inline-size: auto;
        min-inline-size: 0;
      }
    }
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_2) var(--_4);
    padding-block: var(--_2) var(--_3);
    border-block-start: var(--_line) solid var(--_accent);
  }

  .found {
    border-block-end: var(--_line) solid var(--_accent);
  }
`;

export const styles = [...base, button, field, more, search];
