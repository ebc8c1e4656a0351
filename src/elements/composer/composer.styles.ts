import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { choice } from '../../styles/choice.styles.js';
import { form } from '../../styles/form.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { mark } from '../../styles/mark.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { quote } from '../../styles/quote.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { state } from '../../styles/state.styles.js';

/*
 * A composer: numbered steps down the page. What is done folds to a line, what comes later is only
 * named.
 *
 * Classes: composer (the form) · steps with data-step = done · now · later on its items · step-sum
 * (what a done step came to).
 */
const composer = css`
  .composer > .fine {
    padding-block-end: var(--_4);
  }

  .notice + .fine {
    padding-block-start: var(--_4);
  }

  .steps {
    counter-reset: step;

    & > li {
      counter-increment: step;
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr);
      gap: var(--_3);
      padding-block: var(--_3);
      border-block-start: var(--_hair);

      &::before {
        content: counter(step);
        grid-area: 1 / 1;
      }

      & > * {
        grid-column: 2;
      }

      &::before,
      & > :is(h2, h3, h4, h5, h6) {
        grid-row: 1;
        font-weight: var(--_strong);
        line-height: var(--_leading);
      }

      @container (min-inline-size: 30em) {
        grid-template-columns: 2em minmax(0, 1fr);
      }

      /* So narrow that what is in a step needs the room under its number */
      @container (max-inline-size: 12em) {
        & > :not(h2, h3, h4, h5, h6) {
          grid-column: 1 / -1;
        }
      }
    }

    & > [data-step='done'] {
      row-gap: 0;
    }

    & > [data-step='now'] {
      padding-block-end: var(--_5);
      border-block-start: var(--_line) solid var(--_accent);

      &::before,
      & > :is(h2, h3, h4, h5, h6) {
        color: var(--_accent);
      }
    }

    & > [data-step='later'] {
      &::before,
      & > :is(h2, h3, h4, h5, h6) {
        font-weight: var(--_weight);
        color: var(--_soft);
      }
    }
  }

  .step-sum {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_4);
    font-size: var(--_s);

    & > .text-button {
      min-block-size: var(--_touch);
    }
  }

  @media print {
    .composer {
      display: none;
    }
  }
`;

export const styles = [
  ...base,
  sign,
  state,
  button,
  mark,
  choice,
  form,
  fold,
  notice,
  quote,
  layout,
  composer,
];
