import { css } from 'lit';

/*
 * Buttons. One filled button a region; the rest are outlined or text.
 *
 * Classes: button · button primary · text-button · actions (a quiet row, not printed) · foot (a row of
 * buttons that ends a form, not printed).
 */
export const button = css`
  .button,
  .text-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    min-inline-size: var(--_touch);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    letter-spacing: inherit;
    line-height: var(--_tight);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;

    &:hover {
      text-decoration-thickness: 2px;
    }
  }

  .button {
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_rule);
    color: var(--_ink);
    font-weight: var(--_strong);
    text-decoration: none;

    &:hover {
      border-color: var(--_ink);
      background: var(--_sunk);
    }

    &.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);

      &:hover {
        text-decoration: underline 2px;
      }
    }
  }

  :is(.button, .text-button):is(:disabled, [aria-disabled='true']) {
    border: 1px dashed var(--_rule);
    background: none;
    color: var(--_soft);
    cursor: not-allowed;
    text-decoration: none;
  }

  .actions,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_5);
  }

  .foot {
    row-gap: var(--_3);
  }

  .actions .text-button {
    font-size: var(--_s);
  }

  /* A filled button would be hidden by the plate that is laid behind its words */
  @media (forced-colors: active) {
    .button.primary {
      border: 3px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .actions,
    .foot {
      display: none;
    }
  }
`;
