import { assessmentId, recognitionId } from '../../model/ids.js';
import type { Subject } from '../../model/moderation.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana, ben, cleo, dan, eve, fay, olu, reader, type Person } from '../people.js';
import { find, type Seat } from '../seat.js';
import type { Trial } from '../trial.js';
import { mentions, told } from './secrecy.js';

const needs = { verbs: ['submit'] } as const;

/** Something that somebody said, with a word that stands nowhere else. */
interface Said {
  readonly subject: Exclude<Subject, 'claim' | 'evidence'>;
  readonly subjectId: string;
  readonly word: string;
  readonly by: Person;
}

/** What people say around a claim that is asked about, backed, judged and taken into account. */
async function talk(trial: Trial): Promise<readonly Said[]> {
  const [b, c, d, e] = await trial.seats(ben, cleo, dan, eve);
  const claimId = 'root-1';
  const { id: challenge } = await c.makes('challenge', 'challengeClaim', { reason: 'Agapanthus?' });
  const { id: evidenceId } = await e.makes('evidence', 'attachEvidence');
  await b.does('assessEvidence', { evidenceId, reason: 'Begonia.' });
  await c.does('assessEvidence', { evidenceId });
  await b.does('recognise', { text: 'Camellia.' });
  const { id: restated } = await b.makes('paraphrase', 'offerParaphrase', { text: 'Dahlia.' });
  const { id: named } = await d.makes('nomination', 'nominateGroup', { label: 'Echinacea' });
  await d.does('disclose', { name: 'Freesia', groupIds: ['north'] });
  await d.posts();
  return [
    { subject: 'challenge', subjectId: challenge, word: 'Agapanthus', by: cleo },
    { subject: 'assessment', subjectId: assessmentId(evidenceId, 'ben'), word: 'Begonia', by: ben },
    { subject: 'recognition', subjectId: recognitionId(claimId, 'ben'), word: 'Camellia', by: ben },
    { subject: 'paraphrase', subjectId: restated, word: 'Dahlia', by: ben },
    { subject: 'nomination', subjectId: named, word: 'Echinacea', by: dan },
    { subject: 'participant', subjectId: 'dan', word: 'Freesia', by: dan },
  ];
}

/** Whether somebody is told the words of something that was said. */
async function hears(seat: Seat, { word }: Said): Promise<boolean> {
  return mentions(await told(seat), word);
}

export const removalCases: readonly ConformanceCase[] = [
  {
    number: 621,
    name: 'keeps the words of whatever a facilitator removed to those who wrote them and facilitators',
    needs,
    async run(trial) {
      const [facilitator, other, guest] = await trial.seats(fay, olu, reader);
      for (const said of await talk(trial)) {
        const { subject, subjectId, by } = said;
        await facilitator.does('moderate', { subject, subjectId });
        for (const seat of [other, guest, ...(await trial.seats(ana, reader))]) {
          expect(!(await hears(seat, said)), `The words of the ${subject} are not told`);
        }
        for (const seat of await trial.seats(by, fay)) {
          expect(
            await hears(seat, said),
            `The words of the ${subject} are told to who may see them`,
          );
        }
      }
    },
  },
  {
    number: 622,
    name: 'leaves of whatever was removed that it was there, and the decision',
    needs,
    async run(trial) {
      const facilitator = await trial.seat(fay);
      for (const { subject, subjectId } of await talk(trial)) {
        const { id } = await facilitator.makes('decision', 'moderate', { subject, subjectId });
        if (subject === 'participant' || subject === 'nomination') continue;
        const records = await (await trial.seat(cleo)).adapter.get(['root-1']);
        const record = find(records, subject, subjectId);
        expectSame(record?.removed, true, `Whether the ${subject} is there, and removed`);
        expect(find(records, 'decision', id) !== undefined, 'The decision is there');
      }
    },
  },
  {
    number: 623,
    name: 'brings back whatever was removed, words and all',
    needs,
    async run(trial) {
      const facilitator = await trial.seat(fay);
      for (const said of await talk(trial)) {
        const { subject, subjectId } = said;
        await facilitator.does('moderate', { subject, subjectId });
        const restore = { subject, subjectId, action: 'restore', ground: null } as const;
        await facilitator.does('moderate', restore);
        expect(
          await hears(await trial.seat(olu), said),
          `The words of the ${subject} are told again`,
        );
      }
    },
  },
  {
    number: 624,
    name: 'gives a facilitator who opens whatever was reported, with its words',
    needs,
    async run(trial) {
      const reporter = await trial.seat(ana);
      for (const said of await talk(trial)) {
        const { subject, subjectId } = said;
        await reporter.does('report', { subject, subjectId });
        const { opened } = await trial.seat(fay);
        const [record] = opened.records.filter(
          ({ type, id }) => type === subject && id === subjectId,
        );
        expect(record !== undefined, `The ${subject} is among what is opened`);
        expect(mentions([record], said.word), `The words of the ${subject} are there`);
      }
    },
  },
  {
    number: 625,
    name: 'leaves decisions on whatever people say to facilitators',
    needs,
    async run(trial) {
      const other = await trial.seat(olu);
      for (const { subject, subjectId } of await talk(trial)) {
        await expectRefusal(other.does('moderate', { subject, subjectId }), 'forbidden');
      }
    },
  },
];
