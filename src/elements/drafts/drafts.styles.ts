import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { quote } from '../../styles/quote.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { state } from '../../styles/state.styles.js';

/* What was typed and not sent. Class: drafts (the list); line breaks stand as they were typed. */
const drafts = css`
  .drafts {
    display: grid;
    gap: var(--_4);
    margin-block: var(--_4);

    & > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_2);
    }

    & .quote {
      white-space: pre-wrap;
    }
  }

  /* On paper nothing is deleted */
  @media print {
    .fold:has(> .button) {
      display: none;
    }
  }
`;

export const styles = [...base, button, fold, quote, layout, sign, state, drafts];
