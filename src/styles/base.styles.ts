import { host } from './host.styles.js';
import { text } from './text.styles.js';
import { tokens } from './tokens.styles.js';

/* What every element begins with. */
export const base = [tokens, host, text];
