import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { field } from '../../styles/field.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { sign } from '../../styles/sign.styles.js';

/* A form of three fields, and room before what follows it. */
const nominationForm = css`
  :host {
    padding-block-end: var(--_5);
  }
`;

export const styles = [...base, sign, button, field, notice, layout, nominationForm];
