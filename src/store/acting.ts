import type { Adapter, Outcome } from '../adapters/contract.js';
import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';
import type { Unmet } from '../rules/decision.js';
import { Again } from './again.js';
import type { ClaimLists } from './claim-lists.js';
import type { DialogueStore } from './dialogue-store.js';
import { draftsOf, type Typed } from './drafts.js';
import { KeptOutbox } from './kept-outbox.js';
import type { Unsent } from './outbox.js';
import { Predictor } from './predictor.js';
import type { Refusal } from './refusal.js';
import { Sender } from './sender.js';
import { steady } from './steady-keep.js';
import { takeOut } from './take-out.js';

/** What acting needs of the store beside what everybody sees of it. */
export interface Stage {
  readonly store: DialogueStore;
  readonly source: Required<Adapter>;
  readonly lists: ClaimLists;
}

/** The part of a store that changes something. It is loaded when somebody first acts. */
export class Acting {
  readonly #stage: Stage;
  readonly #predictor: Predictor;
  readonly #sender: Sender;

  constructor(stage: Stage) {
    const { store, source } = stage;
    this.#stage = stage;
    this.#predictor = new Predictor(store.records, store.session, store.consultation);
    this.#sender = new Sender(
      {
        consultationId: store.consultationId,
        actorId: () => store.session.value.participantId,
        predict: (command) => this.#predictor.predict(command),
        show: (commandId, records) => {
          this.#show(commandId, records);
        },
        retract: (commandId) => {
          takeOut(stage.lists, commandId);
          store.records.retract(commandId);
        },
        send: (command) => source.submit(command),
        done: (command, outcome) => {
          this.#done(command, outcome);
        },
        isShown: (commandId) => store.records.get('claim', commandId) !== undefined,
        giveBack: (unsent, refused) => this.#giveBack(unsent, refused),
      },
      new KeptOutbox(store.outbox, steady(store.keep)),
    );
    new Again({
      outbox: store.outbox,
      flush: () => this.#sender.flush(),
      isWanted: () => this.#isWanted,
    });
  }

  async submit(command: Command, typed?: Typed): Promise<Outcome | null> {
    const outcome = await this.#sender.submit(command, typed);
    // The backend answers: what waited for that can go too.
    if (outcome) void this.#sender.flush();
    return outcome;
  }

  unmetBy(command: Command): Promise<readonly Unmet[]> {
    return this.#predictor.unmetBy(command);
  }

  /** Fetches the decider ahead of the first command. */
  prepare(): Promise<void> {
    return this.#predictor.prepare();
  }

  /** Brings back what was unsent when the page was left, and sends it. */
  async restore(): Promise<void> {
    if (this.#isWanted) await this.#sender.restore();
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.#isWanted) await this.#sender.flush();
  }

  discard(commandId: string): Promise<void> {
    return this.#sender.discard(commandId);
  }

  /** Puts the text of a refused claim back into its draft, and takes the command back. */
  async recall(commandId: string): Promise<void> {
    const { store } = this.#stage;
    const command = store.outbox.cell(commandId).value?.command;
    if (command?.type !== 'postClaim') return;
    const { parentId, text, kind, language, relation } = command;
    const { consultationId } = store;
    const actorId = store.session.value.participantId;
    const fields = { text, kind, language, relation: relation ?? '' };
    const key = { consultationId, actorId, intent: 'claim', parentId };
    await draftsOf(store).putBack(key, fields, { commandId });
    await this.discard(commandId);
  }

  /** Whether the page still shows the dialogue: once it is left, another page sends what waits. */
  get #isWanted(): boolean {
    return this.#stage.store.connection.value.status !== 'closed';
  }

  /** The next try is another command: its id is not kept. */
  async #giveBack({ command, actorId, typed }: Unsent, refused: Refusal): Promise<void> {
    if (!typed) return;
    const { store } = this.#stage;
    const { consultationId } = store;
    const { intent, parentId, fields } = typed;
    const key = { consultationId, actorId, intent, parentId };
    const sent = { commandId: command.id, refused };
    await draftsOf(store).putBack(key, { ...fields, id: '' }, sent);
  }

  #show(commandId: string, records: readonly AnyRecord[]): void {
    this.#stage.store.records.predict(commandId, records);
    for (const record of records) {
      if (record.type === 'claim' && record.id === commandId) this.#stage.lists.add(record);
    }
  }

  #done(command: Command, { records }: Outcome): void {
    const { store } = this.#stage;
    store.records.confirm(records);
    store.records.retract(command.id);
    for (const record of records) {
      if (record.type === 'claim' && record.id === command.id) this.#stage.lists.add(record);
    }
    store.touched.value += 1;
  }
}
