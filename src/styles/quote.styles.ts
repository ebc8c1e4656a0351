import { css } from 'lit';

/*
 * Words of a participant, given as they are. Their direction is their own.
 *
 * Class: quote. A q is a shorter one inside a sentence.
 */
export const quote = css`
  .quote {
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_4);
    border-inline-start: var(--_side);
    text-wrap: pretty;
    unicode-bidi: plaintext;

    & > * + * {
      margin-block-start: 0.75em;
    }
  }

  /* Browsers leave out the spaces that French puts inside its marks */
  :host(:lang(fr)) q {
    quotes: '«\\a0' '\\a0»';
  }
`;
