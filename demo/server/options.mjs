import { parseArgs } from 'node:util';

const USAGE = `Usage: npm start [-- OPTIONS]   (PORT and HOST are read from the environment)

  --database URL|FOLDER  keep the dialogue in PostgreSQL, or in a folder; in memory when left out
  --browser              keep it in the browser of whoever looks at it, without any database
  --data FILE            show a record of your own, to read`;

const options = {
  browser: { type: 'boolean' },
  data: { type: 'string' },
  database: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  'no-build': { type: 'boolean' },
};

/** What the command line and the environment ask for: a page, how it is used, or what is wrong. */
export function readOptions(args, { PORT, HOST }) {
  try {
    const { values } = parseArgs({ args, options });
    const { browser, data, database, help } = values;
    if (help) return { usage: USAGE };
    if ([browser, data, database].filter((each) => each !== undefined).length > 1) {
      return { problem: `Only one of --browser, --data and --database can be given.\n${USAGE}` };
    }
    const port = PORT ? Number(PORT) : undefined;
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
      return { problem: `PORT is ${PORT}, which is not a port.\n${USAGE}` };
    }
    return {
      data,
      database: browser || data ? undefined : (database ?? 'memory'),
      build: !values['no-build'],
      port,
      host: HOST || 'localhost',
    };
  } catch (error) {
    return { problem: `${error.message}\n${USAGE}` };
  }
}
