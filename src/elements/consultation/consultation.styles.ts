import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';

/*
 * A consultation: notices above, and the parts under one another with room between.
 *
 * Classes: parts · opening (room for what is on its way, so that what follows the element stays put).
 */
const consultation = css`
  .parts > * + *,
  .own + entente-drafts,
  ::slotted(
    :is(
      entente-mandate,
      entente-coverage-meter,
      entente-thread,
      entente-composer,
      entente-drafts
    ):not(:first-child)
  ) {
    margin-block-start: 4.5em;
  }

  .opening {
    min-block-size: 100vb;
  }

  /* What follows paints over the frame of what has the focus, unless that is lifted */
  #linked:focus-visible {
    position: relative;
    z-index: 1;
  }

  entente-inbox:not(:defined) {
    display: none;
  }

  .notice + * {
    margin-block-start: var(--_5);
  }
`;

export const styles = [...base, button, consultation];
