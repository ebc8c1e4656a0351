import type { Session } from '../adapters/contract.js';
import { AdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import type { Consultation } from '../model/consultation.js';
import type { AnyRecord } from '../model/record.js';
import type { Unmet } from '../rules/decision.js';
import type { Cell } from './cell.js';
import type { Records } from './records.js';
import type { StoreFacts } from './store-facts.js';

/** The decider, loaded when somebody is about to act: who only reads never pays for it. */
const loadRules = () => import('../rules/decide.js');

/** Asks the decider what a command would change, and what it still lacks, from what the page knows. */
export class Predictor {
  readonly #records: Records;
  readonly #session: Cell<Session>;
  readonly #consultation: Cell<Consultation | undefined>;

  constructor(
    records: Records,
    session: Cell<Session>,
    consultation: Cell<Consultation | undefined>,
  ) {
    this.#records = records;
    this.#session = session;
    this.#consultation = consultation;
  }

  /** Fetches the decider ahead of the first command. */
  async prepare(): Promise<void> {
    await Promise.all([loadRules(), this.#facts()]);
  }

  /** The records as the backend is expected to change them; none when it is expected to refuse. */
  async predict(command: Command): Promise<readonly AnyRecord[]> {
    // Without a connection the decider may not come: the command is sent, and shown when answered.
    const code = await Promise.all([loadRules(), this.#facts()]).catch(() => undefined);
    const [rules, facts] = code ?? [];
    if (!rules || !facts) return [];
    const decision = await rules.decide(command, facts, new Date());
    if ('violation' in decision) return [];
    // A number is given by the backend, which alone knows all the others.
    return decision.records.map((record) =>
      record.type === 'claim' && record.id === command.id ? { ...record, number: '' } : record,
    );
  }

  /**
   * What the rules still ask for before the command would be accepted, in the order of the steps.
   * Rejects with `offline` where the decider does not come.
   */
  async unmetBy(command: Command): Promise<readonly Unmet[]> {
    const code = await Promise.all([loadRules(), this.#facts()]).catch((cause: unknown) => {
      throw new AdapterError('offline', 'The rules could not be fetched.', { cause });
    });
    const [{ unmetBy }, facts] = code;
    return facts ? unmetBy(command, facts, new Date()) : [];
  }

  async #facts(): Promise<StoreFacts | undefined> {
    const consultation = this.#consultation.value;
    if (!consultation) return undefined;
    const { StoreFacts } = await import('./store-facts.js');
    return new StoreFacts(this.#records, this.#session.value, consultation);
  }
}
