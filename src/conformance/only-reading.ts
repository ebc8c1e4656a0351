import type { Adapter } from '../adapters/contract.js';

/** An adapter without `submit`: what it keeps is the same for every case. */
export function onlyReading(adapter: Adapter): Adapter {
  const verb = (name: 'aggregate' | 'changesSince' | 'watch') =>
    adapter[name] && { [name]: (adapter[name] as () => unknown).bind(adapter) };
  return {
    async open(...asked) {
      const opened = await adapter.open(...asked);
      const { capabilities } = opened;
      const absent = [...new Set([...capabilities.absent, 'submit' as const])];
      return { ...opened, capabilities: { ...capabilities, absent } };
    },
    list: (...asked) => adapter.list(...asked),
    get: (...asked) => adapter.get(...asked),
    ...verb('aggregate'),
    ...verb('changesSince'),
    ...verb('watch'),
    close: () => adapter.close(),
  };
}
