import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';

/* What waits for a person. Class: tasks. */
const inbox = css`
  .tasks {
    display: grid;
    gap: var(--_1);
  }

  /* It is for the screen: on paper nothing can be done about it */
  @media print {
    .notice {
      display: none;
    }
  }
`;

export const styles = [...base, sign, button, notice, inbox];
