import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';

/*
 * A consultation: notices above, and the parts under one another with room between.
 *
 * Class: parts.
 */
const consultation = css`
  .parts > * + *,
  ::slotted(
    :is(entente-mandate, entente-coverage-meter, entente-thread, entente-composer):not(:first-child)
  ) {
    margin-block-start: 4.5em;
  }

  entente-inbox:not(:defined) {
    display: none;
  }

  .notice + * {
    margin-block-start: var(--_5);
  }
`;

export const styles = [...base, sign, button, notice, consultation];
