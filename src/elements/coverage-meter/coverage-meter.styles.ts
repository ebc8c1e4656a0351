import { css } from 'lit';
import { bar } from '../../styles/bar.styles.js';
import { base } from '../../styles/base.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { state } from '../../styles/state.styles.js';

/*
 * Coverage: a bar for who is here, a tick for who was expected, a sentence that says the same.
 *
 * Classes: headline · dimension (a heading) · coverage (the list; name, bar and sentence side by side
 * from 44em of own width) with group; in a bar actual · expected (a tick that overshoots) · absent ·
 * track; key (the list that explains them); sources · room (for what is on its way).
 */
const coverageMeter = css`
  .headline {
    padding-block-end: var(--_3);

    & strong {
      font-size: var(--_xl);
      line-height: var(--_tight);
    }
  }

  .dimension {
    padding-block: var(--_5) var(--_2);
  }

  .sources {
    padding-block: var(--_3);
  }

  .room {
    min-block-size: calc(2 * var(--_3) + 1.625em);
  }

  .coverage {
    display: grid;

    & > li {
      display: grid;
      gap: var(--_1) var(--_5);
      align-items: center;
      padding-block: var(--_3);
      border-block-start: var(--_hair);
      break-inside: avoid;

      @container (min-inline-size: 44em) {
        grid-template-columns: minmax(10em, 3fr) 4fr minmax(12em, 4fr);
      }
    }

    & .bar {
      --_bar: 1em;
    }
  }

  .track {
    fill: none;
    stroke: var(--_unsure);
  }

  .absent {
    fill: none;
    stroke: var(--_alarm);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  .actual {
    fill: var(--_ink);
  }

  .expected {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_5);
    padding-block-end: var(--_3);
    font-size: var(--_s);
    color: var(--_soft);

    & > li {
      display: inline-flex;
      align-items: center;
      gap: var(--_2);
    }

    & .bar {
      inline-size: 1.5em;
    }
  }

  @media (forced-colors: active) {
    .expected {
      fill: Highlight;
    }
  }

  .group {
    font-weight: var(--_strong);
    unicode-bidi: isolate;
  }
`;

export const styles = [...base, sign, state, bar, coverageMeter];
