import { describe, it } from 'node:test';
import { StaticAdapter } from '../../src/adapters/static/index.js';
import {
  conformanceCases,
  verifyCase,
  type Seed,
  type StageFactory,
} from '../../src/conformance/index.js';
import { inManyFiles, inOneFile, publish, type Publisher } from '../support/published.js';

/** A published record on stage: whoever comes, comes as a reader. */
const published =
  (publisherOf: (seed: Seed) => Publisher | Promise<Publisher>): StageFactory =>
  async (seed) => {
    const site = await publish(await publisherOf(seed));
    return {
      handle: () => new StaticAdapter('record.json', { base: site.address }),
      dispose: () => site.stop(),
    };
  };

/** Cases about who acts, and what only some may know: a published record knows nobody. */
const aboutPeople = [103, 104, 107, 602];

/** How many replies come along was settled when the files were written. */
const aboutReplies = [245];

const kinds: readonly (readonly [what: string, factory: StageFactory, not: readonly number[]])[] = [
  ['a record in one file', published(({ records }) => inOneFile(records)), aboutPeople],
  [
    'a record in many files',
    published(({ records, consultationId }) => inManyFiles(records, consultationId)),
    [...aboutPeople, ...aboutReplies],
  ],
];

for (const [what, factory, not] of kinds) {
  describe(what, () => {
    for (const each of conformanceCases.filter(({ number }) => !not.includes(number))) {
      it(`${each.name} (case ${each.number})`, () => verifyCase(each, factory));
    }
  });
}
