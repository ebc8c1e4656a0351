import type { Command } from '../../model/command.js';
import { command } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, newcomer, reader } from '../people.js';
import { every, find, pick } from '../seat.js';
import { rootCount } from '../seed.js';
import type { Trial } from '../trial.js';

const needs = { verbs: ['submit'] } as const;

export const contributingCases: readonly ConformanceCase[] = [
  {
    number: 301,
    name: 'keeps what was accepted, for everybody',
    needs,
    async run(trial) {
      const [author, other] = await trial.seats(ana, ben);
      const made = await author.posts();
      expectSame(await other.seesClaim(made.id), made, 'The claim as another sees it');
      const { ids, pages } = await other.reads();
      expect(ids.includes(made.id), 'The claim is in the list');
      expectSame(pages[0]?.total, rootCount + 1, 'The total');
    },
  },
  {
    number: 302,
    name: "gives what a command makes the command's id, the revision 1 and the next number",
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      const made = pick((await seat.send(sent)).records, 'claim', sent.id);
      expectSame([made.revision, made.number], [1, String(rootCount + 1)], 'Revision and number');
      const reply = await seat.posts({ parentId: 'root-1', relation: 'supports' });
      expectSame(reply.number, '1.4', 'The number of the fourth reply');
    },
  },
  {
    number: 303,
    name: 'says of a contribution who made it',
    needs,
    async run(trial) {
      const [one, other] = await trial.seats(ana, ben);
      const [first, second] = await Promise.all([one.posts(), other.posts()]);
      expectSame([first.authorId, second.authorId], ['ana', 'ben'], 'The authors');
      const { authorId } = await one.seesClaim(second.id);
      expectSame(authorId, 'ben', "The author of Ben's claim, as Ana sees it");
    },
  },
  { number: 304, name: 'ignores what a command says beside its intent', needs, run: ignoresSpoofs },
  {
    number: 305,
    name: 'makes a person of somebody who writes for the first time',
    needs,
    async run(trial) {
      const seat = await trial.seat(newcomer);
      const { records } = await seat.does('disclose', { name: 'Nia of the South' });
      const person = pick(records, 'participant', newcomer.id);
      expectSame([person.name, person.groupIds], ['Nia of the South', ['south']], 'The person');
      const again = (await trial.seat(newcomer)).opened;
      pick(again.records, 'participant', newcomer.id);
    },
  },
  {
    number: 306,
    name: 'asks somebody who only reads to sign in, and never says forbidden',
    needs,
    async run(trial) {
      const seat = await trial.seat(reader);
      await expectRefusal(seat.posts(), 'sign-in-required');
      await expectRefusal(seat.does('takeStance'), 'sign-in-required');
    },
  },
  {
    number: 307,
    name: 'lets somebody read who is not signed in',
    async run(trial) {
      const { ids } = await (await trial.seat(reader)).reads();
      expectSame(ids.length, rootCount, 'The number of claims');
    },
  },
  {
    number: 308,
    name: 'changes nothing when it refuses',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const before = await seat.reads();
      const sent = command('postClaim', { text: ' ' });
      await expectRefusal(seat.send(sent), 'invalid');
      expectSame(await seat.reads(), before, 'The list after a refusal');
      expectSame(await seat.adapter.get([sent.id]), [], 'What was refused');
      // What was refused may be put right and sent again under its id.
      const { records } = await seat.send({ ...sent, text: 'Put right.' });
      pick(records, 'claim', sent.id);
    },
  },
  {
    number: 309,
    name: 'raises the revision of a record by one with each change',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const made = await seat.posts();
      for (const revision of [1, 2, 3]) {
        const wishes = { claimId: made.id, revision, text: `Put another way, ${revision}.` };
        const { records } = await seat.does('editClaim', wishes);
        expectSame(pick(records, 'claim', made.id).revision, revision + 1, 'The revision');
      }
    },
  },
  {
    number: 310,
    name: 'keeps what it answered from being changed by who asked',
    needs,
    run: keepsItsOwn,
  },
  {
    number: 311,
    name: 'keeps what was accepted through a restart',
    needs: { verbs: ['submit'], hooks: ['restart'] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const made = await seat.posts();
      await seat.does('takeStance', { claimId: 'root-2' });
      await trial.hook('restart')();
      const again = await trial.seat(ana);
      expectSame(await again.seesClaim(made.id), made, 'The claim after a restart');
      const { records } = await again.reads();
      const position = find(records, 'stance', 'root-2:ana')?.position;
      expectSame(position, 'agree', 'The stance after a restart');
    },
  },
  {
    number: 312,
    name: 'really keeps what it says it accepted',
    needs: { verbs: ['submit'], hooks: ['read'] },
    async run(trial) {
      const seat = await trial.seat(ana);
      const made = [];
      for (let times = 0; times < 10; times++) made.push(await seat.posts());
      const kept = every(await trial.hook('read')(), 'claim').map(({ id }) => id);
      for (const { id } of made) expect(kept.includes(id), `The claim ${id} is kept`);
    },
  },
];

async function ignoresSpoofs(trial: Trial): Promise<void> {
  const seat = await trial.seat(ben);
  const spoofed = {
    ...command('postClaim', {}),
    actor: { id: 'ana', roles: ['facilitator'] },
    actorId: 'ana',
    authorId: 'ana',
    participantId: 'ana',
    roles: ['facilitator'],
    number: '1',
    status: 'removed',
    createdAt: '1999-01-01T00:00:00.000Z',
    revision: 99,
  };
  const made = pick((await seat.send(spoofed as Command)).records, 'claim', spoofed.id);
  expectSame(
    [made.authorId, made.number, made.status, made.revision],
    ['ben', String(rootCount + 1), 'published', 1],
    'Author, number, status and revision',
  );
  expect(made.createdAt > '2020', "The time is the backend's");
  const removal = { ...command('moderate', {}), roles: ['facilitator'], actorId: 'fay' };
  await expectRefusal(seat.send(removal), 'forbidden');
}

async function keepsItsOwn(trial: Trial): Promise<void> {
  const seat = await trial.seat(ana);
  const sent = command('postClaim', { text: 'As it was sent.' });
  const { records } = await seat.send(sent);
  const page = await seat.page({}, rootCount + 1);
  for (const claim of every([...records, ...page.records, ...seat.opened.records], 'claim')) {
    // A frozen record refuses, which is as good.
    Reflect.set(claim, 'text', 'Overwritten.');
  }
  Reflect.set(sent, 'text', 'Overwritten.');
  const { text } = await seat.seesClaim(sent.id);
  expectSame(text, 'As it was sent.', 'The text after somebody changed their copy of it');
  const texts = every((await seat.reads()).records, 'claim').map((claim) => claim.text);
  expect(!texts.includes('Overwritten.'), 'The other claims are as they were');
}
