import type { ReactiveController } from 'lit';
import type { Host } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { displayText } from '../../internal/display-text.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { ComposerParts } from './composer-parts.js';

/** The restatement that its author has put right, while it is for the writer to go on from there. */
export function correctedIn(paraphrase: Paraphrase | undefined): Correction | undefined {
  if (paraphrase?.released !== null) return undefined;
  const { status, correction } = paraphrase;
  return status === 'close' || status === 'missed'
    ? { verdict: status, text: correction ?? '' }
    : undefined;
}

/** What an author says of a restatement that they do not confirm. */
export interface Correction {
  readonly verdict: 'close' | 'missed';
  /** Their own words. */
  readonly text: string;
}

/** Says once how an author has answered, to somebody who writes their reply meanwhile. */
export class AuthorAnswer implements ReactiveController {
  readonly #host: Host;
  readonly #parts: () => Pick<ComposerParts, 'view' | 't'> | undefined;
  /** The restatement that was last seen to wait for its author. */
  #waiting = '';

  constructor(host: Host, parts: () => Pick<ComposerParts, 'view' | 't'> | undefined) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = this.#parts();
    const paraphrase = parts?.view.paraphrase;
    if (!parts || !paraphrase) return;
    const { id, status } = paraphrase;
    if (status === 'offered') this.#waiting = id;
    else if (this.#waiting === id) {
      this.#waiting = '';
      this.#host.dispatchEvent(new AnnounceEvent(answerOf(paraphrase, parts.t)));
    }
  }
}

function answerOf(paraphrase: Paraphrase, { restated }: ComposerParts['t']): string {
  if (paraphrase.status === 'confirmed') return restated.confirmed;
  const corrected = correctedIn(paraphrase);
  return corrected
    ? `${restated[corrected.verdict]} ${displayText(corrected.text)}`
    : restated.open;
}
