import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { blank } from '../../styles/blank.styles.js';
import { button } from '../../styles/button.styles.js';
import { choice } from '../../styles/choice.styles.js';
import { facts } from '../../styles/facts.styles.js';
import { form } from '../../styles/form.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { mark } from '../../styles/mark.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { quote } from '../../styles/quote.styles.js';
import { sign } from '../../styles/sign.styles.js';

/*
 * Moderation: a case, its rule, a decision with a public reason.
 *
 * Classes: case · page-name (what others will read) · rules (those of engagement) · named (the
 * heading of groups).
 */
const moderation = css`
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding-block: var(--_4) var(--_5);
    border-block-start: var(--_hair);
    break-inside: avoid;
  }

  .named {
    padding-block: var(--_5) var(--_3);
  }

  .rules {
    padding-inline-start: 1.6em;
    max-inline-size: var(--_measure);
  }

  .field + form {
    margin-block-start: var(--_4);
  }

  .field + .quote {
    margin-block: var(--_4);
  }

  .facts cite {
    font-style: normal;
    unicode-bidi: isolate;
  }

  .part-head ~ .facts {
    padding-block: var(--_4);
  }

  .part-head ~ .facts + .fine {
    padding-block-end: var(--_4);
  }

  /* Several notes are one under another, beside what they are */
  .facts dd + dd {
    grid-column: -2 / -1;
  }
`;

export const styles = [
  ...base,
  sign,
  fold,
  button,
  facts,
  mark,
  choice,
  form,
  notice,
  quote,
  blank,
  layout,
  moderation,
];
