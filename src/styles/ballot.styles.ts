import { css } from 'lit';

/*
 * A stance: a ballot line with three radio buttons, their counts and the drawn shares. Needs
 * mark.styles.ts and bar.styles.ts.
 *
 * Classes: stance · ballot (the fieldset) · ballot-line · ballot-option (a label) · count; in the bar
 * agree (solid) · unsure (outlined) · disagree (solid, with a line of class hatch over it).
 */
export const ballot = css`
  .stance {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    max-inline-size: var(--_measure);

    & > .bar {
      --_bar: 0.375em;

      max-inline-size: 24em;
      margin-block: var(--_1);
    }
  }

  .agree {
    fill: var(--_agree);
  }

  .disagree {
    fill: var(--_disagree);
  }

  .hatch {
    stroke: var(--_paper);
    stroke-width: var(--_bar);
    stroke-dasharray: 2px 4px;
    stroke-dashoffset: -3px;
    transform: skewX(-45deg);
    transform-box: fill-box;
    transform-origin: center;
  }

  .unsure {
    fill: none;
    stroke: var(--_unsure);
  }

  .ballot > legend {
    margin-block-end: var(--_1);
    font-size: var(--_s);
    color: var(--_soft);
  }

  .ballot-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);

    @container (max-inline-size: 28em) {
      row-gap: var(--_1);
    }
  }

  .ballot-option {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    padding-inline-end: var(--_1);
    /* A word is broken only where it would not fit a line of its own */
    overflow-wrap: break-word;
    cursor: pointer;

    & > .count {
      color: var(--_soft);
    }

    &:has(:checked) {
      font-weight: var(--_strong);

      & > .count {
        color: inherit;
      }
    }

    &:has(:disabled) {
      cursor: default;
    }

    /* Narrow: the count goes under the word, so that three options still stand side by side */
    @container (max-inline-size: 28em) {
      display: grid;
      grid-template-columns: auto auto;
      align-content: center;
      gap: 0 var(--_2);
      padding-inline-end: 0;

      & > .mark {
        grid-row: 1 / span 2;
      }

      & > .count {
        grid-column: 2;
        font-size: var(--_s);
        line-height: var(--_tight);
      }
    }
  }

  @media print {
    /* Neither a view nor a count */
    .stance:not(:has(:checked, .bar)) {
      display: none;
    }

    .ballot-option > .mark:not(:checked) {
      display: none;
    }
  }
`;
