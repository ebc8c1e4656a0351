import type { Keep } from './keep.js';
import { outboxPrefix, type Outbox, type Unsent } from './outbox.js';

/** Milliseconds for which it is remembered what was taken back: until every other tab has surely asked. */
const remembered = 7 * 86_400_000;

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
    const keep = await this.#keep();
    const kept = await keep.entries(outboxPrefix(consultationId));
    void forgetOld(keep, kept);
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

  /** Removes what the backend has answered. */
  async remove(commandId: string): Promise<void> {
    const unsent = this.#hide(commandId);
    if (unsent) await (await this.#keep()).delete(nameOf(unsent));
  }

  /** Removes what is to be sent no more, by any tab: others that show it as well ask before they send. */
  async takeBack(commandId: string): Promise<void> {
    const unsent = this.#hide(commandId);
    if (unsent) await (await this.#keep()).set(nameOf(unsent), takenBack);
  }

  /** Whether it was taken back in another tab. */
  async isTakenBack(unsent: Unsent): Promise<boolean> {
    return (await (await this.#keep()).get(nameOf(unsent))) === takenBack;
  }

  #hide(commandId: string): Unsent | undefined {
    const unsent = this.get(commandId);
    if (unsent) this.#outbox.show(this.entries.filter((each) => each !== unsent));
    return unsent;
  }
}

/** What stands in the place of a command that was taken back. */
const takenBack = null;

async function forgetOld(keep: Keep, kept: readonly [string, unknown][]): Promise<void> {
  const before = new Date(Date.now() - remembered).toISOString();
  for (const [name, value] of kept) {
    const [givenAt = ''] = name.split('/').slice(-2);
    if (value === takenBack && givenAt < before) await keep.delete(name);
  }
}

function nameOf({ consultationId, givenAt, command }: Unsent): string {
  return `${outboxPrefix(consultationId)}${givenAt}/${command.id}`;
}

/** An error holds a stack and a cause: it is of this page only. */
function lastingOf(unsent: Unsent): Unsent {
  const { command, consultationId, actorId, givenAt, state, typed, refused } = unsent;
  return { command, consultationId, actorId, givenAt, state, typed, refused };
}
