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
 * Evidence: a short bibliography, the side it takes in the margin.
 *
 * Classes: source (an entry) with source-kind, a cite and a quote · assessments (a list of signs and
 * reasons) with meta.
 */
const evidencePanel = css`
  .source {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    max-inline-size: var(--_measure);
    break-inside: avoid;

    & cite {
      font-style: normal;
      font-weight: var(--_strong);
      unicode-bidi: isolate;
    }
  }

  .source + .source,
  li + li > .source {
    margin-block-start: var(--_4);
    padding-block-start: var(--_4);
    border-block-start: var(--_hair);
  }

  .part-head + .fold {
    padding-block-end: var(--_4);
  }

  :is(.stack, .fine, .notice) + .foot,
  .source + :is(entente-evidence-form, entente-moderation),
  .foot + entente-evidence-form {
    margin-block-start: var(--_4);
  }

  /* What is to be read first stands apart from the form */
  .fold + entente-evidence-form {
    margin-block-start: var(--_5);
  }

  .source-kind {
    font-size: var(--_s);
    color: var(--_soft);
  }

  .assessments {
    display: grid;
    gap: var(--_2);
    font-size: var(--_s);

    & > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_2);
    }

    & .sign {
      margin-block-start: 0.18em;
    }

    & > li > :only-child {
      grid-column: 1 / -1;
    }

    & .meta {
      unicode-bidi: isolate;
    }
  }

  @media print {
    .source a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;

export const styles = [
  ...base,
  sign,
  state,
  fold,
  button,
  mark,
  choice,
  form,
  notice,
  quote,
  layout,
  evidencePanel,
];
