import { html, nothing } from 'lit';
import { followNominations } from '../../controllers/follow-nominations.js';
import { followScene } from '../../controllers/follow.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { CoverageReading } from '../../measures/coverage.js';
import { isOpenTo } from '../../model/openings.js';
import type { Scene } from '../../store/scene.js';
import type { BelowParts } from './below-parts.js';
import type { CoverageMeter } from './coverage-meter.js';
import type { MeterParts } from './group-row.js';

export { styles } from './meter-below.styles.js';

/** What stands below the groups: from being here to being answered, and who is missing. */
export class MeterBelow {
  readonly #host: CoverageMeter;
  readonly #text: LocalizeController<'inclusion'>;
  readonly #scene;
  readonly #nominations;
  #isNaming = false;
  #stages: typeof import('./stages-table.js') | undefined;
  #list: typeof import('./nominations-list.js') | undefined;

  constructor(host: CoverageMeter) {
    this.#host = host;
    this.#text = new LocalizeController(host, 'inclusion');
    this.#scene = followScene(host);
    this.#nominations = followNominations(host);
  }

  draw(reading: CoverageReading, meter: MeterParts) {
    const t = this.#text.messages;
    if (!t) return undefined;
    // The dates here are those of the consultation, in its time zone.
    const format = this.#text.formatIn(this.#scene.value?.timeZone);
    const parts: BelowParts = { ...meter, format, t, meter };
    return html`
      ${this.#stagesFold(reading, parts)} ${this.#namedFold(parts)} ${this.#naming(parts)}
    `;
  }

  #stagesFold(reading: CoverageReading, parts: BelowParts) {
    return html`
      <details class="fold" @toggle=${this.#toggleStages}>
        <summary><span>${parts.t.stagesTitle}</span></summary>
        ${this.#stages?.stagesTable(reading, parts)}
      </details>
    `;
  }

  #namedFold(parts: BelowParts) {
    const nominations = this.#host.nominations ?? this.#nominations.value ?? [];
    if (nominations.length === 0) return nothing;
    return html`
      <details class="fold" @toggle=${this.#toggleNamed}>
        <summary><span>${parts.t.namedTitle(nominations.length)}</span></summary>
        ${this.#list?.nominationsList(nominations, parts)}
      </details>
    `;
  }

  #naming({ t }: BelowParts) {
    if (this.#isNaming) {
      return html`<entente-nomination-form
        heading-level=${this.#host.headingLevel + 1}
        @entente-panel-close=${this.#named}
      ></entente-nomination-form>`;
    }
    if (!takesNominations(this.#scene.value)) return nothing;
    return html`<div class="more">
      <button type="button" class="button" @click=${this.#name}>${t.nominate}</button>
    </div>`;
  }

  readonly #toggleStages = async (event: Event): Promise<void> => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    this.#stages = await import('./stages-table.js');
    this.#host.requestUpdate();
  };

  readonly #toggleNamed = async (event: Event): Promise<void> => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    this.#list = await import('./nominations-list.js');
    this.#host.requestUpdate();
  };

  readonly #name = async (): Promise<void> => {
    await import('./nomination-form.define.js');
    await this.#show(true, 'entente-nomination-form');
  };

  readonly #named = async (event: Event): Promise<void> => {
    event.stopPropagation();
    await this.#show(false, '.more > .button');
  };

  async #show(isNaming: boolean, focus: string): Promise<void> {
    this.#isNaming = isNaming;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}

function takesNominations(scene: Scene | undefined): boolean {
  if (!scene?.writable) return false;
  return isOpenTo(['nominate', 'contribute'], scene.calendar, Date.now());
}
