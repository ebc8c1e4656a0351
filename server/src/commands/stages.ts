import { once } from 'node:events';
import { stopOnSignals } from '../running/signals.js';
import { stageServer } from '../stages/stage-server.js';
import type { CliCommand } from './command.js';
import { readOptions, UsageError, wholeNumber } from './options.js';
import { serveOptions } from './serve-options.js';

const options = { port: serveOptions.port };

/** `entente stages`: the server as `entente conformance` proves it. */
export const stages: CliCommand = {
  about: 'runs a server that proves itself, and on which nobody takes part',
  options,
  async run(args, environment) {
    const { values } = readOptions(options, args, environment);
    if (environment.NODE_ENV === 'production') {
      throw new UsageError('On a stage everybody can be anybody: it does not run in production.');
    }
    const port = wholeNumber('--port', values.port ?? '8080', 0, 65_535);
    const { server, close } = await stageServer();
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    stopOnSignals(close);
    const bound = server.address();
    const at = typeof bound === 'object' && bound ? bound.port : port;
    console.log(`Stages are made at http://127.0.0.1:${String(at)}/`);
    return undefined;
  },
};
