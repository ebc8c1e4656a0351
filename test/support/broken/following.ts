import { AdapterError } from '../../../src/adapters/errors.js';
import type { AnyRecord } from '../../../src/model/record.js';
import { broken, type Broken } from './breaking.js';

/** What goes wrong with ending calls, and with news. */
export const brokenFollowing: readonly Broken[] = [
  broken('ignores that a call was ended', 431, () => (sound) => ({
    list: (query, page) => sound.list(query, page),
    get: (ids) => sound.get(ids),
    submit: (command) => sound.submit(command),
  })),
  broken('answers after it was closed', 435, () => () => ({ close: () => Promise.resolve() })),
  broken('cannot be closed twice', 436, () => (sound) => {
    let closed = false;
    return {
      close() {
        if (closed) return Promise.reject(new AdapterError('aborted', 'It is closed.'));
        closed = true;
        return sound.close();
      },
    };
  }),
  broken('has stale news', 802, () => (sound) => ({
    async changesSince(checkpoint, options) {
      await sound.changesSince(checkpoint, options);
      return { records: [], checkpoint, more: false };
    },
  })),
  broken('tells news over and over', 804, () => (sound) => {
    let first: string | undefined;
    return {
      changesSince(checkpoint, options) {
        first ??= checkpoint;
        return sound.changesSince(first, options);
      },
    };
  }),
  broken('tells the first of many changes alone', 805, () => (sound) => ({
    async changesSince(checkpoint, options) {
      const changes = await sound.changesSince(checkpoint, options);
      return 'resync' in changes ? changes : { ...changes, more: false };
    },
  })),
  broken('has no news from a checkpoint it does not know', 806, () => (sound) => ({
    async changesSince(checkpoint, options) {
      const changes = await sound.changesSince(checkpoint, options);
      return 'resync' in changes ? { records: [], checkpoint, more: false } : changes;
    },
  })),
  broken('keeps silent about what waits again', 616, () => (sound) => ({
    async changesSince(checkpoint, options) {
      const changes = await sound.changesSince(checkpoint, options);
      if ('resync' in changes) return changes;
      const isSaid = (each: AnyRecord) => each.type !== 'claim' || each.text !== '';
      return { ...changes, records: changes.records.filter(isSaid) };
    },
  })),
  broken('never hints', 821, () => () => ({ watch: () => () => undefined })),
  broken('hints on and on', 822, () => (sound) => ({
    watch(listener) {
      sound.watch(listener);
      return () => undefined;
    },
  })),
  broken('opens any consultation', 102, () => (sound) => ({
    async open(_id, options) {
      return sound.open('river', options);
    },
  })),
  broken('takes everybody for the same person', 103, () => (_sound, { stage }) => ({
    async open(id, options) {
      const ana = { id: 'ana', name: 'Ana', roles: ['participant' as const] };
      return (await stage.handle(ana)).open(id, options);
    },
  })),
  broken('lacks a verb that it does not declare absent', 106, () => () => ({
    aggregate: undefined,
  })),
];
