import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { sign } from '../../styles/sign.styles.js';

/*
 * A mandate: the front page of a notice.
 *
 * Classes: mandate-question with data-length = long (a whole text) · two (side by side from 40em) · marked (a list with signs) · scale (the
 * levels of participation, one of them aria-current) · phases (aria-current on the one that runs)
 * with when.
 */
const mandate = css`
  .mandate-question {
    max-inline-size: 30em;
    margin-block: 0.3em 0.86em;
    font-size: var(--_xxl);
    line-height: var(--_tight);
    font-weight: var(--_strong);
    text-wrap: balance;

    /* So narrow that long words would not fit */
    @container (max-inline-size: 12em) {
      font-size: var(--_xl);
    }

    &[data-length='long'] {
      max-inline-size: var(--_measure);
      font-size: var(--_l);
      line-height: var(--_leading);
      font-weight: var(--_weight);
      text-wrap: pretty;
    }

    /* That it is in another language is said as small as anywhere else */
    &:not([data-length='long']) > .fine {
      font-size: calc(1em * var(--entente-text-s, 0.875) / var(--entente-text-xxl, 1.75));
      font-weight: var(--_weight);
    }
  }

  .two {
    display: grid;
    gap: var(--_4) var(--_6);

    @container (min-inline-size: 40em) {
      grid-template-columns: 1fr 1fr;
    }
  }

  .marked {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }

  .marked > li,
  .phases > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_2);
    max-inline-size: var(--_measure);

    & > .sign {
      margin-block-start: 0.2em;
    }
  }

  .phases > li {
    column-gap: var(--_3);
    padding-block: var(--_1);

    & > .when {
      grid-column: 2;
      font-size: var(--_s);
      color: var(--_soft);
    }

    &[aria-current] > .sign {
      color: var(--_accent);
    }

    @container (min-inline-size: 34em) {
      grid-template-columns: auto minmax(0, 1fr) auto;

      & > .when {
        grid-area: 1 / 3;
        align-self: baseline;
      }
    }
  }

  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) 0;
    list-style: none;

    & > li {
      color: var(--_soft);

      &:not(:last-child) {
        margin-inline-end: var(--_3);
        padding-inline-end: var(--_3);
        border-inline-end: var(--_side);
      }

      &[aria-current] {
        color: var(--_ink);
        font-weight: var(--_strong);
        text-decoration: underline 3px var(--_accent);
        text-underline-offset: 0.35em;
      }
    }
  }

  @media (forced-colors: active) {
    .scale > li[aria-current] {
      text-decoration-color: Highlight;
    }
  }
`;

export const styles = [...base, sign, layout, mandate];
