import type { Claim } from '../../model/claim.js';
import type { AnyRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { expectSame } from '../expectations.js';
import { cleo, fay } from '../people.js';
import { pick } from '../seat.js';
import { claimOf } from '../seed.js';

const createdAt = '2026-03-02T08:00:00.000Z';

/** Ben restated what Ana said, and replied, and she has not answered. */
const heard = (status: Claim['status']): readonly AnyRecord[] => [
  claimOf({ id: 'reread', number: '13', status }),
  {
    type: 'paraphrase',
    id: 'restated',
    revision: 1,
    claimId: 'reread',
    participantId: 'ben',
    text: 'You mean that nobody sleeps.',
    language: 'en',
    attempt: 1,
    status: 'offered',
    released: null,
    correction: null,
    copyReason: null,
    releasedById: null,
    releaseReason: null,
    createdAt,
    dueAt: '2026-03-02T13:00:00.000Z',
    judgedAt: null,
  },
  claimOf({
    id: 'waiting',
    number: '13.1',
    parentId: 'reread',
    relation: 'opposes',
    authorId: 'ben',
    status: 'held',
    paraphraseId: 'restated',
  }),
];

export const deadlineCases: readonly ConformanceCase[] = [
  {
    number: 536,
    name: 'R2: opens the gate on its date, whoever may know of the restated claim meanwhile',
    needs: { hooks: ['advance'] },
    // What was edited may wait for a facilitator anew.
    seed: { records: heard('pending') },
    async run(trial) {
      await trial.hook('advance')(60 * 60_000 + 1);
      const facilitator = await trial.seat(fay);
      const { released } = await facilitator.sees('paraphrase', 'restated', 'reread');
      expectSame(released, 'deadline', 'What let the reply go ahead');
      expectSame((await facilitator.seesClaim('waiting')).status, 'published', 'The reply');
    },
  },
  {
    number: 538,
    name: 'R2: opens the gate on its date all the same once the restatement was removed',
    needs: { verbs: ['submit'], hooks: ['advance'] },
    seed: { records: heard('published') },
    async run(trial) {
      const facilitator = await trial.seat(fay);
      await facilitator.does('moderate', { subject: 'paraphrase', subjectId: 'restated' });
      expectSame((await facilitator.seesClaim('waiting')).status, 'held', 'The reply before');
      await trial.hook('advance')(60 * 60_000 + 1);
      expectSame((await facilitator.seesClaim('waiting')).status, 'published', 'The reply after');
    },
  },
  {
    number: 537,
    name: 'gives everybody who asks at once the same answer, once a date has passed',
    needs: { hooks: ['advance'] },
    seed: { records: heard('published') },
    async run(trial) {
      const seats = await trial.seats(cleo, fay, cleo);
      await trial.hook('advance')(60 * 60_000 + 1);
      const answers = await Promise.all(seats.map(({ adapter }) => adapter.get(['reread'])));
      for (const answer of answers) {
        const { released } = pick(answer, 'paraphrase', 'restated');
        expectSame(released, 'deadline', 'What let the reply go ahead');
      }
    },
  },
];
