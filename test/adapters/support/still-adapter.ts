import type {
  Adapter,
  ClaimPage,
  ClaimQuery,
  Opened,
  Outcome,
  PageRequest,
} from '../../../src/adapters/contract.js';
import type { AnyRecord, Command } from '../../../src/model/index.js';
import { aClaim, aConsultation, aTally } from './records.js';

const ids = ['one', 'two', 'three'];

const claims: readonly AnyRecord[] = ids.flatMap((id, at) => [
  aClaim(id, { number: `${at + 1}` }),
  aTally(id, { agree: at }),
]);

/** An adapter that answers at once, always the same, and notes what it is asked for. */
export class StillAdapter implements Adapter {
  readonly commands: Command[] = [];
  readonly pages: PageRequest[] = [];
  readonly listeners = new Set<() => void>();
  closed = false;

  open(): Promise<Opened> {
    return Promise.resolve({
      consultation: aConsultation(),
      session: { participantId: 'ada', name: 'Ada', roles: ['participant'], expiresAt: null },
      capabilities: {
        contract: 1,
        absent: ['search'],
        orders: ['number'],
        aggregates: [],
        push: 'stream',
        pageSize: 20,
        commandBytes: 10_000,
        keepsOnDevice: true,
      },
      records: [],
      checkpoint: '0',
    });
  }

  list(_query: ClaimQuery, page: PageRequest): Promise<ClaimPage> {
    this.pages.push(page);
    return Promise.resolve({ ids, records: claims, cursor: 'end', total: ids.length });
  }

  get(): Promise<readonly AnyRecord[]> {
    return Promise.resolve(claims);
  }

  submit(command: Command): Promise<Outcome> {
    this.commands.push(command);
    return Promise.resolve({ records: [aClaim(command.id)], repeated: false });
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  /** Something is new. */
  hint(): void {
    for (const listener of this.listeners) listener();
  }
}
