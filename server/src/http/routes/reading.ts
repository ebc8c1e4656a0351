import { aggregateNames } from '@entente/elements/adapters/contract.js';
import { idsFrom, parameters, queryFrom } from '@entente/elements/adapters/protocol.js';
import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { FastifyInstance } from 'fastify';
import type { Dialogues } from '../dialogues.js';
import type { Settings } from '../settings.js';
import { onVerb, partOf, type Asked } from './consultation.js';

/** Everything that is asked for and changes nothing. */
export function readingRoutes(
  app: FastifyInstance,
  dialogues: Dialogues,
  { limits }: Settings,
): void {
  onVerb(app, dialogues, 'open', async ({ adapter, consultationId, options }) => {
    const opened = await adapter.open(consultationId, options);
    const commandBytes = Math.min(opened.capabilities.commandBytes, limits.bodyBytes);
    return { ...opened, capabilities: { ...opened.capabilities, commandBytes } };
  });
  onVerb(app, dialogues, 'list', ({ adapter, search, options }) => {
    const { query, page } = queryFrom(search);
    return adapter.list(query, page, options);
  });
  onVerb(app, dialogues, 'get', async ({ adapter, search, options }) => ({
    records: await adapter.get(idsFrom(search), options),
  }));
  onVerb(app, dialogues, 'aggregate', figure);
  onVerb(app, dialogues, 'changesSince', ({ adapter, search, options }) =>
    adapter.changesSince(search.get(parameters.since) ?? '', options),
  );
}

function figure({ request, adapter, search, options }: Asked): Promise<unknown> {
  const asked = partOf(request, 'name');
  const name = aggregateNames.find((each) => each === asked);
  if (name === undefined) throw new AdapterError('not-supported', 'There is no such figure.');
  return adapter.aggregate(name, search.get(parameters.subject), options);
}
