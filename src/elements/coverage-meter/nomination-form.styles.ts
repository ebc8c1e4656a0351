import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { form } from '../../styles/form.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';

/* A form of three fields, and room before what follows it. */
const nominationForm = css`
  :host {
    padding-block-end: var(--_5);
  }
`;

export const styles = [...base, sign, button, form, notice, layout, nominationForm];
