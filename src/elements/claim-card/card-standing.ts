import type { TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { Host } from '../../controllers/store-controller.js';
import { officialAnswer } from './card-answer.js';
import type { CardParts } from './card-parts.js';
import { stateLines } from './card-state.js';
import { tombstone } from './card-tombstone.js';
import type { StandingParts } from './standing-parts.js';

export { styles } from './card-standing.styles.js';

/** How a claim stands, what was answered to it, and what stands in its place when it is gone. */
export class CardStanding {
  readonly #text: LocalizeController<'standing'>;

  constructor(host: Host) {
    this.#text = new LocalizeController(host, 'standing');
  }

  /** Whether the words have come. */
  get isReady(): boolean {
    return this.#text.messages !== undefined;
  }

  lines(card: CardParts) {
    return this.#draw(card, stateLines);
  }

  answer(card: CardParts) {
    return this.#draw(card, officialAnswer);
  }

  tombstone(card: CardParts): TemplateResult | undefined {
    return this.#draw(card, tombstone);
  }

  #draw<T>(card: CardParts, template: (parts: StandingParts) => T): T | undefined {
    const t = this.#text.messages;
    return t && template({ ...card, t, card });
  }
}
