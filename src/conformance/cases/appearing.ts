import type { AnyRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { recordsOf } from '../crowd.js';
import { expect, expectSame } from '../expectations.js';
import { ana, cleo, newcomer, reader, type Member } from '../people.js';
import { find, type Seat } from '../seat.js';

const needs = { verbs: ['submit', 'changesSince'] } as const;

/** Somebody who was an official, and whose sign-in says so no longer. */
const gil: Member = { ...cleo, id: 'gil', name: 'Gil', roles: ['participant', 'official'] };

/** What somebody is told who was there all along, and what when opening now. */
async function told({ adapter, opened }: Seat, now: Seat): Promise<readonly AnyRecord[]> {
  const changes = await adapter.changesSince?.(opened.checkpoint);
  expect(changes !== undefined && 'records' in changes, 'The checkpoint is known');
  const byId = await adapter.get(['root-1', 'root-2']);
  return [...changes.records, ...byId, ...now.opened.records];
}

/** How people appear to others, and by what they do not. */
export const appearingCases: readonly ConformanceCase[] = [
  {
    number: 611,
    name: 'shows nobody because they took a stance or reported, even if they did nothing else yet',
    needs,
    async run(trial) {
      const [somebody, other] = await trial.seats(newcomer, ana);
      await somebody.does('takeStance', { position: 'disagree' });
      await somebody.does('report', { subjectId: 'root-2' });
      const records = JSON.stringify(await told(other, await trial.seat(reader)));
      expect(!records.includes(`"${newcomer.id}"`), 'Nothing that is told names them');
      const { records: appeared } = await somebody.does('disclose');
      const { revision } = find(appeared, 'participant', newcomer.id) ?? {};
      expectSame(revision, 1, 'The revision of a person who appears');
    },
  },
  {
    number: 612,
    name: 'shows people in the roles that they have when they act in public, and not before',
    needs,
    seed: { records: recordsOf([gil]) },
    async run(trial) {
      const [former, other] = await trial.seats({ ...gil, roles: ['participant'] }, ana);
      const roles = async () => {
        const records = await told(other, await trial.seat(reader));
        return find(records, 'participant', gil.id)?.roles;
      };
      await former.does('takeStance');
      expectSame(await roles(), undefined, 'The news of who took a stance');
      await former.posts();
      expectSame(await roles(), ['participant'], 'The roles of who wrote');
    },
  },
];
