import { html, nothing } from 'lit';
import { followNominations } from '../../controllers/follow-nominations.js';
import { followScene } from '../../controllers/follow.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { CoverageReading } from '../../measures/coverage.js';
import { isOpenTo } from '../../model/openings.js';
import type { Scene } from '../../store/scene.js';
import { loads } from './below-loads.js';
import type { BelowParts } from './below-parts.js';
import type { CoverageMeter } from './coverage-meter.js';
import type { MeterParts } from './group-row.js';
import type { Reporting } from './nominations-list.js';

export { styles } from './meter-below.styles.js';

/** What stands below the groups: from being here to being answered, and who is missing. */
export class MeterBelow {
  readonly #host: CoverageMeter;
  readonly #text: LocalizeController<'inclusion'>;
  readonly #scene;
  readonly #nominations;
  #isNaming = false;
  /** The named group on which a report is being written. */
  #reportedId = '';
  /** What somebody wanted to see, and could not be fetched. */
  readonly #lacking = new Set<keyof typeof loads>();
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
        ${this.#stages?.stagesTable(reading, parts)}${this.#lack('stages', parts, this.#fetchStages)}
      </details>
    `;
  }

  #namedFold(parts: BelowParts) {
    const nominations = this.#host.nominations ?? this.#nominations.value ?? [];
    if (nominations.length === 0) return nothing;
    return html`
      <details class="fold" @toggle=${this.#toggleNamed}>
        <summary><span>${parts.t.namedTitle(nominations.length)}</span></summary>
        ${this.#list?.nominationsList(nominations, parts, this.#reporting(parts))}${this.#lack('named', parts, this.#fetchNamed)}
      </details>
    `;
  }

  #reporting(parts: BelowParts): Reporting {
    return {
      scene: this.#scene.value,
      openId: this.#reportedId,
      open: this.#report,
      close: this.#reported,
      level: this.#host.headingLevel + 1,
      lack: this.#lack('reporting', parts, () => this.#report(this.#reportedId)),
    };
  }

  #naming(parts: BelowParts) {
    const { t } = parts;
    if (this.#isNaming) {
      return html`<entente-nomination-form
        heading-level=${this.#host.headingLevel + 1}
        @entente-panel-close=${this.#named}
      ></entente-nomination-form>`;
    }
    if (!takesNominations(this.#scene.value)) return nothing;
    return html`<div class="more">
        <button type="button" class="button" @click=${this.#name}>${t.nominate}</button>
      </div>
      ${this.#lack('naming', parts, this.#name)}`;
  }

  /** That something could not be fetched, and the way to try it again. */
  #lack(part: keyof typeof loads, { t }: BelowParts, again: () => Promise<void>) {
    if (!this.#lacking.has(part)) return nothing;
    return html`<p class="lacking fine" data-part=${part}>
      ${t.notFetched}
      <button type="button" class="text-button" @click=${again}>${t.tryAgain}</button>
    </p>`;
  }

  readonly #toggleStages = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#fetchStages();
  };

  readonly #toggleNamed = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#fetchNamed();
  };

  readonly #fetchStages = (): Promise<void> =>
    this.#fetch('stages', async () => {
      this.#stages = await loads.stages();
    });

  readonly #fetchNamed = (): Promise<void> =>
    this.#fetch('named', async () => {
      this.#list = await loads.named();
    });

  readonly #name = (): Promise<void> =>
    this.#fetch('naming', async () => {
      await loads.naming();
      await this.#show(true, 'entente-nomination-form');
    });

  readonly #report = async (id: string): Promise<void> => {
    this.#reportedId = id;
    await this.#fetch('reporting', async () => {
      await loads.reporting();
      await this.#focusOn('entente-moderation');
    });
  };

  async #fetch(part: keyof typeof loads, load: () => Promise<void>): Promise<void> {
    try {
      await load();
      this.#lacking.delete(part);
    } catch {
      this.#lacking.add(part);
      this.#host.dispatchEvent(new AnnounceEvent(this.#text.messages?.notFetched ?? ''));
    }
    this.#host.requestUpdate();
  }

  readonly #named = async (event: Event): Promise<void> => {
    event.stopPropagation();
    await this.#show(false, '.more > .button');
  };

  readonly #reported = async (event: Event): Promise<void> => {
    event.stopPropagation();
    const entry = CSS.escape(this.#reportedId);
    this.#reportedId = '';
    await this.#focusOn(`[data-id="${entry}"] .text-button`);
  };

  async #show(isNaming: boolean, focus: string): Promise<void> {
    this.#isNaming = isNaming;
    await this.#focusOn(focus);
  }

  async #focusOn(focus: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}

function takesNominations(scene: Scene | undefined): boolean {
  if (!scene?.writable) return false;
  return isOpenTo(['nominate', 'contribute'], scene.calendar, Date.now());
}
