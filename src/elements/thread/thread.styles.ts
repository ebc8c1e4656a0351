import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { blank } from '../../styles/blank.styles.js';
import { button } from '../../styles/button.styles.js';
import { field } from '../../styles/field.styles.js';
import { more } from '../../styles/more.styles.js';
import { sign } from '../../styles/sign.styles.js';

/*
 * A thread: two or three quiet lists and a count above the claims. What comes in from others waits
 * behind pending.
 *
 * Classes: toolbar with field and tally · pending · skeleton (lines
 * where text will be: i, i.short, i.mid).
 */
const thread = css`
  .toolbar {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: var(--_2) var(--_3);
    padding-block: var(--_3);
    border-block: var(--_hair);

    & > .field {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      gap: var(--_2);
      align-items: center;

      & > label {
        font-size: var(--_s);
        font-weight: var(--_weight);
        color: var(--_soft);
      }

      & > select {
        min-block-size: var(--_target);
        padding-block: 0;
        font-size: var(--_s);
      }
    }

    & > :is(.tally, .text-button) {
      grid-column: 1 / -1;
      justify-self: start;
      font-size: var(--_s);
    }

    & > .tally {
      color: var(--_soft);
    }

    @container (min-inline-size: 40em) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_3) var(--_4);

      & > .field {
        grid-template-columns: auto auto;

        /* Names of groups may be as long as they like */
        & > #group {
          max-inline-size: 11em;
        }
      }

      & > .tally {
        margin-inline-start: auto;
      }
    }
  }

  .pending {
    display: grid;
    border-block-end: var(--_line) solid var(--_accent);

    & > .text-button {
      min-block-size: max(var(--_target), 2.75em);
      font-weight: var(--_strong);
    }
  }

  .skeleton {
    display: grid;
    gap: var(--_3);
    padding-block: var(--_4) var(--_5);
    border-block-start: var(--_hair);

    & > i {
      block-size: 0.75em;
      max-inline-size: var(--_measure);
      border-block-end: 2px solid var(--_hairline);
    }

    & > .short {
      inline-size: 30%;
    }

    & > .mid {
      inline-size: 60%;
    }

    @container (min-inline-size: 40em) {
      padding-inline-start: calc(var(--_margin) + var(--_5));
    }

    /* Three breaths, then still: nothing moves by itself for five seconds */
    @media (prefers-reduced-motion: no-preference) {
      animation: breathe 0.8s ease-in-out 6 alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media print {
    :is(.toolbar, .pending, .skeleton) {
      display: none;
    }
  }
`;

export const styles = [...base, sign, button, field, blank, more, thread];
