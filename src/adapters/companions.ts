import type { Commitment, Response } from '../model/answer.js';
import type { Claim, Tally } from '../model/claim.js';
import type { Challenge, Evidence, Assessment, Recognition } from '../model/evidence.js';
import type { Decision } from '../model/moderation.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Disclosure, Participant } from '../model/participant.js';
import type { AnyRecord } from '../model/record.js';
import type { Stance } from '../model/stance.js';
import type { Link } from '../model/together.js';
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

/** What a backend is asked for what an opened card shows. */
export interface DossierSource extends CardSource {
  paraphrasesOf(claimId: string): Answer<readonly Paraphrase[]>;
  challengesOf(claimId: string): Answer<readonly Challenge[]>;
  evidenceOf(claimId: string): Answer<readonly Evidence[]>;
  assessmentsOf(claimId: string): Answer<readonly Assessment[]>;
  recognitionsOf(claimId: string): Answer<readonly Recognition[]>;
  /** Links from or to a claim. */
  linksOf(claimId: string): Answer<readonly Link[]>;
  /** Decisions about a claim, a restatement or a source. */
  decisionsOn(subjectId: string): Answer<readonly Decision[]>;
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

/** Everything there is about these claims: what `get` gives. */
export async function dossiersOf(
  claims: readonly Claim[],
  source: DossierSource,
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const parts = await Promise.all(
    claims.flatMap((claim) => [cardOf(claim, source, viewer), dossierOf(claim.id, source)]),
  );
  const people = await peopleIn(parts.flat(), source);
  return shown([...parts.flat(), ...people], viewer);
}

async function cardOf(
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

function each<T>(ids: readonly string[], ask: (id: string) => Answer<T>): Promise<readonly T[]> {
  return Promise.all(ids.map(async (id) => await ask(id)));
}

async function dossierOf(claimId: string, source: DossierSource): Promise<readonly AnyRecord[]> {
  const parts: readonly (readonly AnyRecord[])[] = await Promise.all([
    source.paraphrasesOf(claimId),
    source.challengesOf(claimId),
    source.evidenceOf(claimId),
    source.assessmentsOf(claimId),
    source.recognitionsOf(claimId),
    source.linksOf(claimId),
  ]);
  const records = parts.flat();
  const decided = records.filter(({ type }) => type === 'paraphrase' || type === 'evidence');
  const subjects = [claimId, ...decided.map(({ id }) => id)];
  const decisions = await each(subjects, (id) => source.decisionsOn(id));
  return [...records, ...decisions.flat()];
}

/** The people who speak in these records, with what they disclosed. */
async function peopleIn(
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
