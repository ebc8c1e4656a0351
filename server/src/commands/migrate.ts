import { openKeeper } from '../keeping/index.js';
import type { CliCommand } from './command.js';
import { databaseOption, usualDatabase } from './database-option.js';
import { readOptions } from './options.js';

/** `entente migrate`: what every start does too, for those who do it beforehand. */
export const migrate: CliCommand = {
  about: 'brings a database up to date',
  options: databaseOption,
  async run(args, environment) {
    const { values } = readOptions(databaseOption, args, environment);
    const keeper = await openKeeper({ database: values.database ?? usualDatabase });
    await keeper.close();
    console.log('The database is up to date.');
    return 0;
  },
};
