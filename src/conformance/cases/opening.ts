import { orders, type Adapter } from '../../adapters/contract.js';
import { checkRecord } from '../../model/record.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, fay, newcomer, reader } from '../people.js';
import { every, pick } from '../seat.js';

export const openingCases: readonly ConformanceCase[] = [
  {
    number: 101,
    name: 'opens the consultation with its groups',
    async run(trial) {
      const { opened } = await trial.seat(ana);
      const kept = pick(trial.seed.records, 'consultation', trial.seed.consultationId);
      expectSame(opened.consultation, kept, 'The consultation');
      const groups = every(opened.records, 'group').map(({ id }) => id);
      expectSame([...groups].sort(), ['east', 'north', 'south'], 'The list of groups');
    },
  },
  {
    number: 102,
    name: 'says not-found of a consultation that is not there',
    async run(trial) {
      const adapter = await trial.handle(ana);
      await expectRefusal(adapter.open('no-such-consultation'), 'not-found');
    },
  },
  {
    number: 103,
    name: 'says who acts',
    async run(trial) {
      for (const person of [ana, newcomer, reader]) {
        const { session } = (await trial.seat(person)).opened;
        expectSame(session.participantId, person.id, 'The participant of the session');
      }
    },
  },
  {
    number: 104,
    name: 'knows the roles of who acts',
    async run(trial) {
      const [facilitator, participant] = await trial.seats(fay, ana);
      expect(facilitator.opened.session.roles.includes('facilitator'), 'Fay facilitates');
      expect(!participant.opened.session.roles.includes('facilitator'), 'Ana does not');
    },
  },
  {
    number: 105,
    name: 'declares what it can do as plain data, the same at each opening',
    async run(trial) {
      const [first, second] = await trial.seats(ana, ana);
      const { capabilities } = first.opened;
      expectSame(second.opened.capabilities, capabilities, 'What it can do the second time');
      expectSame(JSON.parse(JSON.stringify(capabilities)), capabilities, 'What it can do as JSON');
      expectSame(capabilities.contract, 1, 'The version of the contract');
      expect(capabilities.orders.length > 0, 'There is one order at least');
      const isKnown = capabilities.orders.every((order) => orders.includes(order));
      expect(isKnown, `Every order is one of ${orders.join(', ')}`);
      expect(capabilities.pageSize >= 1, 'A page holds one claim at least');
    },
  },
  {
    number: 106,
    name: 'has every verb that it does not declare absent',
    async run(trial) {
      const { adapter, opened } = await trial.seat(ana);
      const verbs = ['submit', 'changesSince', 'watch', 'aggregate'] as const;
      for (const verb of verbs) {
        const isThere = typeof (adapter as Partial<Adapter>)[verb] === 'function';
        const isAbsent = opened.capabilities.absent.includes(verb);
        expect(isThere || isAbsent, `${verb} is there, or declared absent`);
      }
    },
  },
  {
    number: 107,
    name: "gives somebody's own person and disclosure when they open",
    async run(trial) {
      const { opened } = await trial.seat(ben);
      pick(opened.records, 'participant', 'ben');
      pick(opened.records, 'disclosure', 'disclosure-ben');
    },
  },
  {
    number: 108,
    name: 'gives a newcomer no person that is not theirs',
    async run(trial) {
      const { opened } = await trial.seat(newcomer);
      const own = every(opened.records, 'participant').filter(({ id }) => id === newcomer.id);
      expectSame(own, [], 'The person of somebody who wrote nothing yet');
    },
  },
  {
    number: 109,
    name: 'gives nothing but valid records when it is opened',
    async run(trial) {
      const { opened } = await trial.seat(fay);
      expectValid([opened.consultation, ...opened.records]);
    },
  },
];

/** Every record must keep to the schema that its type names, and be JSON through and through. */
export function expectValid(records: readonly unknown[]): void {
  for (const record of records) {
    const checked = checkRecord(record);
    const issues = 'issues' in checked ? checked.issues : [];
    expect(issues.length === 0, `A record keeps to its schema: ${issues.join('; ')}`);
    expectSame(JSON.parse(JSON.stringify(record)), record, 'A record as JSON');
  }
}
