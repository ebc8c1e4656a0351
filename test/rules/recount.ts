import { emptyTally, type Claim, type SupportState, type Tally } from '../../src/model/claim.js';
import type { Assessment, Evidence } from '../../src/model/evidence.js';
import type { FactBase } from '../../src/rules/fact-base.js';

const readable = new Set(['published', 'withdrawn', 'removed', 'merged']);

const forClaim = new Set(['supports', 'partly-supports']);

/** A claim's tally counted from the records alone, in the plainest way, and not by the rules. */
export function recounted(base: FactBase, { id }: Claim): Omit<Tally, 'revision' | 'support'> {
  const { support: _support, revision: _revision, ...tally } = emptyTally(id);
  for (const { claimId, position } of base.all('stance')) {
    if (claimId === id && position) tally[position] += 1;
  }
  tally.replies = base
    .all('claim')
    .filter(
      ({ parentId, status, unseen }) => parentId === id && !unseen && readable.has(status),
    ).length;
  tally.heard = base
    .all('paraphrase')
    .filter(({ claimId, status }) => claimId === id && status === 'confirmed').length;
  const sources = published(base, id);
  for (const { bearing } of sources) {
    if (forClaim.has(bearing)) tally.evidenceFor += 1;
    else if (bearing === 'contradicts') tally.evidenceAgainst += 1;
    else tally.evidenceContext += 1;
  }
  const ids = sources.map((source) => source.id);
  for (const { evidenceId, verdict, removed } of base.all('assessment')) {
    if (ids.includes(evidenceId) && !removed) tally[verdict] += 1;
  }
  return { ...tally, evidenceDue: latestDue(base, id) };
}

/** A claim's support, told from the records alone. */
export function supportOf(
  base: FactBase,
  { id }: Claim,
  groups: number,
  now: number,
): SupportState {
  const due = latestDue(base, id);
  if (due === null) return 'unchallenged';
  const sources = published(base, id);
  const weighs = sources.filter((source) => isWeighing(base, source, groups));
  const favours = weighs.some(({ bearing }) => forClaim.has(bearing));
  if (weighs.some(({ bearing }) => bearing === 'contradicts')) return 'contested';
  if (favours) return 'supported';
  const isAwaited = sources.some(
    (source) => forClaim.has(source.bearing) && !isBroad(base, source, groups, () => true),
  );
  return now < Date.parse(due) || isAwaited ? 'challenged' : 'unsupported';
}

function isWeighing(base: FactBase, source: Evidence, groups: number): boolean {
  const verdicts = judging(base, source);
  const unsound = verdicts.filter(({ verdict }) => verdict === 'unsound').length;
  if (verdicts.length - unsound <= unsound) return false;
  return isBroad(base, source, groups, (verdict) => verdict !== 'unsound');
}

/** What was said of a source by anybody but the author of the claim. */
function judging(base: FactBase, { id, claimId }: Evidence): readonly Assessment[] {
  const author = base.get('claim', claimId)?.authorId;
  return base
    .all('assessment')
    .filter(({ removed }) => !removed)
    .filter(({ evidenceId, participantId }) => evidenceId === id && participantId !== author);
}

/** In these tests everybody is in one group or in none, so that people are told by their group. */
function isBroad(
  base: FactBase,
  source: Evidence,
  groups: number,
  counts: (verdict: string) => boolean,
): boolean {
  const people = judging(base, source)
    .filter(({ verdict }) => counts(verdict))
    .map(({ participantId }) => base.get('participant', participantId)?.groupIds[0] ?? '');
  return new Set(people).size >= groups;
}

function published(base: FactBase, id: string): Evidence[] {
  return base
    .all('evidence')
    .filter(({ claimId, status }) => claimId === id && status === 'published');
}

function latestDue(base: FactBase, id: string): string | null {
  const dates = base.all('challenge').filter(({ claimId, removed }) => claimId === id && !removed);
  return (
    dates
      .map(({ dueAt }) => dueAt)
      .sort()
      .at(-1) ?? null
  );
}
