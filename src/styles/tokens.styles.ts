import { css } from 'lit';

/*
 * The tokens: what a page may change, and what is used when it does not.
 *
 * A page sets the public name (`--entente-color-accent`) on `:root`, on any ancestor or on one
 * element. Inside, only the private name (`--_accent`) is used. The public one is never declared
 * here: it would then beat the page's, which merely inherits.
 *
 * Sizes and spaces are plain numbers in the public names and `em` in the private ones, so they are
 * multiples of the text size where the element stands, whatever the root's size. Rules that make
 * text smaller than its surroundings are listed in text.styles.ts, where nesting is undone.
 *
 * Colours:  --entente-color-paper · -paper-sunk · -ink · -ink-soft · -hairline · -rule · -accent ·
 *           -on-accent · -focus · -agree · -disagree · -unsure · -good · -due · -mixed · -alarm
 * Type:     --entente-font · -font-figures · -text-s · -text-m · -text-l · -text-xl · -text-xxl ·
 *           -leading · -leading-tight · -weight · -weight-strong · -measure
 * Space:    --entente-space-1 ... --entente-space-6 · -margin
 * Lines:    --entente-line-hair · -line-rule · -line-double · -radius
 * Controls: --entente-target · -target-min · -focus-width · -focus-offset · -scroll-margin
 */
export const tokens = css`
  :host {
    --_paper: var(--entente-color-paper, light-dark(#fff, #161817));
    --_sunk: var(--entente-color-paper-sunk, light-dark(#f5f4ef, #202322));
    --_ink: var(--entente-color-ink, light-dark(#1a1c1b, #ecece6));
    --_soft: var(--entente-color-ink-soft, light-dark(#4a4e4b, #babdb7));
    --_hairline: var(--entente-color-hairline, light-dark(#d6d5cd, #3d413f));
    --_rule: var(--entente-color-rule, light-dark(#6c706c, #90958f));
    --_accent: var(--entente-color-accent, light-dark(#0c5460, #86cbd3));
    --_on-accent: var(--entente-color-on-accent, light-dark(#fff, #0e1f21));
    --_focus: var(--entente-color-focus, var(--_accent));
    --_agree: var(--entente-color-agree, light-dark(#23589a, #8db8ee));
    --_disagree: var(--entente-color-disagree, light-dark(#a3450f, #f0a072));
    --_unsure: var(--entente-color-unsure, light-dark(#6c706c, #90958f));
    --_good: var(--entente-color-good, light-dark(#27663a, #86c796));
    --_due: var(--entente-color-due, light-dark(#7a5000, #e3b45c));
    --_mixed: var(--entente-color-mixed, light-dark(#73407f, #d0a3db));
    --_alarm: var(--entente-color-alarm, light-dark(#a3211c, #ff9f94));

    --_s: calc(var(--entente-text-s, 0.875) * 1em);
    --_m: calc(var(--entente-text-m, 1) * 1em);
    --_l: calc(var(--entente-text-l, 1.125) * 1em);
    --_xl: calc(var(--entente-text-xl, 1.375) * 1em);
    --_xxl: calc(var(--entente-text-xxl, 1.75) * 1em);
    --_leading: var(--entente-leading, 1.5);
    --_tight: var(--entente-leading-tight, 1.25);
    --_weight: var(--entente-weight, 400);
    --_strong: var(--entente-weight-strong, 600);
    --_measure: var(--entente-measure, 66ch);
    --_wide: calc(var(--_measure) * 1.14);

    --_1: calc(var(--entente-space-1, 0.25) * 1em);
    --_2: calc(var(--entente-space-2, 0.5) * 1em);
    --_3: calc(var(--entente-space-3, 0.75) * 1em);
    --_4: calc(var(--entente-space-4, 1) * 1em);
    --_5: calc(var(--entente-space-5, 1.5) * 1em);
    --_6: calc(var(--entente-space-6, 2) * 1em);
    --_margin: calc(var(--entente-margin, 8) * 1em);

    --_hair: var(--entente-line-hair, 1px) solid var(--_hairline);
    --_side: var(--entente-line-hair, 1px) solid var(--_rule);
    --_line: var(--entente-line-rule, 2px);
    --_double: var(--entente-line-double, 4px);
    --_radius: var(--entente-radius, 2px);

    --_touch: var(--entente-target-min, 24px);
    --_target: max(var(--_touch), calc(var(--entente-target, 2) * 1em));
    --_focus-width: var(--entente-focus-width, 3px);
  }

  @media (pointer: coarse) {
    :host {
      --_touch: var(--entente-target-min, 44px);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_ink: var(--entente-color-ink, light-dark(#000, #fff));
      --_soft: var(--entente-color-ink-soft, light-dark(#1a1c1b, #ecece6));
      --_hairline: var(--entente-color-hairline, light-dark(#6c706c, #90958f));
      --_rule: var(--entente-color-rule, light-dark(#1a1c1b, #ecece6));
      --_focus-width: var(--entente-focus-width, 4px);
    }
  }

  /* The reader's own colours: a page's tokens do not count here */
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_sunk: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_hairline: CanvasText;
      --_rule: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_focus: Highlight;
      --_agree: CanvasText;
      --_disagree: CanvasText;
      --_unsure: CanvasText;
      --_good: CanvasText;
      --_due: CanvasText;
      --_mixed: CanvasText;
      --_alarm: CanvasText;
    }
  }
`;
