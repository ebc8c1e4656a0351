import { openKeeper } from '../keeping/index.js';
import { importFile } from '../record/import/import-file.js';
import type { CliCommand } from './command.js';
import { databaseOption, usualDatabase } from './database-option.js';
import { readOptions, UsageError, type Options } from './options.js';
import { ProgressBar } from './progress-bar.js';

const options = {
  ...databaseOption,
  consultation: { type: 'string', value: 'ID', about: 'The id to keep it under, if another one' },
} as const satisfies Options;

/** `entente import`: keeps a whole consultation from a file, or nothing of it. */
export const importCommand: CliCommand = {
  about: 'keeps a consultation that was exported, or that comes from elsewhere',
  operands: 'FILE',
  options,
  async run(args, environment) {
    const { values, positionals } = readOptions(options, args, environment);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('It takes one file.');
    const keeper = await openKeeper({ database: values.database ?? usualDatabase });
    const bar = new ProgressBar(process.stderr);
    try {
      const { consultationId, records, withheld, polls } = await importFile(keeper, {
        file,
        consultationId: values.consultation,
        onProgress: bar.tell,
      });
      bar.end();
      console.log(`Kept ${records} records as ${consultationId}.`);
      if (polls > 0) console.log(`Left out, as a dialogue has none: ${polls} closed question(s).`);
      if (withheld > 0) console.log(`${withheld} versions were withheld from the file.`);
      return 0;
    } finally {
      bar.end();
      await keeper.close();
    }
  },
};
