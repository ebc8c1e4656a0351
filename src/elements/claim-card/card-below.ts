import { html, nothing } from 'lit';
import type { CellController } from '../../controllers/cell-controller.js';
import { followReactions } from '../../controllers/follow-reactions.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { StoreController, type Host } from '../../controllers/store-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { PanelOpenEvent } from '../../events/panel-events.js';
import { newId } from '../../internal/new-id.js';
import type { Claim } from '../../model/claim.js';
import type { AnyRecord } from '../../model/record.js';
import type { Position } from '../../model/stance.js';
import { disclosedFacts } from '../shared/disclosed-facts.js';
import { fetchPart } from '../shared/fetch-part.js';
import { refusalReason } from '../shared/refusal-reason.js';
import type { BelowParts } from './below-parts.js';
import { actions } from './card-actions.js';
import { ballot } from './card-ballot.js';
import { earlierWordings } from './card-earlier.js';
import { countsShown, isGrouped, isSeen, type CardParts, type Foot } from './card-parts.js';
import { CardTold } from './card-told.js';
import { unsentLine } from './card-unsent.js';

export { styles } from './card-below.styles.js';

/** What stands below the words of a claim: the views on it, and what can be done. */
export class CardBelow {
  readonly #host: Host;
  readonly #text: LocalizeController<'claim'>;
  readonly #store: StoreController;
  readonly #print: PrintController;
  #reactions: CellController<boolean> | undefined;
  /** The claim to which others may react. */
  #own = '';
  #errors: LocalizeController<'errors'> | undefined;
  #told: CardTold | undefined;
  /** The claim whose views are open by group. */
  #grouped = '';

  constructor(host: Host) {
    this.#host = host;
    this.#text = new LocalizeController(host, 'claim');
    this.#store = new StoreController(host);
    this.#print = new PrintController(host);
    // What is said of opening and closing does not bubble.
    host.shadowRoot?.addEventListener('toggle', this.#turn, true);
  }

  /** The ballot with its counts, and what can be done; or, while others do not see the claim, why. */
  draw(card: CardParts): Foot | undefined {
    const parts = this.#parts(card);
    if (!parts) return undefined;
    const facts = this.#facts(parts);
    if (!isSeen(card)) return { facts, views: this.#unsent(parts) };
    return {
      facts,
      earlier: earlierWordings(parts, card.t),
      views: ballot(parts, this.#told?.line(card.view.claim.id)),
      groups: this.#groups(parts),
      actions: actions(parts, () => void this.#copy(parts)),
    };
  }

  #parts(card: CardParts): BelowParts | undefined {
    const t = this.#text.messages;
    const take = (position: Position | null): void => {
      void this.#take(card, position);
    };
    return t && { ...card, t, take, isReactedTo: () => this.#isReactedTo(card.view.claim.id) };
  }

  /** What unfolds above the words: on most cards nobody ever looks, and all of it is on paper. */
  #facts({ view, t }: BelowParts) {
    const isOpen = this.#host.shadowRoot?.querySelector('.badge[open]') ?? this.#print.isPrinting;
    return view.disclosure && isOpen ? disclosedFacts(view.disclosure, t.disclosed) : nothing;
  }

  readonly #turn = (): void => {
    this.#host.requestUpdate();
  };

  /** Followed from when it is first asked, and so known with the update after. */
  #isReactedTo(claimId: string): boolean {
    if (!this.#store.store) return false;
    const isKnown = this.#own === claimId;
    this.#own = claimId;
    this.#reactions ??= followReactions(this.#host, () => this.#own);
    if (!isKnown) queueMicrotask(() => this.#host.requestUpdate());
    return !isKnown || this.#reactions.value !== false;
  }

  async #take(card: CardParts, position: Position | null): Promise<void> {
    const claimId = card.view.claim.id;
    const ran = await this.#store.run({ type: 'takeStance', id: newId(), claimId, position });
    if (!('done' in ran)) this.#told ??= new CardTold(this.#host, () => this.#store.store);
    // The browser has marked what was pressed; drawn anew, what does not count does not look as if it did.
    this.#told?.take(claimId, ran);
    const after = { ...card, view: { ...card.view, position } };
    if ('done' in ran && !countsShown(card) && countsShown(after)) this.#sayCounts(ran.done);
  }

  /** Whoever does not see that the counts have appeared is told them. */
  #sayCounts(done: readonly AnyRecord[]): void {
    const tally = done.find((record) => record.type === 'tally');
    const t = this.#text.messages;
    if (!tally || !t) return;
    const said = t.counts(tally.agree, tally.disagree, tally.unsure);
    this.#host.dispatchEvent(new AnnounceEvent(said));
  }

  #unsent(parts: BelowParts) {
    const { claim } = parts.view;
    return unsentLine(parts, {
      discard: () => void this.#store.store?.discard(claim.id),
      edit: () => {
        this.#edit(claim);
      },
      reason: this.#reason(parts),
    });
  }

  #reason({ view }: BelowParts): string {
    const { state, refused } = view.unsent ?? {};
    if (state !== 'refused' || !refused) return '';
    this.#errors ??= new LocalizeController(this.#host, 'errors');
    const t = this.#errors.messages;
    return t ? refusalReason(refused, t) : '';
  }

  #groups(parts: BelowParts) {
    const { view, t } = parts;
    const { id, kind } = view.claim;
    if (kind === 'question' || !isGrouped(parts)) return nothing;
    const toggle = (event: Event): void => {
      this.#grouped = (event.currentTarget as HTMLDetailsElement).open ? id : '';
      if (this.#grouped === id) {
        void fetchPart(() => import('../views-by-group/views-by-group.define.js'));
      }
      this.#host.requestUpdate();
    };
    return html`
      <details class="fold" @toggle=${toggle}>
        <summary><span>${t.byGroup}</span></summary>
        ${
          this.#grouped === id
            ? html`<entente-views-by-group claim-id=${id}></entente-views-by-group>`
            : nothing
        }
      </details>
    `;
  }

  async #copy({ linkTo, view, t }: BelowParts): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkTo(view.claim.id));
      this.#host.dispatchEvent(new AnnounceEvent(t.linkCopied));
    } catch {
      // No clipboard here: the number is a link too, and can be copied as one.
      this.#host.focus();
      this.#host.dispatchEvent(new AnnounceEvent(t.linkNotCopied));
    }
  }

  /** Puts a refused text back into the composer, which then says what is still needed. */
  #edit({ id, parentId, relation }: Claim): void {
    this.#host.dispatchEvent(new PanelOpenEvent(parentId, 'reply', relation));
    void this.#store.store?.recall(id);
  }
}
