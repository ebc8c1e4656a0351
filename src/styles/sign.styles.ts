import { css } from 'lit';

/*
 * A sign: a drawing of 16 units that stands for the word beside it (see signs/).
 *
 * Classes inside the drawing: solid (filled) · void (drawn in the colour of the paper).
 */
export const sign = css`
  .sign {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: square;
  }

  .solid {
    fill: currentcolor;
    stroke: none;
  }

  .void {
    stroke: var(--_paper);
  }
`;
