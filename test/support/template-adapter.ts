import type { Adapter, CallOptions, Capabilities } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import * as tools from '../../src/adapters/toolbox.js';
import { recordTypes, type AnyRecord, type Claim, type Command } from '../../src/model/index.js';
import { decide, FactBase, type Actor } from '../../src/rules/index.js';

const capabilities: Capabilities = {
  contract: 1,
  absent: ['changesSince', 'watch', 'aggregate', 'search'],
  orders: ['number', 'newest'],
  aggregates: [],
  push: 'none',
  pageSize: 50,
  commandBytes: 100_000,
  keepsOnDevice: true,
};
const clock: Actor = { id: null, name: '', roles: [], system: true };

/** A whole backend, as small as it can be: one dialogue, and a handle on it for each person. */
export function templateBackend(records: readonly AnyRecord[]): (actor: Actor) => Adapter {
  const base = new FactBase(records);
  const everything = () => recordTypes.flatMap((type): AnyRecord[] => base.all(type));
  const receipts = new Map<string, { sent: string; made: readonly AnyRecord[] }>();
  let last: Promise<unknown> = Promise.resolve();

  async function keep(command: Command, actor: Actor): Promise<readonly AnyRecord[]> {
    const decision = await decide(command, base.factsFor(actor), new Date());
    if ('violation' in decision) throw tools.violationError(decision.violation);
    base.put(decision.records);
    return decision.records;
  }

  const facetsOf = ({ id, authorId }: Claim) => ({
    support: base.get('tally', id)?.support ?? 'unchallenged',
    groupIds: base.get('participant', authorId)?.groupIds ?? [],
    answered: base.all('response').some(({ subjectId }) => subjectId === id),
  });
  const basis = { largest: capabilities.pageSize, facetsOf };
  return (actor) => {
    const closing = new AbortController();
    /** One call after the other: first what the clock brings, then the call. Only copies leave. */
    function inTurn<T>(verb: string, { signal }: CallOptions, call: () => T | Promise<T>) {
      const turn = last.then(async () => {
        tools.stopIfAborted(verb, signal, closing.signal);
        for (const { at, command } of everything().flatMap((each) => tools.deadlineOf(each) ?? []))
          if (at <= Date.now()) await keep(command, clock).catch(() => undefined);
        return structuredClone(await call());
      });
      last = turn.catch(() => undefined);
      return turn;
    }
    const claimAbout = (each: AnyRecord) => base.get('claim', tools.claimIdOf(each) ?? '');
    const seen = (all: readonly AnyRecord[]) =>
      all.flatMap((each) => tools.seenBy(actor, each, claimAbout(each)) ?? []);

    /** All of these, what is said about them, what was decided on that, and who says it. */
    function around(ids: ReadonlySet<string | null>): readonly AnyRecord[] {
      const near = everything().filter((it) => ids.has(it.id) || ids.has(tools.subjectOf(it)));
      const on = base.all('decision').filter((it) => near.some(({ id }) => id === it.subjectId));
      const people = new Set([...ids, ...seen([...near, ...on]).flatMap(tools.peopleOf)]);
      const who = base.all('participant').filter(({ id }) => people.has(id));
      const stands = base.all('disclosure').filter((each) => people.has(each.participantId));
      return seen([...new Set([...near, ...on, ...who, ...stands])]);
    }
    return {
      open: (id, options = {}) =>
        inTurn('open', options, () => {
          const consultation = base.get('consultation', id);
          if (!consultation) throw new AdapterError('not-found', `There is no consultation ${id}.`);
          const session = { ...actor, participantId: actor.id, expiresAt: null };
          const shared = [...base.all('group'), ...base.all('nomination'), ...base.all('report')];
          const reported = seen(base.all('report')).map(tools.subjectOf);
          const records = [...seen(shared), ...around(new Set([actor.id, ...reported]))];
          return { consultation, session, capabilities, records, checkpoint: '' };
        }),
      list: (query, page, options = {}) =>
        inTurn('list', options, async () => {
          tools.requireQuery(query, capabilities);
          const claims = seen(base.all('claim')) as readonly Claim[];
          const { along, ...found } = await tools.selectPage(claims, query, page, basis);
          return { ...found, records: around(new Set([...found.ids, ...along])) };
        }),
      get: (ids, options = {}) => inTurn('get', options, () => around(new Set(ids))),
      submit: (command, options = {}) =>
        inTurn('submit', options, async () => {
          const checked = tools.checkedCommand(command, capabilities.commandBytes);
          const sent = JSON.stringify([actor.id, checked]);
          const receipt = receipts.get(command.id);
          if (receipt && receipt.sent !== sent) throw new AdapterError('conflict', 'Id was used.');
          const made = receipt?.made ?? (await keep(checked, actor));
          receipts.set(command.id, { sent, made });
          return { records: seen(made), repeated: receipt !== undefined };
        }),
      close() {
        closing.abort();
        return Promise.resolve();
      },
    };
  };
}
