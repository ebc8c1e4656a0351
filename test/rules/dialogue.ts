import assert from 'node:assert/strict';
import { emptyTally, type Claim, type Tally } from '../../src/model/claim.js';
import type { Command, CommandOf, CommandType } from '../../src/model/command.js';
import type { Consultation } from '../../src/model/consultation.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import type { Role } from '../../src/model/participant.js';
import { checkRecord, type AnyRecord } from '../../src/model/record.js';
import { defaultRules, type RuleSet } from '../../src/model/rules.js';
import { decide, FactBase, unmetBy } from '../../src/rules/index.js';
import type { Actor, Decision, Facts, Unmet, Violation } from '../../src/rules/index.js';
import { usual } from './usual-commands.js';

export const hour = 3_600_000;
export const day = 24 * hour;

/** Rules under which nothing stands in the way of a test about something else. */
export const lenient: RuleSet = {
  ...defaultRules,
  disclosure: 'off',
  inclusion: 'off',
  listening: { binding: 'off', hours: 72 },
  recognition: 'off',
};

export function aConsultation(fields: Partial<Consultation> = {}): Consultation {
  return {
    type: 'consultation',
    id: 'harbour',
    revision: 1,
    title: { en: 'The harbour' },
    question: { en: 'What should become of the harbour?' },
    organiser: { en: 'The town' },
    languages: ['en', 'fr'],
    mandate: { fixed: [], open: [], decider: {}, promise: 'involve' },
    rules: lenient,
    phases: [],
    opensAt: '2026-06-01T00:00:00.000Z',
    closesAt: '2026-09-01T00:00:00.000Z',
    ...fields,
  };
}

/** A small dialogue of which a test says who does what, and when. `null` is nobody signed in. */
export class Dialogue {
  readonly base = new FactBase();
  now = Date.parse('2026-06-10T12:00:00.000Z');
  readonly #roles = new Map<string, readonly Role[]>();
  #commands = 0;

  constructor(rules: Partial<RuleSet> = {}, fields: Partial<Consultation> = {}) {
    this.base.put([aConsultation({ ...fields, rules: { ...lenient, ...rules } })]);
    for (const id of ['north', 'south']) this.#addGroup(id);
  }

  /** Somebody who took part already, in these groups. */
  join(
    id: string,
    groupIds: readonly string[] = [],
    roles: readonly Role[] = ['participant'],
  ): void {
    this.appoint(id, roles);
    const joinedAt = new Date(this.now).toISOString();
    const person = { id, revision: 1, name: id, roles: [...roles], groupIds: [...groupIds] };
    this.base.put([{ type: 'participant', ...person, ownWords: null, joinedAt }]);
  }

  /** From now on somebody signs in with these roles. */
  appoint(id: string, roles: readonly Role[]): void {
    this.#roles.set(id, roles);
  }

  facilitator(id: string): void {
    this.join(id, [], ['participant', 'facilitator']);
  }

  later(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** Does what must succeed, and gives the id of the command, which is that of what it made. */
  async do<T extends CommandType>(
    who: string | null,
    type: T,
    fields: Partial<CommandOf<T>> = {},
  ): Promise<string> {
    const command = this.command(type, fields);
    const decision = await this.send(who, command);
    if ('violation' in decision) assert.fail(`${type}: ${decision.violation.unmet}`);
    return command.id;
  }

  /** Tries what must be refused, and gives the violation. */
  async refused<T extends CommandType>(
    who: string | null,
    type: T,
    fields: Partial<CommandOf<T>> = {},
  ): Promise<Violation> {
    const decision = await this.send(who, this.command(type, fields));
    if ('records' in decision) assert.fail(`${type} was accepted`);
    return decision.violation;
  }

  /** Does what must succeed, and gives what it was advised to do first. */
  async nudged<T extends CommandType>(
    who: string | null,
    type: T,
    fields: Partial<CommandOf<T>> = {},
  ): Promise<readonly string[]> {
    const decision = await this.send(who, this.command(type, fields));
    if ('violation' in decision) assert.fail(`${type}: ${decision.violation.unmet}`);
    return decision.nudges.map(({ unmet }) => unmet);
  }

  /** Does what must succeed, and gives the records that it changed. */
  async changed<T extends CommandType>(
    who: string | null,
    type: T,
    fields: Partial<CommandOf<T>> = {},
  ): Promise<readonly AnyRecord[]> {
    const decision = await this.send(who, this.command(type, fields));
    if ('violation' in decision) assert.fail(`${type}: ${decision.violation.unmet}`);
    return decision.records;
  }

  unmet<T extends CommandType>(
    who: string | null,
    type: T,
    fields: Partial<CommandOf<T>> = {},
  ): Promise<readonly Unmet[]> {
    return unmetBy(this.command(type, fields), this.facts(who), new Date(this.now));
  }

  /** The command as usual but for these fields, with an id of its own. */
  command<T extends CommandType>(type: T, fields: Partial<CommandOf<T>> = {}): CommandOf<T> {
    this.#commands += 1;
    // A spread of a generic type is not known to be that type again.
    return { ...usual[type], type, id: `c${this.#commands}`, ...fields } as unknown as CommandOf<T>;
  }

  /** Decides, keeps what changed, and checks that only well-formed records did, each one further. */
  async send(who: string | null, command: Command): Promise<Decision> {
    const decision = await decide(command, this.facts(who), new Date(this.now));
    if ('violation' in decision) return decision;
    for (const record of decision.records) {
      assert.deepEqual(checkRecord(record), { record });
      assert.equal(record.revision, (this.base.get(record.type, record.id)?.revision ?? 0) + 1);
    }
    this.base.put(decision.records);
    return decision;
  }

  facts(who: string | null): Facts {
    return this.base.factsFor(this.#actor(who));
  }

  claim(id: string): Claim {
    return this.base.get('claim', id) ?? assert.fail(`no claim ${id}`);
  }

  tally(id: string): Tally {
    return this.base.get('tally', id) ?? emptyTally(id);
  }

  paraphrase(id: string): Paraphrase {
    return this.base.get('paraphrase', id) ?? assert.fail(`no paraphrase ${id}`);
  }

  #actor(id: string | null): Actor {
    if (id === 'clock') return { id: null, name: '', roles: [], system: true };
    return { id, name: id ?? '', roles: this.#roles.get(id ?? '') ?? ['participant'] };
  }

  #addGroup(id: string): void {
    const label = { en: id };
    const group = { id, revision: 1, dimension: 'shore', dimensionLabel: { en: 'Shore' }, label };
    this.base.put([{ type: 'group', ...group, expectedShare: 0.5, source: null, note: null }]);
  }
}
