import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';

/*
 * A claim with what belongs under it.
 *
 * Classes: panel (what was opened under the card) · replies (indented from the line; data-flat where
 * the number alone says the level) · more-replies.
 */
const entry = css`
  /* Nothing stands under a claim that cannot be read yet: no heading without the one above it. */
  entente-claim-card:not(:state(shown)) ~ * {
    display: none;
  }

  .panel {
    padding-block-end: var(--_5);
  }

  .replies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    margin-block-end: var(--_3);
    list-style: none;

    & > li {
      padding-inline-start: var(--_3);
      border-inline-start: var(--_side);
    }

    @container (min-inline-size: 40em) {
      margin-inline-start: var(--_4);

      & > li {
        padding-inline-start: var(--_4);
      }
    }

    &[data-flat='true'] {
      margin-inline-start: 0;

      & > li {
        padding: 0;
        border: 0;
      }
    }
  }

  .more-replies {
    margin-block-end: var(--_4);
  }

  :host([depth='0']) .replies {
    margin-block-end: var(--_5);
  }

  :host([depth='0']) :is(.panel, .replies, .more-replies) {
    @container (min-inline-size: 40em) {
      margin-inline-start: calc(var(--_margin) + var(--_5));
    }
  }
`;

export const styles = [...base, button, entry];
