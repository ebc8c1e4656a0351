import { css } from 'lit';
import { ballot } from '../../styles/ballot.styles.js';
import { bar } from '../../styles/bar.styles.js';
import { base } from '../../styles/base.styles.js';
import { table } from '../../styles/table.styles.js';

/* A table with its bars. Between the names of dimensions there is room. */
const viewsByGroup = css`
  .fine {
    margin-block-start: var(--_2);
  }

  .figures {
    max-inline-size: var(--_measure);

    & .bar {
      --_bar: 0.375em;
    }

    & [scope='rowgroup'] {
      padding-block-start: var(--_4);
    }
  }
`;

export const styles = [...base, bar, ballot, table, viewsByGroup];
