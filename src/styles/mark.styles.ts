import { css } from 'lit';

/*
 * Radio and checkbox: our own drawing, the browser's own behaviour.
 *
 * Class: mark, on the input.
 */
export const mark = css`
  .mark {
    appearance: none;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: 18px;
    min-block-size: 18px;
    margin: 0;
    border: 1.5px solid var(--_rule);
    background: var(--_paper);
    font: inherit;
    cursor: pointer;

    &[type='radio'] {
      border-radius: 50%;
    }

    &:hover {
      border-color: var(--_ink);
    }

    &:checked {
      border: 0.4em solid var(--_accent);
    }

    &[type='checkbox']:checked {
      border-width: 0.3em;
    }

    &:disabled {
      cursor: not-allowed;

      &:not(:checked) {
        border-style: dashed;
      }
    }
  }

  @media (forced-colors: active) {
    .mark:checked {
      border-color: Highlight;
    }
  }
`;
