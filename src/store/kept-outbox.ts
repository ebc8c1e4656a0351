import type { Keep } from './keep.js';
import { outboxPrefix, type Outbox, type Unsent } from './outbox.js';

/** Changes the outbox, and keeps it on the device: what waits outlasts the page. */
export class KeptOutbox {
  readonly #outbox: Outbox;
  readonly #keep: () => Promise<Keep>;

  constructor(outbox: Outbox, keep: () => Promise<Keep>) {
    this.#outbox = outbox;
    this.#keep = keep;
  }

  /** All that is unsent, in the order in which it was given. */
  get entries(): readonly Unsent[] {
    return this.#outbox.entries.value;
  }

  /** One of them, as it is now. */
  get(commandId: string): Unsent | undefined {
    return this.#outbox.cell(commandId).value;
  }

  /** Brings back what was unsent when the page was left. */
  async restore(consultationId: string): Promise<readonly Unsent[]> {
    const kept = await (await this.#keep()).entries(outboxPrefix(consultationId));
    const known = new Set(this.entries.map(({ command }) => command.id));
    const back = kept.flatMap(([, value]) => {
      const unsent = value as Unsent | null;
      if (!unsent?.command || known.has(unsent.command.id)) return [];
      return [
        { ...unsent, state: unsent.state === 'refused' ? unsent.state : ('waiting' as const) },
      ];
    });
    this.#outbox.show([...back, ...this.entries]);
    return back;
  }

  /**
   * Adds or replaces. Resolves once it is kept. What nobody signed in did stays on the page alone: it
   * is sent as nobody else, and the next visitor would be told of it.
   */
  async put(unsent: Unsent): Promise<void> {
    const before = this.#outbox.cell(unsent.command.id).value;
    const isFleeting = unsent.actorId === null || (before?.isFleeting ?? false);
    this.#show({ ...unsent, isFleeting });
    if (unsent.actorId === null) return;
    const keep = await this.#keep();
    await keep.set(nameOf(unsent), lastingOf(unsent));
    const now = this.#outbox.cell(unsent.command.id).value;
    if (now?.isFleeting === keep.lasting) this.#show({ ...now, isFleeting: !keep.lasting });
  }

  #show(unsent: Unsent): void {
    const { entries } = this;
    const at = entries.findIndex(({ command }) => command.id === unsent.command.id);
    this.#outbox.show(at < 0 ? [...entries, unsent] : entries.with(at, unsent));
  }

  async remove(commandId: string): Promise<void> {
    const unsent = this.get(commandId);
    if (!unsent) return;
    this.#outbox.show(this.entries.filter(({ command }) => command.id !== commandId));
    await (await this.#keep()).delete(nameOf(unsent));
  }
}

function nameOf({ consultationId, givenAt, command }: Unsent): string {
  return `${outboxPrefix(consultationId)}${givenAt}/${command.id}`;
}

/** An error holds a stack and a cause: it is of this page only. */
function lastingOf({ command, consultationId, actorId, givenAt, state, typed }: Unsent): Unsent {
  return { command, consultationId, actorId, givenAt, state, typed };
}
