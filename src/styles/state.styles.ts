import { css } from 'lit';

/*
 * A state: shape, word, detail. Needs sign.styles.ts.
 *
 * Class: state, with data-state = supported · confirmed · complete · kept (good), challenged ·
 * waiting · limited · substantial · under (due), contested (mixed), failed · late · missing (alarm);
 * any other value, or none, is plain ink.
 */
export const state = css`
  .state {
    --_tone: currentcolor;

    display: flex;
    align-items: baseline;
    gap: var(--_2);
    max-inline-size: var(--_wide);
    font-size: var(--_s);

    & > .sign {
      align-self: start;
      margin-block-start: 0.18em;
      color: var(--_tone);
    }

    & b:first-child {
      color: var(--_tone);
    }

    /* An action in a sentence is a part of the sentence */
    & .text-button {
      display: inline;
      padding-block: 0.3em;
    }

    &:is(
      [data-state='supported'],
      [data-state='confirmed'],
      [data-state='complete'],
      [data-state='kept']
    ) {
      --_tone: var(--_good);
    }

    &:is(
      [data-state='challenged'],
      [data-state='waiting'],
      [data-state='limited'],
      [data-state='substantial'],
      [data-state='under']
    ) {
      --_tone: var(--_due);
    }

    &[data-state='contested'] {
      --_tone: var(--_mixed);
    }

    &:is([data-state='failed'], [data-state='late'], [data-state='missing']) {
      --_tone: var(--_alarm);
    }
  }
`;
