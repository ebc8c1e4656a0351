import { byKey } from '../internal/by-key.js';
import type { Claim, Tally } from '../model/claim.js';
import { emptyTally } from '../model/empty-tally.js';
import type { Consultation } from '../model/consultation.js';
import type { Assessment, Challenge, Evidence, Recognition } from '../model/evidence.js';
import { recognitionId } from '../model/ids.js';
import type { Decision } from '../model/moderation.js';
import type { Participant } from '../model/participant.js';
import { stanceId } from '../model/ids.js';
import { isRemoved } from '../model/worded.js';
import { standingChallenge } from '../rules/dossier.js';
import type { Cell } from './cell.js';
import { derive, type Read } from './derive.js';
import type { DetailState } from './details.js';
import type { DialogueStore } from './dialogue-store.js';
import type { Unsent } from './outbox.js';
import type { OfClaim } from './records.js';
import { removalOf } from './removal.js';
import { sceneOf, type Scene } from './scene.js';

/** Something that somebody said, and who it was. */
export interface By<T> {
  readonly said: T;
  readonly by: Participant | undefined;
  /** Whether it was the person before the screen. */
  readonly own: boolean;
  /** Why its words were removed, where they were and that is known. */
  readonly removal?: Decision | undefined;
}

/** A source with what people think of it. */
export interface SourceView extends By<Evidence> {
  readonly assessments: readonly By<Assessment>[];
  /** Where it stands on its way to the backend; `undefined` once it is there. */
  readonly unsent: Unsent | undefined;
}

/** The evidence of one claim as one person meets it. */
export interface EvidenceView {
  readonly consultation: Consultation;
  readonly scene: Scene;
  readonly claim: Claim;
  readonly tally: Tally;
  /** Whether the person before the screen wrote the claim. */
  readonly own: boolean;
  /** Whether the person before the screen disagrees: by a stance, or by a reply. */
  readonly disagrees: boolean;
  /** The latest time that somebody asked for evidence; one that was removed only where no other is left. */
  readonly challenge: By<Challenge> | undefined;
  /** Oldest first, removed ones in their places. */
  readonly sources: readonly SourceView[];
  readonly recognitions: readonly By<Recognition>[];
  /** How the person before the screen takes the evidence into account. */
  readonly recognition: Recognition | undefined;
  /** Whether all of it has come. */
  readonly details: DetailState;
}

/** The evidence of a claim. All that it is made of is shown, so it is new whenever a part is. */
export function evidenceView(
  store: DialogueStore,
  claimId: string,
): Cell<EvidenceView | undefined> {
  const { records } = store;
  return derive<EvidenceView | undefined>((read) => {
    const consultation = read(store.consultation);
    const scene = read(sceneOf(store));
    const claim = read(records.cell('claim', claimId));
    if (!consultation || !scene || !claim) return undefined;
    const me = scene.participantId;
    const challenges = rowsOf(store, read, 'challenge', claimId, (row) => row.createdAt);
    const challenge = standingChallenge(challenges) ?? challenges.at(-1);
    const recognitions = rowsOf(store, read, 'recognition', claimId, (row) => row.at);
    return {
      consultation,
      scene,
      claim,
      tally: read(records.cell('tally', claimId)) ?? emptyTally(claimId),
      own: claim.authorId === me,
      disagrees: me !== null && disagrees(store, read, claimId, me),
      challenge: challenge && saidBy(store, read, challenge),
      sources: sourcesOf(store, read, claimId),
      recognitions: recognitions.map((row) => saidBy(store, read, row)),
      recognition: recognitions.find(({ id }) => id === recognitionId(claimId, me ?? '')),
      details: read(store.details.cell(claimId)),
    };
  });
}

function sourcesOf(store: DialogueStore, read: Read, claimId: string): SourceView[] {
  const { outbox } = store;
  const assessments = rowsOf(store, read, 'assessment', claimId, (row) => row.at);
  return rowsOf(store, read, 'evidence', claimId, (row) => row.createdAt).map((evidence) => ({
    ...saidBy(store, read, evidence),
    assessments: assessments
      .filter(({ evidenceId }) => evidenceId === evidence.id)
      .map((row) => saidBy(store, read, row)),
    unsent: read(outbox.cell(evidence.id)),
  }));
}

/** A stance against it, or a reply that opposes it. */
function disagrees({ records }: DialogueStore, read: Read, claimId: string, me: string): boolean {
  const position = read(records.cell('stance', stanceId(claimId, me)))?.position;
  return (
    position === 'disagree' ||
    read(records.childrenOf(claimId))
      .map((id) => read(records.cell('claim', id)))
      .some((reply) => reply?.authorId === me && reply.relation === 'opposes')
  );
}

function saidBy<T extends Evidence | Challenge | Assessment | Recognition>(
  { records, session }: DialogueStore,
  read: Read,
  said: T,
): By<T> {
  const by = read(records.cell('participant', said.participantId));
  const removal = isRemoved(said) ? removalOf(records, read, said.type, said.id) : undefined;
  return { said, by, own: said.participantId === read(session).participantId, removal };
}

/** The known records of a type that belong to a claim, by their dates. */
function rowsOf<T extends Exclude<OfClaim, 'paraphrase'>>(
  { records }: DialogueStore,
  read: Read,
  type: T,
  claimId: string,
  dateOf: (row: RowOf<T>) => string,
): RowOf<T>[] {
  return read(records.idsOf(type, claimId))
    .flatMap((id) => (read(records.cell(type, id)) as RowOf<T> | undefined) ?? [])
    .sort(byKey(dateOf));
}

type RowOf<T> = Extract<Challenge | Evidence | Assessment | Recognition, { type: T }>;
