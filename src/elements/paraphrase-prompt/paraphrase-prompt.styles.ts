import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { choice } from '../../styles/choice.styles.js';
import { form } from '../../styles/form.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { mark } from '../../styles/mark.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { state } from '../../styles/state.styles.js';

/*
 * Facing pages, as in a translation: the other's words, and the same in mine. Side by side from 44em
 * of own width.
 *
 * Classes: facing with page, page-name and page-text · restated (italics, which mean nothing else).
 * A mark is a word that both texts share.
 */
const paraphrasePrompt = css`
  .facing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);

    @container (min-inline-size: 44em) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0;

      & > :first-child {
        padding-inline-end: var(--_5);
      }

      & > :last-child {
        padding-inline-start: var(--_5);
        border-inline-start: var(--_side);
      }
    }
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    align-content: start;
  }

  .page-name {
    font-size: var(--_s);
    font-weight: var(--_weight);
    color: var(--_soft);
  }

  .page-text {
    max-inline-size: var(--_measure);
    font-size: var(--_l);
    text-wrap: pretty;
    unicode-bidi: plaintext;

    & > p + p {
      margin-block-start: 0.75em;
    }
  }

  .page + .fold {
    margin-block-start: var(--_2);
  }

  /* The way back stands clear of the list that it closes */
  .stack + .foot,
  .fine + .foot {
    margin-block-start: var(--_4);
  }

  .restated {
    font-style: italic;
  }

  .facing mark {
    background: none;
    color: inherit;
    text-decoration: underline wavy var(--_due) 1.5px;
    text-underline-offset: 0.25em;
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
  layout,
  paraphrasePrompt,
];
