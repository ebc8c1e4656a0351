import { routes, type WireVerb } from '../../src/adapters/http/protocol.js';
import { operationOf } from './operations.js';
import { jsonSchemas } from './schemas.js';

/** The protocol as OpenAPI 3.1, made from the module that the adapter and servers share. */
export function openApi(version: string): object {
  const paths: Record<string, object> = {};
  for (const [verb, { method, path }] of Object.entries(routes)) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(verb as WireVerb) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      summary: 'How a dialogue is kept over HTTP.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Whoever is not signed in reads.
    security: [{ token: [] }, {}],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: jsonSchemas(),
    },
  };
}
