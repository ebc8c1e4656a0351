import type { Claim } from '../../src/model/claim.js';
import type { Disclosure } from '../../src/model/participant.js';
import type { AnyRecord } from '../../src/model/record.js';
import { responses } from './answers.js';
import { belonging } from './claims/belonging.js';
import { deck } from './claims/deck.js';
import { farms } from './claims/farms.js';
import { hours } from './claims/hours.js';
import { claimOf } from './claims/said.js';
import { width } from './claims/width.js';
import { work } from './claims/work.js';
import { works } from './claims/works.js';
import { consultation } from './consultation.js';
import { englishStakes } from './disclosures/english.js';
import { frenchStakes } from './disclosures/french.js';
import { disclosureOf } from './disclosures/stake.js';
import { assessments } from './evidence/assessments.js';
import { challenges, supportToday } from './evidence/challenges.js';
import { recognitions } from './evidence/recognitions.js';
import { sources } from './evidence/sources.js';
import { groups } from './groups.js';
import { nominations } from './inclusion.js';
import { moderation } from './moderation.js';
import { people } from './people.js';
import { silentPeople } from './residents.js';
import { restatements } from './restatements.js';
import { tallies } from './tallies.js';
import { clockOf, type Clock } from './time.js';
import { stances } from './views/stances.js';

export { consultationId } from './consultation.js';
export { voices, type VoiceId } from './people.js';

function claims(clock: Clock): Claim[] {
  return [...width, ...hours, ...farms, ...deck, ...belonging, ...work, ...works]
    .map((said) => claimOf(said, clock))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
}

function disclosures(clock: Clock): Disclosure[] {
  return [...englishStakes, ...frenchStakes].map((stake) => disclosureOf(stake, clock));
}

/**
 * A made-up consultation of a made-up town, in two languages, that shows every rule at work.
 *
 * It is always in its contribution phase: all dates are relative to `now`.
 */
export function sample(now: Date): AnyRecord[] {
  const clock = clockOf(now);
  const said = claims(clock);
  const speaking = people(clock);
  const silent = silentPeople(clock);
  const records: AnyRecord[] = [
    consultation(clock),
    ...groups(clock),
    ...speaking,
    ...silent,
    ...disclosures(clock),
    ...said,
    ...stances(said, speaking, silent, clock),
    ...restatements(clock),
    ...challenges(clock),
    ...sources(clock),
    ...assessments(clock),
    ...recognitions(clock),
    ...nominations(clock),
    ...moderation(clock),
    ...responses(clock),
  ];
  return [...records, ...tallies(records, supportToday())];
}
