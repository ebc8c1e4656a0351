import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { choice } from '../../styles/choice.styles.js';
import { badge } from '../../styles/badge.styles.js';
import { facts } from '../../styles/facts.styles.js';
import { form } from '../../styles/form.styles.js';
import { fold } from '../../styles/fold.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { mark } from '../../styles/mark.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';
import { state } from '../../styles/state.styles.js';

/* Whom a person speaks for: a form, or a sentence that unfolds. It adds no rule of its own. */
export const styles = [
  ...base,
  sign,
  state,
  fold,
  badge,
  facts,
  button,
  mark,
  choice,
  form,
  notice,
  layout,
];
