import { openKeeper } from '../keeping/index.js';
import type { CliCommand } from './command.js';
import { databaseOption, usualDatabase } from './database-option.js';
import { readOptions, UsageError, type Options } from './options.js';

const options = {
  ...databaseOption,
  consultation: { type: 'string', value: 'ID', about: 'The consultation' },
  participant: { type: 'string', value: 'ID', about: 'Whose personal data is erased' },
  claim: {
    type: 'string',
    value: 'ID',
    about: 'The claim whose words are erased; it has to be gone',
  },
} as const satisfies Options;

/** `entente erase`: takes words out for good, without breaking the record. */
export const erase: CliCommand = {
  about: 'erases personal data, or the words of a claim that is gone, for good',
  options,
  async run(args, environment) {
    const { values } = readOptions(options, args, environment);
    const { consultation, participant, claim } = values;
    if (consultation === undefined || (participant === undefined) === (claim === undefined)) {
      throw new UsageError('It takes --consultation, and one of --participant and --claim.');
    }
    const what =
      claim === undefined ? participant && { participantId: participant } : { claimId: claim };
    const keeper = await openKeeper({ database: values.database ?? usualDatabase });
    try {
      if (what) await keeper.erase(consultation, what);
    } finally {
      await keeper.close();
    }
    console.log('Erased.');
    return 0;
  },
};
