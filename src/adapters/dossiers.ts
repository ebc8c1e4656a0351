import type { Claim } from '../model/claim.js';
import type { Assessment, Challenge, Evidence, Recognition } from '../model/evidence.js';
import type { Decision } from '../model/moderation.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { AnyRecord } from '../model/record.js';
import type { Link } from '../model/together.js';
import type { Answer } from '../rules/facts.js';
import { cardOf, each, peopleIn, shown, type CardSource } from './companions.js';
import type { Viewer } from './visibility.js';

/** What a backend is asked for what an opened card shows. */
export interface DossierSource extends CardSource {
  paraphrasesOf(claimId: string): Answer<readonly Paraphrase[]>;
  challengesOf(claimId: string): Answer<readonly Challenge[]>;
  evidenceOf(claimId: string): Answer<readonly Evidence[]>;
  assessmentsOf(claimId: string): Answer<readonly Assessment[]>;
  recognitionsOf(claimId: string): Answer<readonly Recognition[]>;
  /** Links from or to a claim. */
  linksOf(claimId: string): Answer<readonly Link[]>;
  /** Decisions about a claim, or about anything that was said around it. */
  decisionsOn(subjectId: string): Answer<readonly Decision[]>;
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
  const decided = records.filter(isDecidedOn);
  const subjects = [claimId, ...decided.map(({ id }) => id)];
  const decisions = await each(subjects, (id) => source.decisionsOn(id));
  return [...records, ...decisions.flat()];
}

/** Whether facilitators may have decided on a record: that it goes, or that it stays, with the reason. */
function isDecidedOn({ type }: AnyRecord): boolean {
  return type !== 'link';
}
