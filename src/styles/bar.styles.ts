import { css } from 'lit';

/*
 * Drawn shares, always beside the figures they repeat. Mirrored with the direction of the text. What
 * is drawn inside is styled where it is used.
 *
 * Class: bar, on the svg.
 */
export const bar = css`
  .bar {
    --_bar: 0.625em;

    display: block;
    inline-size: 100%;
    block-size: var(--_bar);
    overflow: visible;

    &:dir(rtl) {
      scale: -1 1;
    }
  }
`;
