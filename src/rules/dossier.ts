import type { Tally } from '../model/claim.js';
import type { Assessment, Challenge, Evidence } from '../model/evidence.js';
import type { ChangeSet } from './change-set.js';
import type { Facts } from './facts.js';
import type { Scene } from './scene.js';
import { sides, supportIn, type Dossier } from './support.js';

/** A record that bears on how well a claim stands. */
type Bearing = Challenge | Evidence | Assessment;

/** Changes such a record, and counts again what follows from it. */
export async function changeDossier(
  scene: Scene,
  changes: ChangeSet,
  record: Bearing,
): Promise<void> {
  changes.add(record);
  await recount(scene, changes, record.claimId, record);
}

/** Counts a claim's evidence again, with one record as it is about to be. */
export async function recount(
  scene: Scene,
  changes: ChangeSet,
  claimId: string,
  changed?: Bearing,
): Promise<void> {
  const dossier = await dossierOf(scene.facts, claimId, changed);
  const support = supportIn(dossier, scene.rules.evidence.groups, scene.now);
  await changes.count(claimId, () => ({ ...countsIn(dossier), support }));
}

/** Everything that says how well a claim stands, with one record as it is about to be. */
export async function dossierOf(
  facts: Facts,
  claimId: string,
  changed?: Bearing,
): Promise<Dossier> {
  const [claim, challenges, evidence, assessments] = await Promise.all([
    facts.claim(claimId),
    facts.challengesOf(claimId),
    facts.evidenceOf(claimId),
    facts.assessmentsOf(claimId),
  ]);
  const all = withChanged('assessment', assessments, changed);
  return {
    authorId: claim?.authorId,
    challenge: standingChallenge(withChanged('challenge', challenges, changed)),
    evidence: withChanged('evidence', evidence, changed),
    assessments: all,
    groupsOf: await groupsOf(facts, all),
  };
}

/** The latest challenge of which the words can be read: one that was removed asks for nothing. */
export function standingChallenge(challenges: readonly Challenge[]): Challenge | undefined {
  return challenges
    .filter(({ removed }) => !removed)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .at(-1);
}

function withChanged<T extends Bearing['type']>(
  type: T,
  records: readonly Extract<Bearing, { type: T }>[],
  changed: Bearing | undefined,
): readonly Extract<Bearing, { type: T }>[] {
  const isOfType = (record: Bearing): record is Extract<Bearing, { type: T }> =>
    record.type === type;
  if (!changed || !isOfType(changed)) return records;
  return [...records.filter(({ id }) => id !== changed.id), changed];
}

async function groupsOf(
  facts: Facts,
  assessments: readonly Assessment[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(assessments.map(({ participantId }) => participantId))];
  const people = await Promise.all(ids.map(async (id) => facts.participant(id)));
  return new Map(ids.map((id, index) => [id, people[index]?.groupIds ?? []]));
}

type EvidenceCounts = Pick<
  Tally,
  | 'evidenceFor'
  | 'evidenceAgainst'
  | 'evidenceContext'
  | 'sound'
  | 'limited'
  | 'unsound'
  | 'evidenceDue'
>;

/** What a tally says of a dossier: what was removed does not count, nor does what was said of it. */
export function countsIn({ challenge, evidence, assessments }: Dossier): EvidenceCounts {
  const published = evidence.filter(({ status }) => status === 'published');
  const readable = new Set(published.map(({ id }) => id));
  const judged = assessments.filter((each) => readable.has(each.evidenceId) && !each.removed);
  const on = (side: string) => published.filter(({ bearing }) => sides[bearing] === side).length;
  const saying = (said: string) => judged.filter(({ verdict }) => verdict === said).length;
  return {
    evidenceFor: on('for'),
    evidenceAgainst: on('against'),
    evidenceContext: on('context'),
    sound: saying('sound'),
    limited: saying('limited'),
    unsound: saying('unsound'),
    evidenceDue: challenge?.dueAt ?? null,
  };
}
