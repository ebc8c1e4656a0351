import { ballot } from '../../styles/ballot.styles.js';
import { bar } from '../../styles/bar.styles.js';
import { button } from '../../styles/button.styles.js';
import { facts } from '../../styles/facts.styles.js';
import { layout } from '../../styles/layout.styles.js';
import { mark } from '../../styles/mark.styles.js';
import { quote } from '../../styles/quote.styles.js';
import { state } from '../../styles/state.styles.js';

/* What can be done with a claim. It adds no rule of its own. */
export const styles = [layout, state, quote, facts, mark, bar, ballot, button];
