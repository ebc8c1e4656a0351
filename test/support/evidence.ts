import type { Tally } from '../../src/model/claim.js';
import type { CommandOf } from '../../src/model/command.js';
import { emptyTally } from '../../src/model/empty-tally.js';
import type { Assessment, Challenge, Evidence, Recognition } from '../../src/model/evidence.js';
import { assessmentId, recognitionId, stanceId } from '../../src/model/ids.js';
import type { AnyRecord } from '../../src/model/record.js';
import type { RuleSet } from '../../src/model/rules.js';
import { aClaim, aDisclosure, aParticipant, daysFromNow, town } from './builders.js';

// A fact of Ana's about the quay, and what others bring and think about it.

export function aChallenge(rest: Partial<Challenge> = {}): Challenge {
  return {
    type: 'challenge',
    id: 'asked',
    revision: 1,
    claimId: 'water',
    participantId: 'Cyd',
    reason: 'Two winters are not ten.',
    language: 'en',
    createdAt: daysFromNow(-1),
    dueAt: daysFromNow(13),
    ...rest,
  };
}

export function aSource(id: string, rest: Partial<Evidence> = {}): Evidence {
  return {
    type: 'evidence',
    id,
    revision: 1,
    claimId: 'water',
    participantId: 'Cyd',
    sourceKind: 'record',
    bearing: 'supports',
    citation: 'Tide book of the harbour office',
    url: 'https://tides.example/book',
    date: '2022-09',
    excerpt: 'Over the quay on eleven days.',
    language: 'en',
    createdAt: daysFromNow(-1),
    status: 'published',
    ...rest,
  };
}

export function anAssessment(by: string, rest: Partial<Assessment> = {}): Assessment {
  const evidenceId = rest.evidenceId ?? 'tides';
  return {
    type: 'assessment',
    id: assessmentId(evidenceId, by),
    revision: 1,
    evidenceId,
    claimId: 'water',
    participantId: by,
    verdict: 'sound',
    reason: 'It is the book itself.',
    language: 'en',
    at: daysFromNow(-1),
    ...rest,
  };
}

export function aRecognition(by: string, rest: Partial<Recognition> = {}): Recognition {
  return {
    type: 'recognition',
    id: recognitionId('water', by),
    revision: 1,
    claimId: 'water',
    participantId: by,
    manner: 'in-part',
    text: 'The water comes, and less often than is said.',
    language: 'en',
    at: daysFromNow(-1),
    ...rest,
  };
}

export function aTally(rest: Partial<Tally> = {}): Tally {
  return { ...emptyTally('water'), revision: 1, ...rest };
}

/** Brings a source as somebody does. */
export function attach(id: string, rest: Partial<CommandOf<'attachEvidence'>> = {}) {
  const { claimId, sourceKind, bearing, citation, url, date, excerpt, language } = aSource(id);
  const source = { claimId, sourceKind, bearing, citation, url, date, excerpt, language };
  return { type: 'attachEvidence', id, ...source, ...rest } as const;
}

/** The town with a fact, and what else is known of it. */
export function factTown(more: readonly AnyRecord[] = [], rules: Partial<RuleSet> = {}) {
  const text = 'The water came over the quay on twenty days last winter.';
  return [...town(rules), aClaim('water', { number: '2', kind: 'fact', text }), ...more];
}

/** What makes the fact supported, with Ben against it. */
export function supportedTown(more: readonly AnyRecord[] = [], rules: Partial<RuleSet> = {}) {
  return factTown(
    [
      aChallenge(),
      aSource('tides'),
      anAssessment('Ana'),
      anAssessment('Eve'),
      aParticipant('Eve', { groupIds: ['hills'] }),
      aDisclosure('Eve'),
      aTally({ support: 'supported', evidenceFor: 1, sound: 2, evidenceDue: daysFromNow(13) }),
      {
        type: 'stance',
        id: stanceId('water', 'Ben'),
        revision: 1,
        claimId: 'water',
        participantId: 'Ben',
        position: 'disagree',
        at: daysFromNow(-1),
      },
      ...more,
    ],
    rules,
  );
}
