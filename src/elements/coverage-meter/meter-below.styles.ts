import { css } from 'lit';
import { button } from '../../styles/button.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { more } from '../../styles/more.styles.js';
import { quote } from '../../styles/quote.styles.js';
import { table } from '../../styles/table.styles.js';

/*
 * What is folded below the groups.
 *
 * Class: nominations (a list of named groups).
 */
const meterBelow = css`
  .fold {
    padding-block: var(--_3);
  }

  .nominations > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    padding-block: var(--_3);
    break-inside: avoid;

    & + li {
      border-block-start: var(--_hair);
    }
  }
`;

export const styles = [table, fold, button, quote, more, meterBelow];
