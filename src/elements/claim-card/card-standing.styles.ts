import { css } from 'lit';
import { button } from '../../styles/button.styles.js';
import { state } from '../../styles/state.styles.js';

/*
 * How a claim stands: sentences, the official answer, what stands in the place of words.
 *
 * Classes: tomb-text · official (the double rule, for the institution alone) with verdict.
 */
const cardStanding = css`
  .tomb-text {
    max-inline-size: var(--_measure);
  }

  .official {
    display: grid;
    gap: var(--_2);
    max-inline-size: calc(var(--_measure) + 2em);
    padding-block: var(--_3);
    border-block: var(--_double) double var(--_accent);

    & > div > * + * {
      margin-block-start: 0.75em;
    }

    & .verdict {
      font-size: var(--_l);
      font-weight: var(--_strong);
    }
  }

  /* What opens something has nothing to open on paper */
  @media print {
    :is(.state, .tomb-text) .text-button {
      display: none;
    }
  }
`;

export const styles = [state, button, cardStanding];
