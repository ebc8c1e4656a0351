import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Identity } from '../identity/identity.js';
import type { Site } from '../site/site.js';
import { beside } from './beside.js';
import { knowCallers } from './caller.js';
import type { Dialogues } from './dialogues.js';
import { countRates, type Rates } from './limits/rates.js';
import { AnswersOnly } from './logging.js';
import { refuseAll, refuseEarly } from './refusals.js';
import { commandRoutes } from './routes/commands.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoutes } from './routes/health.js';
import { peopleRoute } from './routes/people.js';
import { readingRoutes } from './routes/reading.js';
import { openApiRoute } from './routes/openapi.js';
import { streamRoute } from './routes/stream.js';
import { secure } from './security.js';
import type { Settings } from './settings.js';

/** What a server is made of. */
export interface ServerParts {
  readonly dialogues: Dialogues;
  readonly identity: Identity;
  readonly settings: Settings;
  /** Pages to serve beside the protocol. */
  readonly site?: Site | undefined;
  readonly logger?: FastifyServerOptions['logger'];
}

/** A server that speaks the protocol of docs/protocol.md, and is not listening yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { dialogues, settings } = parts;
  const app = withLimits(parts);
  app.decorateRequest('caller');
  refuseAll(app);
  await secure(app, settings);
  const rates = await countRates(app, settings.limits);
  await app.register(
    (api, _options, done) => {
      healthRoutes(api, dialogues);
      routesForCallers(api, parts, rates);
      routesForEverybody(api, parts, rates);
      done();
    },
    { prefix: settings.base },
  );
  return app;
}

function withLimits({ settings, site, logger = false }: ServerParts): FastifyInstance {
  const { limits, proxies } = settings;
  return fastify({
    serverFactory: beside(site, settings),
    logger,
    logController: new AnswersOnly(),
    trustProxy: proxies.length > 0 && [...proxies],
    bodyLimit: limits.bodyBytes,
    handlerTimeout: limits.answerMs,
    // Keys that are names of the language are no part of any command.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // What comes in while the server stops is finished like anything that was begun before.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1_000 },
    frameworkErrors: refuseEarly,
  });
}

/** Routes on which it matters who asks. */
function routesForCallers(
  api: FastifyInstance,
  { dialogues, identity, settings }: ServerParts,
  rates: Rates,
): void {
  void api.register((scope, _options, done) => {
    knowCallers(scope, identity, rates);
    readingRoutes(scope, dialogues, settings);
    void scope.register((inner, _inner, ready) => {
      commandRoutes(inner, dialogues);
      ready();
    });
    done();
  });
}

/** Routes that answer everybody alike. */
function routesForEverybody(
  api: FastifyInstance,
  { dialogues, identity, settings }: ServerParts,
  rates: Rates,
): void {
  void api.register((scope, _options, done) => {
    scope.addHook('onRequest', rates.strangers);
    streamRoute(scope, dialogues, settings);
    feedRoutes(scope, dialogues, settings);
    peopleRoute(scope, identity);
    openApiRoute(scope);
    done();
  });
}
