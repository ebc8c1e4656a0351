import type {
  Adapter,
  AggregateName,
  Aggregates,
  Capabilities,
  ClaimQuery,
  Opened,
  Outcome,
  Session,
} from '../adapters/contract.js';
import { AdapterError, isAdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import { once } from '../internal/once.js';
import type { Consultation } from '../model/consultation.js';
import type { AnyRecord } from '../model/record.js';
import type { Unmet } from '../rules/decision.js';
import type { Acting } from './acting.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { ClaimList } from './claim-list.js';
import { ClaimLists } from './claim-lists.js';
import type { Connection } from './connection.js';
import { Details } from './details.js';
import type { Typed } from './drafts.js';
import type { Following } from './following.js';
import type { Keep } from './keep.js';
import { Outbox, outboxPrefix } from './outbox.js';
import { Records } from './records.js';
import type { StoreOptions } from './store-options.js';

const nobody: Session = { participantId: null, name: '', roles: [], expiresAt: null };

/** What this page knows of one consultation, and the way to change it. */
export class DialogueStore {
  readonly consultationId: string;
  readonly records = new Records();
  readonly details: Details;
  /** Where drafts and unsent commands are kept. */
  readonly keep: () => Promise<Keep>;
  /** Tells this page apart from others that share the device. */
  readonly writer: string;
  readonly outbox = new Outbox();
  /** How often something changed that only the backend can count. */
  readonly touched = new ValueCell(0);
  /** When something opens or closes next: once that has passed, other things may be done. */
  readonly nextTurn = new ValueCell(Infinity);
  readonly #source: Required<Adapter>;
  readonly #connection = new ValueCell<Connection>({ status: 'opening', error: null });
  readonly #session = new ValueCell<Session>(nobody);
  readonly #consultation = new ValueCell<Consultation | undefined>(undefined);
  readonly #capabilities = new ValueCell<Capabilities | undefined>(undefined);
  readonly #lists: ClaimLists;
  /** Loaded when somebody acts, or at the latest once there is something to read. */
  readonly #act = once(() => this.#loadActing());
  #follower: (() => Promise<Following>) | undefined;

  constructor({ source, consultationId, keep, writer }: StoreOptions) {
    this.#source = source;
    this.consultationId = consultationId;
    this.details = new Details((ids) => source.get(ids), this.#confirm);
    this.#lists = new ClaimLists(source, this.#confirm);
    this.keep = keep;
    this.writer = writer;
  }

  get connection(): Cell<Connection> {
    return this.#connection;
  }

  get session(): Cell<Session> {
    return this.#session;
  }

  get consultation(): Cell<Consultation | undefined> {
    return this.#consultation;
  }

  get capabilities(): Cell<Capabilities | undefined> {
    return this.#capabilities;
  }

  /** Opens the consultation, or tries again. Never rejects: `connection` says how it went. */
  async open(): Promise<void> {
    if (this.#connection.value.status === 'closed') return;
    this.#connection.value = { status: 'opening', error: null };
    try {
      const opened = await this.#source.open(this.consultationId);
      if (this.#isClosed) return;
      const isAgain = this.#consultation.value !== undefined;
      const checkpoint = this.#take(opened);
      this.#connection.value = { status: 'ready', error: null };
      this.#follow(opened.capabilities, checkpoint, isAgain);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The list of claims that answers a query: the same query, the same list. */
  list(query: ClaimQuery): ClaimList {
    return this.#lists.of(query);
  }

  /** Fulfilled once there is something to read: what can wait, waits for it. */
  get readable(): Promise<void> {
    return this.#lists.begun;
  }

  /** A figure that the backend computes, as it is now. */
  aggregate<N extends AggregateName>(name: N, subject: string | null): Promise<Aggregates[N]> {
    return this.#source.aggregate(name, subject);
  }

  /**
   * Does what is asked, and shows it at once.
   *
   * Resolves with what changed, or with `null` when it waits in the outbox for a connection or a
   * sign-in. Rejects with an `AdapterError` when it is refused; `error.violation` then holds the
   * rule and the remedy. Refused only after it waited, what was `typed` is a draft again.
   */
  async submit(command: Command, typed?: Typed): Promise<Outcome | null> {
    return (await this.#act()).submit(command, typed);
  }

  /** Takes a waiting or refused command back for good. */
  async discard(commandId: string): Promise<void> {
    await (await this.#act()).discard(commandId);
  }

  /** Puts the text of a refused claim back into its draft, and takes the command back. */
  async recall(commandId: string): Promise<void> {
    await (await this.#act()).recall(commandId);
  }

  /** What the rules still ask for before this command would be accepted, in the order of the steps. */
  async unmetBy(command: Command): Promise<readonly Unmet[]> {
    return (await this.#act()).unmetBy(command);
  }

  /** Fetches the decider ahead, when somebody is about to act. */
  async prepare(): Promise<void> {
    await (await this.#act()).prepare();
  }

  /** Shows the contributions that wait for a list, newest first. */
  async showArrivals(query: ClaimQuery): Promise<void> {
    (await this.#following())?.arrivals.release(this.list(query));
  }

  /** The connection is back, or a sign-in was renewed: sends what waits and fetches what is new. */
  async resume(): Promise<void> {
    if (this.#connection.value.status !== 'ready') await this.open();
    if (this.#isClosed) return;
    await (await this.#act()).flush();
    await (await this.#following())?.fetch();
  }

  /** The device says that there is no connection: that is shown before anything fails. */
  pause(): void {
    if (this.#connection.value.status === 'ready') {
      this.#connection.value = { status: 'offline', error: null };
    }
  }

  /** Stops following and asking. The backend stays open: whoever made it closes it. */
  close(): void {
    this.#connection.value = { status: 'closed', error: null };
    void this.#following().then((following) => following?.stop());
    this.#follower = undefined;
    this.#lists.stop();
  }

  get #isClosed(): boolean {
    return this.#connection.value.status === 'closed';
  }

  readonly #confirm = (records: readonly AnyRecord[]): void => {
    this.records.confirm(records);
    void this.#following().then((following) => following?.arrivals.came(records));
  };

  #take(opened: Opened): string {
    this.#consultation.value = opened.consultation;
    this.#capabilities.value = opened.capabilities;
    this.#session.value = opened.session;
    this.records.confirm(opened.records);
    return opened.checkpoint;
  }

  #follow({ push, absent }: Capabilities, checkpoint: string, isAgain: boolean): void {
    if (!absent.includes('submit')) void this.#restore();
    const isTold = push !== 'none' && !absent.includes('changesSince');
    if (!isTold && !isAgain) return;
    this.#follower ??= once(() => this.#loadFollowing(isTold ? checkpoint : undefined));
    void this.#following().then((following) => {
      if (isAgain) following?.again(isTold);
    });
  }

  /** What follows the dialogue; nothing where that cannot be, or its code could not be fetched. */
  async #following(): Promise<Following | undefined> {
    return this.#follower?.().catch(() => undefined);
  }

  async #loadFollowing(checkpoint: string | undefined): Promise<Following> {
    const { Following } = await import('./following.js');
    const take = (opened: Opened) => this.#take(opened);
    return new Following(
      { store: this, source: this.#source, lists: this.#lists, take },
      checkpoint,
    );
  }

  /** Who left nothing unsent reads first; then the code comes, for whoever acts may be offline by then. */
  async #restore(): Promise<void> {
    const entries = async () => (await this.keep()).entries(outboxPrefix(this.consultationId));
    if ((await entries().catch(() => [])).length === 0) await this.readable;
    await (await this.#act()).restore();
  }

  #fail(error: unknown): void {
    if (!isAdapterError(error)) throw error;
    if (this.#isClosed) return;
    const status = error.code === 'offline' ? 'offline' : 'failed';
    this.#connection.value = { status, error };
  }

  async #loadActing(): Promise<Acting> {
    const { Acting } = await import('./acting.js').catch((cause: unknown) => {
      throw new AdapterError('offline', 'The code to act could not be fetched.', { cause });
    });
    return new Acting({ store: this, source: this.#source, lists: this.#lists });
  }
}
