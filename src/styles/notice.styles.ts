import { css } from 'lit';

/*
 * A notice: a remark in the margin. A rule at the side, a sign, a first word, at most one action.
 *
 * Class: notice, with data-tone = good · due · alarm · quiet; anything else is plain.
 */
export const notice = css`
  .notice {
    --_tone: var(--_accent);

    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_1) var(--_3);
    max-inline-size: calc(var(--_measure) + 4em);
    padding-block: var(--_3);
    padding-inline-start: var(--_4);
    border-inline-start: var(--_double) solid var(--_tone);

    & > * {
      grid-column: 2;
    }

    & > .sign {
      grid-area: 1 / 1;
      margin-block-start: 0.2em;
      color: var(--_tone);

      & + * {
        grid-row: 1;
      }
    }

    & strong {
      color: var(--_tone);
    }

    & > :is(.actions, .foot, .button, .text-button) {
      justify-self: start;
      margin-block-start: var(--_2);
    }

    & ul:not([role='list']) {
      padding-inline-start: 1.2em;
      list-style: disc;
    }

    & + & {
      margin-block-start: var(--_4);
    }

    &[data-tone='good'] {
      --_tone: var(--_good);
    }

    &[data-tone='due'] {
      --_tone: var(--_due);
    }

    &[data-tone='alarm'] {
      --_tone: var(--_alarm);
    }

    &[data-tone='quiet'] {
      --_tone: var(--_rule);

      & strong {
        color: inherit;
      }
    }
  }
`;
