import { css } from 'lit';

/*
 * Figures: the table is the chart.
 *
 * Classes: figures (the table) · n (a column of numbers) · table-scroll (around it where it may be
 * wider than the element: a named group that takes focus only while something overflows).
 */
export const table = css`
  .table-scroll {
    overflow-x: auto;
    max-inline-size: 100%;
  }

  .figures {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_s);
    overflow-wrap: break-word;

    & caption {
      padding-block-end: var(--_2);
      text-align: start;
      color: var(--_soft);
    }

    & :is(th, td) {
      padding-block: var(--_2);
      padding-inline: 0 var(--_3);
      border-block-end: var(--_hair);
      font-weight: var(--_weight);
      text-align: start;
      vertical-align: top;

      &:last-child {
        padding-inline-end: 0;
      }
    }

    & thead th {
      border-block-end-color: var(--_rule);
      color: var(--_soft);
      vertical-align: bottom;
    }

    & .n {
      text-align: end;
    }

    & td.n {
      white-space: nowrap;
    }

    & tbody th {
      min-inline-size: 7em;

      & > .bar {
        margin-block-start: var(--_1);
      }
    }

    & tr:last-child > * {
      border-block-end-color: var(--_rule);
    }
  }
`;
