import type { Claim } from '../model/claim.js';
import type { Group } from '../model/consultation.js';
import type { Challenge } from '../model/evidence.js';
import type { Nomination } from '../model/inclusion.js';
import type { Decision, Report, Subject } from '../model/moderation.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { AnyRecord, RecordOf } from '../model/record.js';
import type { Answer } from '../rules/facts.js';
import { cardsOf, shown, type CardSource } from './companions.js';
import { claimIdOf, type Viewer } from './visibility.js';

/** What a backend is asked for when somebody opens a consultation. */
export interface OpeningSource extends CardSource {
  claim(id: string): Answer<Claim | undefined>;
  groups(): Answer<readonly Group[]>;
  nominations(): Answer<readonly Nomination[]>;
  decisionsOn(subjectId: string): Answer<readonly Decision[]>;
  /** Held and pending claims: one author's, or everybody's. */
  waitingClaims(authorId: string | null): Answer<readonly Claim[]>;
  /** What somebody offered as a restatement. */
  paraphrasesBy(participantId: string): Answer<readonly Paraphrase[]>;
  /** Where somebody asked for evidence. */
  challengesBy(participantId: string): Answer<readonly Challenge[]>;
  /** Restatements of somebody's claims that wait for their verdict. */
  paraphrasesFor(authorId: string): Answer<readonly Paraphrase[]>;
  openReports(): Answer<readonly Report[]>;
  record<T extends Subject>(type: T, id: string): Answer<RecordOf<T> | undefined>;
}

/**
 * What `open` gives beside the consultation: the groups and who is said to be missing, and what the
 * reader has to do with: their own person and what waits, on them or for them.
 */
export async function openingRecords(
  source: OpeningSource,
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const [groups, nominations] = await Promise.all([source.groups(), source.nominations()]);
  const decisions = await Promise.all(
    nominations.map(async ({ id }) => await source.decisionsOn(id)),
  );
  const own = viewer.id === null ? [] : await ownRecords(source, viewer, viewer.id);
  return shown([...groups, ...nominations, ...decisions.flat(), ...own], viewer);
}

async function ownRecords(
  source: OpeningSource,
  viewer: Viewer,
  id: string,
): Promise<readonly AnyRecord[]> {
  const facilitates = viewer.roles.includes('facilitator');
  const [person, disclosure, offered, asked, toJudge, waiting, reports] = await Promise.all([
    source.participant(id),
    source.disclosure(id),
    source.paraphrasesBy(id),
    source.challengesBy(id),
    source.paraphrasesFor(id),
    source.waitingClaims(facilitates ? null : id),
    facilitates ? source.openReports() : [],
  ]);
  const reported = await reportedIn(source, reports);
  const claimIds = [
    ...[...toJudge, ...asked].map(({ claimId }) => claimId),
    ...reports.flatMap(({ subject, subjectId }) => (subject === 'claim' ? [subjectId] : [])),
    ...reported.flatMap((record) => claimIdOf(record) ?? []),
  ];
  const found = await Promise.all([...new Set(claimIds)].map(async (at) => await source.claim(at)));
  const claims = [...waiting, ...found.filter((claim) => claim !== undefined)];
  const records = [person, disclosure, ...offered, ...asked, ...toJudge, ...reports, ...reported];
  return [
    ...records.filter((record) => record !== undefined),
    ...(await cardsOf(claims, source, viewer)),
  ];
}

/** What was reported besides claims: it is read before it is decided on. */
async function reportedIn(
  source: OpeningSource,
  reports: readonly Report[],
): Promise<readonly AnyRecord[]> {
  const found = await Promise.all(
    reports.map(async ({ subject, subjectId }): Promise<readonly (AnyRecord | undefined)[]> => {
      if (subject === 'claim') return [];
      const disclosure = subject === 'participant' ? await source.disclosure(subjectId) : undefined;
      return [await source.record(subject, subjectId), disclosure];
    }),
  );
  return found.flat().filter((record) => record !== undefined);
}
