import { html, nothing, type TemplateResult } from 'lit';

/** How many took which view. */
interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** Agree from the start, disagree hatched from the end, the undecided between them. */
export function stanceBar({ agree, disagree, unsure }: Counts): TemplateResult | typeof nothing {
  const all = agree + disagree + unsure;
  if (all === 0) return nothing;
  const share = (people: number) => percent(people / all);
  // What nobody chose is as wide as nothing, which is not drawn.
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="agree" width=${share(agree)} height="100%" />
    <rect class="unsure" x=${share(agree)} width=${share(unsure)} height="100%" />
    <rect class="disagree" x=${share(agree + unsure)} width=${share(disagree)} height="100%" />
    <line class="hatch" x1=${share(agree + unsure)} x2="100%" y1="50%" y2="50%" />
  </svg>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
