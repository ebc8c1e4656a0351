import { systemClock, type Clock } from '../../internal/clock.js';
import type { Claim } from '../../model/claim.js';
import type { Command } from '../../model/command.js';
import type { AnyRecord } from '../../model/record.js';
import type { Actor } from '../../rules/facts.js';
import { stopIfAborted } from '../aborted.js';
import { checkedCommand } from '../checked-command.js';
import { cardsOf } from '../companions.js';
import {
  aggregateNames,
  orders,
  type Adapter,
  type AggregateName,
  type Aggregates,
  type CallOptions,
  type Capabilities,
  type Changes,
  type ClaimPage,
  type ClaimQuery,
  type Opened,
  type Outcome,
  type PageRequest,
} from '../contract.js';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { dossiersOf } from '../dossiers.js';
import { embeddedReplies } from '../embedded-replies.js';
import { AdapterError } from '../errors.js';
import { newsOf } from '../news-of.js';
import { openingRecords } from '../opening.js';
import { requireFigure, requireQuery, requireVerb } from '../supported.js';
import { seenBy, seenClaim } from '../visibility.js';
import { MemoryBase } from './memory-base.js';

/** What a memory adapter is made with. */
export interface MemoryOptions {
  /** One consultation, and whatever was said in it so far. They belong to the adapter from now on. */
  readonly records: readonly AnyRecord[];
  /** Who acts; somebody who only reads when left out. */
  readonly actor?: Actor;
  readonly clock?: Pick<Clock, 'now'>;
  /** What is to be different from what this backend can do, for example verbs to be absent. */
  readonly capabilities?: Partial<Capabilities>;
}

const reader: Actor = { id: null, name: '', roles: [] };

const abilities: Capabilities = {
  contract: 1,
  absent: [],
  orders,
  aggregates: aggregateNames,
  push: 'stream',
  pageSize: 100,
  commandBytes: 500_000,
  keepsOnDevice: true,
};

/** Keeps a dialogue until the page is left: for demonstrations, tests and previews. */
export class MemoryAdapter implements Required<Adapter> {
  /** It keeps what it is given, whatever that is. */
  readonly isChecked = false;
  readonly #options: MemoryOptions;
  readonly #base: MemoryBase;
  readonly #actor: Actor;
  readonly #capabilities: Capabilities;
  readonly #closing = new AbortController();

  constructor(options: MemoryOptions, base?: MemoryBase) {
    this.#options = options;
    this.#base = base ?? new MemoryBase(options.records, options.clock ?? systemClock);
    this.#actor = options.actor ?? reader;
    this.#capabilities = { ...abilities, ...options.capabilities };
  }

  /** The same dialogue for somebody else. */
  handle(actor: Actor): MemoryAdapter {
    return new MemoryAdapter({ ...this.#options, actor }, this.#base);
  }

  /** Keeps records past the rules: for imports, and for what has no command, such as answers. */
  put(records: readonly AnyRecord[]): void {
    this.#base.put(structuredClone(records));
  }

  /** Everything that is kept, unseen by any reader's eyes: for an export. */
  snapshot(): readonly AnyRecord[] {
    return structuredClone(this.#base.shelves.everything());
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#answer('open', options, async () => {
      const { checkpoint } = this.#base.log;
      const consultation = this.#base.consultation(consultationId);
      if (!consultation) {
        throw new AdapterError('not-found', `There is no consultation ${consultationId}.`);
      }
      const { id: participantId, roles } = this.#actor;
      const participant = participantId && this.#base.source.participant(participantId);
      const name = participant ? participant.name : this.#actor.name;
      return {
        consultation,
        session: { participantId, name, roles, expiresAt: null },
        capabilities: this.#capabilities,
        records: await openingRecords(this.#base.source, this.#actor),
        checkpoint,
      };
    });
  }

  list(query: ClaimQuery, page: PageRequest, options?: CallOptions): Promise<ClaimPage> {
    return this.#answer('list', options, async () => {
      requireQuery(query, this.#capabilities);
      const limit = pageSize(page.limit, this.#capabilities.pageSize);
      const after = page.after ?? null;
      const start = after === null ? null : decodeCursor(query.order, after);
      const view = this.#base.lists.view(query, this.#actor);
      const { ids, next } = view.after(start, limit);
      const claims = this.#claims(ids);
      const replies = await embeddedReplies(claims, query.replies ?? 0, (parentId, most) =>
        this.#firstReplies(parentId, most),
      );
      return {
        ids,
        records: await cardsOf([...claims, ...replies], this.#base.source, this.#actor),
        cursor: next && encodeCursor(query.order, next),
        total: view.size,
      };
    });
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#answer('get', options, () =>
      dossiersOf(this.#claims([...new Set(ids)]), this.#base.source, this.#actor),
    );
  }

  aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]> {
    return this.#answer('aggregate', options, () => {
      requireFigure(name, this.#capabilities);
      const figures: { readonly [K in AggregateName]: () => Aggregates[K] } = {
        coverage: () => this.#base.figures.coverage(),
        'stances-by-group': () => this.#base.figures.stancesOn(this.#subject(subject)),
      };
      return figures[name]();
    });
  }

  submit(command: Command, options?: CallOptions): Promise<Outcome> {
    return this.#answer('submit', options, async () => {
      requireVerb('submit', this.#capabilities);
      const checked = checkedCommand(command, this.#capabilities.commandBytes);
      const accepted = await this.#base.submit(checked, this.#actor, options?.signal);
      return { ...accepted, records: this.#seen(accepted.records) };
    });
  }

  changesSince(checkpoint: string, options?: CallOptions): Promise<Changes> {
    return this.#answer('changesSince', options, () => {
      requireVerb('changesSince', this.#capabilities);
      const stretch = this.#base.log.since(checkpoint);
      if (!stretch) return { resync: true };
      const records = stretch.keys.flatMap(
        ({ type, id }) => this.#base.shelves.get(type, id) ?? [],
      );
      return {
        records: this.#seen(records, newsOf),
        checkpoint: stretch.checkpoint,
        more: stretch.more,
      };
    });
  }

  watch(listener: () => void): () => void {
    const { signal } = this.#closing;
    if (signal.aborted || this.#capabilities.absent.includes('watch')) return () => undefined;
    const unwatch = this.#base.watch(listener);
    signal.addEventListener('abort', unwatch, { once: true });
    return () => {
      signal.removeEventListener('abort', unwatch);
      unwatch();
    };
  }

  /** Closes this handle; the dialogue stays for others. */
  close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  /** What every call has in common: it can be ended, sees deadlines pass, and gives copies. */
  async #answer<T>(
    verb: string,
    { signal }: CallOptions = {},
    answer: () => T | Promise<T>,
  ): Promise<T> {
    stopIfAborted(verb, signal, this.#closing.signal);
    await this.#base.settle();
    const answered = await answer();
    stopIfAborted(verb, signal, this.#closing.signal);
    return structuredClone(answered);
  }

  /** The claims of these ids that the actor may know of. */
  #claims(ids: readonly string[]): readonly Claim[] {
    return ids.flatMap((id) => {
      const claim = this.#base.source.claim(id);
      return (claim && seenClaim(this.#actor, claim)) ?? [];
    });
  }

  #firstReplies(parentId: string, most: number): readonly Claim[] {
    const view = this.#base.lists.view({ parentId, order: 'number' }, this.#actor);
    return this.#claims(view.after(null, most).ids);
  }

  #subject(id: string | null): string {
    const [claim] = this.#claims(id === null ? [] : [id]);
    if (!claim) throw new AdapterError('not-found', `There is no claim ${String(id)}.`);
    return claim.id;
  }

  #seen(records: readonly AnyRecord[], by = seenBy): readonly AnyRecord[] {
    return records.flatMap(
      (record) => by(this.#actor, record, this.#base.source.about(record)) ?? [],
    );
  }
}
