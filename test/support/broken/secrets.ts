import { AdapterError } from '../../../src/adapters/errors.js';
import type { AnyRecord } from '../../../src/model/record.js';
import { emptyTally } from '../../../src/model/empty-tally.js';
import { broken, type Broken, type Breaks, type Sound } from './breaking.js';

const fay = { id: 'fay', name: 'Fay', roles: ['participant', 'facilitator'] as const };

/** Reads as a facilitator, whoever asks. */
const entrusted: () => Breaks =
  () =>
  (sound, { stage }) => {
    const trusted = async () => (await stage.handle(fay)) as Sound;
    return {
      list: async (...given) => (await trusted()).list(...given),
      get: async (...given) => (await trusted()).get(...given),
      open: (...given) => sound.open(...given),
    };
  };

/** Adds records that are kept to every answer by `get`. */
const leaks = (name: string, caughtBy: number, type: AnyRecord['type']): Broken =>
  broken(name, caughtBy, () => (sound, { stage }) => ({
    async get(ids, options) {
      const kept = ((await stage.read?.()) ?? []).filter((record) => record.type === type);
      return [...(await sound.get(ids, options)), ...kept];
    },
  }));

/** What goes wrong with rules, secrets and figures. */
export const brokenSecrets: readonly Broken[] = [
  broken('shows held and pending claims to everybody', 603, entrusted),
  broken('counts claims that nobody may know of', 602, entrusted),
  broken('shows the words of what was removed', 607, entrusted),
  broken('shows the words of whatever else was removed', 621, entrusted),
  broken('tells of replies that were withdrawn before they were out', 613, entrusted),
  leaks('tells who took which stance', 605, 'stance'),
  leaks('tells everybody of reports', 606, 'report'),
  broken('shows whoever took a stance', 611, () => {
    const seen: AnyRecord[] = [];
    return (sound, { person: { id, name, roles } }) => ({
      async submit(command, options) {
        const at = { revision: 1, joinedAt: '2026-03-02T12:00:00.000Z' };
        const groups = { groupIds: [], ownWords: null };
        const person = { type: 'participant' as const, id: id ?? '', name, roles: [...roles] };
        if (command.type === 'takeStance') seen.push({ ...person, ...at, ...groups });
        return sound.submit(command, options);
      },
      async changesSince(checkpoint, options) {
        const changes = await sound.changesSince(checkpoint, options);
        if (!('records' in changes)) return changes;
        return { ...changes, records: [...changes.records, ...seen] };
      },
    });
  }),
  broken('says forbidden of what nobody may know of', 604, () => (sound, { stage }) => ({
    async submit(command, options) {
      const kept = (await stage.read?.()) ?? [];
      const claimId = 'claimId' in command ? command.claimId : undefined;
      const isHeld = kept.some(
        (each) => each.type === 'claim' && each.id === claimId && each.status === 'held',
      );
      if (isHeld) throw new AdapterError('forbidden', 'It is held.');
      return sound.submit(command, options);
    },
  })),
  {
    name: 'lets a reply past the gate',
    caughtBy: 521,
    stage(make, seed) {
      const records = seed.records.map((record) =>
        record.type === 'consultation'
          ? {
              ...record,
              rules: { ...record.rules, listening: { binding: 'off' as const, hours: 0 } },
            }
          : record,
      );
      return make({ ...seed, records });
    },
  },
  {
    name: 'lets people write who disclosed nothing',
    caughtBy: 501,
    stage(make, seed) {
      const records = seed.records.map((record) =>
        record.type === 'consultation'
          ? { ...record, rules: { ...record.rules, disclosure: 'off' as const } }
          : record,
      );
      return make({ ...seed, records });
    },
  },
  {
    name: 'waits for the author for ever',
    caughtBy: 531,
    stage: (make, seed) => ({ ...make(seed), advance: () => undefined }),
  },
  broken('lets its counts drift', 561, () => {
    let drift = -1;
    return (sound) => ({
      async submit(command, options) {
        if (command.type === 'takeStance') drift += 1;
        return sound.submit(command, options);
      },
      async get(ids, options) {
        const records = await sound.get(ids, options);
        return records.map((each) =>
          each.type === 'tally' ? { ...each, agree: each.agree + Math.max(0, drift) } : each,
        );
      },
    });
  }),
  broken('counts a person once for each change of mind', 330, () => {
    let taken = 0;
    return (sound) => ({
      async submit(command, options) {
        if (command.type === 'takeStance') taken += 1;
        return sound.submit(command, options);
      },
      async get(ids, options) {
        const records = await sound.get(ids, options);
        const isThere = records.some(({ type }) => type === 'tally');
        const tally = { ...emptyTally(ids[0] ?? ''), revision: taken, agree: taken };
        return isThere ? records.map((each) => (each.type === 'tally' ? tally : each)) : records;
      },
    });
  }),
  broken('tells figures of groups of a few', 702, () => (sound) => ({
    async aggregate(name, subject, options) {
      const figures = await sound.aggregate(name, subject, options);
      if (!('people' in figures)) return figures;
      return {
        ...figures,
        groups: figures.groups.map((group) => ({ ...group, present: group.present ?? 2 })),
      };
    },
  })),
];
