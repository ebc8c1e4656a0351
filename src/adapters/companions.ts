import type { Commitment, Response } from '../model/answer.js';
import type { Claim, Tally } from '../model/claim.js';
import type { Recognition } from '../model/evidence.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Disclosure, Participant } from '../model/participant.js';
import type { AnyRecord } from '../model/record.js';
import type { Stance } from '../model/stance.js';
import type { Answer } from '../rules/facts.js';
import { seenBy, type Viewer } from './visibility.js';

/** What a backend is asked for what belongs on a card; each by one look-up in an index. */
export interface CardSource {
  participant(id: string): Answer<Participant | undefined>;
  disclosure(participantId: string): Answer<Disclosure | undefined>;
  tally(claimId: string): Answer<Tally | undefined>;
  stance(claimId: string, participantId: string): Answer<Stance | undefined>;
  recognition(claimId: string, participantId: string): Answer<Recognition | undefined>;
  paraphrase(id: string): Answer<Paraphrase | undefined>;
  responsesTo(subjectId: string): Answer<readonly Response[]>;
  commitment(id: string): Answer<Commitment | undefined>;
}

/** Everything that the cards of these claims show: what goes with a page. */
export async function cardsOf(
  claims: readonly Claim[],
  source: CardSource,
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const parts = await Promise.all(claims.map((claim) => cardOf(claim, source, viewer)));
  const people = await peopleIn(parts.flat(), source);
  return shown([...parts.flat(), ...people], viewer);
}

/** Everything that one card shows, but for the people in it. */
export async function cardOf(
  claim: Claim,
  source: CardSource,
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const [tally, stance, paraphrase, responses] = await Promise.all([
    source.tally(claim.id),
    viewer.id === null ? undefined : source.stance(claim.id, viewer.id),
    claim.paraphraseId === null ? undefined : source.paraphrase(claim.paraphraseId),
    source.responsesTo(claim.id),
  ]);
  // Whoever disagrees may be asked how they take the evidence, unless they have said it.
  const recognition =
    stance?.position === 'disagree'
      ? await source.recognition(claim.id, stance.participantId)
      : undefined;
  const commitmentIds = responses.flatMap(({ commitmentId }) => commitmentId ?? []);
  const commitments = await each(commitmentIds, (id) => source.commitment(id));
  return present([claim, tally, stance, recognition, paraphrase, ...responses, ...commitments]);
}

/** Asks for each of some things, all at once. */
export function each<T>(
  ids: readonly string[],
  ask: (id: string) => Answer<T>,
): Promise<readonly T[]> {
  return Promise.all(ids.map(async (id) => await ask(id)));
}

/** The people who speak in these records, with what they disclosed. */
export async function peopleIn(
  records: readonly AnyRecord[],
  source: CardSource,
): Promise<readonly AnyRecord[]> {
  const ids = [...new Set(records.flatMap(peopleOf))];
  const [people, disclosures] = await Promise.all([
    each(ids, (id) => source.participant(id)),
    each(ids, (id) => source.disclosure(id)),
  ]);
  return present([...people, ...disclosures]);
}

/** Who speaks in a record. */
export function peopleOf(record: AnyRecord): readonly string[] {
  if (record.type === 'claim') return [record.authorId];
  if (record.type === 'decision') return [record.facilitatorId];
  const released = record.type === 'paraphrase' && record.releasedById;
  const named = 'participantId' in record ? [record.participantId] : [];
  return released ? [...named, released] : named;
}

function present(records: readonly (AnyRecord | undefined)[]): readonly AnyRecord[] {
  return records.filter((record) => record !== undefined);
}

/** Each record once, as the reader may see it. */
export function shown(records: readonly AnyRecord[], viewer: Viewer): readonly AnyRecord[] {
  const once = new Map<string, AnyRecord>();
  for (const record of records) {
    const seen = seenBy(viewer, record);
    if (seen) once.set(`${seen.type}:${seen.id}`, seen);
  }
  return [...once.values()];
}
