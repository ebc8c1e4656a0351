import { MemoryAdapter } from '../../../src/adapters/memory/index.js';
import { AdapterError, isAdapterError } from '../../../src/adapters/errors.js';
import type { Command } from '../../../src/model/command.js';
import type { AnyRecord } from '../../../src/model/record.js';
import { broken, type Broken, type Sound } from './breaking.js';

const claimsIn = (records: readonly AnyRecord[], change: (claim: Claim) => Claim) =>
  records.map((record) => (record.type === 'claim' ? change(record) : record));

type Claim = Extract<AnyRecord, { type: 'claim' }>;

/** A handle for somebody else, as a backend that believes its client would take it. */
async function handleOf(stage: { handle(person: never): unknown }, person: unknown) {
  return (await stage.handle(person as never)) as Sound;
}

/** What goes wrong with what people contribute. */
export const brokenKeeping: readonly Broken[] = [
  broken('loses a write', 301, () => {
    const lost = new Set<string>();
    return (sound) => ({
      async submit(command, options) {
        const outcome = await sound.submit(command, options);
        if (command.type === 'postClaim') lost.add(command.id);
        return outcome;
      },
      async get(ids, options) {
        return sound.get(
          ids.filter((id) => !lost.has(id)),
          options,
        );
      },
    });
  }),
  broken('says that it kept what it did not keep', 312, () => (sound) => ({
    async submit(command, options) {
      const { records } = await sound.get(['root-1']).then((all) => ({ records: all }));
      if (command.type !== 'postClaim') return sound.submit(command, options);
      const made = claimsIn(records, (claim) => ({ ...claim, id: command.id }));
      return { records: made, repeated: false };
    },
  })),
  broken('doubles what is sent again', 321, () => {
    const sent = new Set<string>();
    return (sound) => ({
      submit(command, options) {
        const id = sent.has(command.id) ? `${command.id}-again` : command.id;
        sent.add(command.id);
        return sound.submit({ ...command, id }, options);
      },
    });
  }),
  broken('attributes everything to one person', 303, () => (_, { stage }) => ({
    async submit(command, options) {
      const ana = { id: 'ana', name: 'Ana', roles: ['participant'] };
      return (await handleOf(stage, ana)).submit(command, options);
    },
  })),
  broken('believes who a command says it is from', 304, () => (sound, { stage, person }) => ({
    async submit(command, options) {
      const { actorId } = command as Command & { actorId?: string };
      const actor = { ...person, id: actorId ?? person.id };
      if (actor.id === person.id) return sound.submit(command, options);
      return (await handleOf(stage, actor)).submit(command, options);
    },
  })),
  broken('answers the first result to another command with its id', 324, () => {
    const answers = new Map<string, ReturnType<Sound['submit']>>();
    return (sound) => ({
      submit(command, options) {
        const answer = answers.get(command.id) ?? sound.submit(command, options);
        answers.set(command.id, answer);
        return answer;
      },
    });
  }),
  {
    name: 'forgets after a restart what was sent',
    caughtBy: 327,
    stage(make, seed) {
      const stage = make(seed);
      let restarted: MemoryAdapter | undefined;
      return {
        ...stage,
        handle: (person) => restarted?.handle(person) ?? stage.handle(person),
        async restart() {
          const records = (await stage.read?.()) ?? [];
          restarted = new MemoryAdapter({ records });
        },
      };
    },
  },
  {
    name: 'forgets everything at a restart',
    caughtBy: 311,
    stage(make, seed) {
      let stage = make(seed);
      return {
        ...stage,
        handle: (person) => stage.handle(person),
        restart() {
          stage = make(seed);
        },
      };
    },
  },
  broken('swallows refusals', 308, () => (sound) => ({
    async submit(command, options) {
      try {
        return await sound.submit(command, options);
      } catch {
        return { records: [], repeated: false };
      }
    },
  })),
  broken('throws what is no adapter error', 401, () => (sound) => ({
    async submit(command, options) {
      try {
        return await sound.submit(command, options);
      } catch (error) {
        throw new Error(isAdapterError(error) ? error.code : 'failed', { cause: error });
      }
    },
  })),
  broken('says forbidden to who is not signed in', 306, () => (sound) => ({
    async submit(command, options) {
      try {
        return await sound.submit(command, options);
      } catch (error) {
        if (!isAdapterError(error) || error.code !== 'sign-in-required') throw error;
        throw new AdapterError('forbidden', 'You may not.');
      }
    },
  })),
  broken('never raises a revision', 309, () => (sound) => ({
    async submit(command, options) {
      const outcome = await sound.submit(command, options);
      return { ...outcome, records: outcome.records.map((each) => ({ ...each, revision: 1 })) };
    },
  })),
  broken('lets the last of two edits win', 405, () => (sound) => ({
    async submit(command, options) {
      if (command.type !== 'editClaim') return sound.submit(command, options);
      const [claim] = (await sound.get([command.claimId])).filter(({ type }) => type === 'claim');
      return sound.submit({ ...command, revision: claim?.revision ?? 1 }, options);
    },
  })),
  broken('cuts long texts', 346, () => (sound) => ({
    submit(command, options) {
      const text = 'text' in command ? { text: command.text.slice(0, 100) } : {};
      return sound.submit({ ...command, ...text }, options);
    },
  })),
  broken('strips what looks like markup', 341, () => (sound) => ({
    submit(command, options) {
      const text = 'text' in command ? { text: command.text.replace(/<[^>]*>/g, '') } : {};
      return sound.submit({ ...command, ...text }, options);
    },
  })),
  broken('counts lengths in code units', 345, () => (sound) => ({
    submit(command, options) {
      if (command.type === 'postClaim' && command.text.length > 200) {
        return Promise.reject(new AdapterError('invalid', 'The text is too long.'));
      }
      return sound.submit(command, options);
    },
  })),
  broken('overwrites a wording without a trace', 571, () => (sound) => ({
    async get(ids, options) {
      const records = await sound.get(ids, options);
      return claimsIn(records, (claim) => ({ ...claim, earlier: [] }));
    },
  })),
  broken('hands out what it keeps', 310, () => {
    const kept = new Map<string, AnyRecord>();
    return (sound) => ({
      async submit(command, options) {
        const outcome = await sound.submit(command, options);
        for (const record of outcome.records) kept.set(`${record.type}:${record.id}`, record);
        return outcome;
      },
      async get(ids, options) {
        const records = await sound.get(ids, options);
        return records.map((record) => kept.get(`${record.type}:${record.id}`) ?? record);
      },
    });
  }),
];
