import { subjects, type Subject } from '@entente/elements/model.js';
import { openKeeper, type Erasable } from '../keeping/index.js';
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
  evidence: { type: 'string', value: 'ID', about: 'The same of a source; it has to be removed' },
  paraphrase: { type: 'string', value: 'ID', about: 'The same of a restatement' },
  challenge: { type: 'string', value: 'ID', about: 'The same of a call for evidence' },
  assessment: { type: 'string', value: 'ID', about: 'The same of a verdict on a source' },
  recognition: { type: 'string', value: 'ID', about: 'The same of a recognition of evidence' },
  nomination: { type: 'string', value: 'ID', about: 'The same of a group that somebody named' },
} as const satisfies Options;

/** `entente erase`: takes words out for good, without breaking the record. */
export const erase: CliCommand = {
  about: 'erases personal data, or words that are gone, for good',
  options,
  async run(args, environment) {
    const { values } = readOptions(options, args, environment);
    const [what, ...more] = subjects.flatMap((subject) => erasableOf(subject, values[subject]));
    if (values.consultation === undefined || !what || more.length > 0) {
      const names = subjects.map((subject) => `--${subject}`).join(', ');
      throw new UsageError(`It takes --consultation, and one of ${names}.`);
    }
    const keeper = await openKeeper({ database: values.database ?? usualDatabase });
    try {
      await keeper.erase(values.consultation, what);
    } finally {
      await keeper.close();
    }
    console.log('Erased.');
    return 0;
  },
};

function erasableOf(subject: Subject, id: string | undefined): Erasable | readonly [] {
  if (id === undefined) return [];
  if (subject === 'participant') return { participantId: id };
  return subject === 'claim' ? { claimId: id } : { type: subject, id };
}
