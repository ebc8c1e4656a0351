import { css } from 'lit';

/*
 * What stands in a claim: who says it, and the words.
 *
 * Classes: claim-kind with claim-no and kind · byline with author and meta · claim-text.
 */
export const cardWords = css`
  .claim-kind {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_3);
    line-height: var(--_leading);
    break-after: avoid;

    & .claim-no {
      font-weight: var(--_weight);
      color: var(--_ink);
      text-decoration: none;

      &:hover {
        text-decoration: underline 2px;
      }
    }

    & .kind {
      display: inline-flex;
      align-items: baseline;
      gap: var(--_2);
      font-size: var(--_s);
    }

    & .sign {
      align-self: center;
    }
  }

  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_3);
    break-after: avoid;

    & .author {
      font-weight: var(--_strong);
    }

    & :is(time, .meta) {
      font-size: var(--_s);
      color: var(--_soft);
    }
  }

  .author {
    unicode-bidi: isolate;
  }

  .claim-text {
    margin-block: var(--_1);
    max-inline-size: var(--_measure);
    text-wrap: pretty;

    & p {
      unicode-bidi: plaintext;
    }

    & > * + * {
      margin-block-start: 0.75em;
    }
  }
`;
