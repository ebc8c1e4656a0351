import { readFile } from 'node:fs/promises';
import { folderSite } from '../site/folder-site.js';
import { readTargets } from '../hooks/targets.js';
import { loggerFor } from '../http/logging.js';
import { demoIdentity, refuseInProduction } from '../identity/demo.js';
import type { Identity } from '../identity/identity.js';
import { peopleOf } from '../identity/people-of.js';
import { openKeeper, type Keeper } from '../keeping/index.js';
import { stopOnSignals } from '../running/signals.js';
import { start } from '../running/start.js';
import type { CliCommand } from './command.js';
import { readOptions, wholeNumber } from './options.js';
import { serveOptions } from './serve-options.js';
import { identityFrom, settingsFrom, type ServeValues } from './serve-settings.js';

/** `entente serve`: runs until it is asked to stop. */
export const serve: CliCommand = {
  about: 'runs the server',
  options: serveOptions,
  async run(args, environment) {
    const { values } = readOptions(serveOptions, args, environment);
    if (values.demo) refuseInProduction(environment);
    const settings = settingsFrom(values);
    const known = values.demo ? undefined : identityFrom(values, environment);
    const hooks =
      values.hooks === undefined ? [] : readTargets(await readFile(values.hooks, 'utf8'));
    const port = wholeNumber('--port', values.port ?? '8080', 0, 65_535);
    const keeper = await openKeeper(keeperOptions(values));
    try {
      const running = await start({
        keeper,
        settings,
        identity: known ?? (await everybody(keeper, environment)),
        site: values.site === undefined ? undefined : folderSite(values.site),
        logger: loggerFor(values['log-level'] ?? 'info'),
        host: values.host ?? '127.0.0.1',
        port,
        hooks,
      });
      stopOnSignals(running.stop);
      console.log(`Entente is at ${running.address}${settings.base}/`);
    } catch (error) {
      await keeper.close();
      throw error;
    }
    return undefined;
  },
};

const everybody = async (keeper: Keeper, environment: NodeJS.ProcessEnv): Promise<Identity> =>
  demoIdentity(await peopleOf(keeper), environment);

function keeperOptions(said: ServeValues) {
  const days = said['retention-days'];
  return {
    database: said.database ?? 'entente-data',
    connections: wholeNumber('--connections', said.connections ?? '10', 1, 1_000),
    ...(days !== undefined && {
      retentionDays: wholeNumber('--retention-days', days, 0, 36_500),
    }),
  };
}
