import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { badge } from '../../styles/badge.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { cardWords } from './card-words.styles.js';

/*
 * A claim: a numbered entry in a record. Number and kind stand in the margin from 40em of own width.
 *
 * Classes: claim, beside it reply · compact · own · unsent · tombstone; room (for what is on its way:
 * a row, or a bar).
 */
const claimCard = css`
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    padding-block: var(--_4) var(--_6);
    border-block-start: var(--_hair);
    break-inside: avoid;

    &.reply {
      padding-block: var(--_2) var(--_4);
      border: 0;
    }

    &.compact {
      gap: var(--_1);
      padding-block: var(--_3);
      border-block-start: var(--_hair);
    }

    &.own {
      border-block-start: var(--_line) solid var(--_accent);
    }

    &.unsent {
      border-block-start: var(--_line) dashed var(--_rule);
    }

    &.tombstone {
      padding-block: var(--_3);
      border-block-start: 1px dashed var(--_rule);
    }

    & > :is(.stance, .official) {
      margin-block-start: var(--_2);
    }
  }

  .stance {
    display: grid;
    gap: var(--_1);
  }

  .room {
    visibility: hidden;

    &.row {
      min-block-size: var(--_target);
    }

    &.bar {
      min-block-size: 0.875em;
    }
  }

  .claim:not(.reply, .compact) {
    & > .claim-text {
      font-size: var(--_l);

      & > * {
        --_s: calc(1em * var(--entente-text-s, 0.875) / var(--entente-text-l, 1.125));
      }
    }

    @container (min-inline-size: 40em) {
      grid-template-columns: var(--_margin) minmax(0, 1fr);
      column-gap: var(--_5);

      & > * {
        grid-column: 2;
      }

      & > .claim-kind {
        display: grid;
        grid-area: 1 / 1 / span 3;
        align-self: start;
        justify-items: start;
        gap: var(--_1);
      }

      &:not(.tombstone) > .claim-kind .claim-no {
        font-size: var(--_xl);
        line-height: 1.1;
      }
    }
  }
`;

export const styles = [...base, sign, fold, badge, cardWords, claimCard];
