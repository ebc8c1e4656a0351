import { byKey } from '../internal/by-key.js';
import type { Consultation } from '../model/consultation.js';
import type { Evidence } from '../model/evidence.js';
import type { Nomination } from '../model/inclusion.js';
import type { Report } from '../model/moderation.js';
import type { Participant } from '../model/participant.js';
import type { Cell } from './cell.js';
import { claimView, type ClaimView } from './claim-view.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** A contribution or a source, and what speaks against it. */
export interface Case {
  readonly subject: 'claim' | 'evidence';
  readonly subjectId: string;
  /** The claim that it is, or that it belongs to. */
  readonly card: ClaimView;
  readonly evidence: Evidence | undefined;
  readonly by: Participant | undefined;
  /** Whether it is by the person before the screen: then another facilitator decides on it. */
  readonly own: boolean;
  /** Open reports on it; seen by facilitators alone. */
  readonly reports: readonly Report[];
  /** Restatements of the claim that wait for its author. */
  readonly restatements: number;
}

/** What is moderated: one contribution or source, or all that waits. */
export interface ModerationView {
  readonly consultation: Consultation;
  /** Whether the person before the screen may decide. */
  readonly decides: boolean;
  readonly participantId: string | null;
  /** What one form is about; `undefined` while it is not known, and in a queue. */
  readonly about: Case | undefined;
  /** Reported and pending contributions and sources. */
  readonly cases: readonly Case[];
  /** Groups that were named and not decided on. */
  readonly nominations: readonly Nomination[];
}

/** What to moderate. */
export interface ModerationSubject {
  readonly subject: 'claim' | 'evidence';
  readonly subjectId: string;
  readonly claimId: string;
}

type Read = <S>(cell: Cell<S>) => S;

/** The view of a form of moderation, or of the queue. All it is made of is shown. */
export function moderationView(
  store: DialogueStore,
  { subject, subjectId, claimId }: ModerationSubject,
): Cell<ModerationView | undefined> {
  const { records } = store;
  const cards = new Map<string, Cell<ClaimView | undefined>>();
  const cardOf = (id: string): Cell<ClaimView | undefined> => {
    const card = cards.get(id) ?? claimView(store, id);
    cards.set(id, card);
    return card;
  };
  return derive<ModerationView | undefined>((read) => {
    const consultation = read(store.consultation);
    if (!consultation) return undefined;
    const { participantId, roles } = read(store.session);
    const open = read(records.idsOfAll('report'))
      .flatMap((id) => read(records.cell('report', id)) ?? [])
      .filter(({ status }) => status === 'open');
    const caseOf = (wanted: ModerationSubject): Case | undefined => {
      const card = read(cardOf(wanted.claimId));
      return card && readCase(store, read, wanted, card, open);
    };
    return {
      consultation,
      decides: roles.includes('facilitator'),
      participantId,
      about: subjectId === '' ? undefined : caseOf({ subject, subjectId, claimId }),
      cases: waiting(store, read, open).flatMap((wanted) => caseOf(wanted) ?? []),
      nominations: read(records.idsOfAll('nomination'))
        .flatMap((id) => read(records.cell('nomination', id)) ?? [])
        .filter(({ status }) => status === 'open'),
    };
  });
}

function readCase(
  { records, session }: DialogueStore,
  read: Read,
  { subject, subjectId, claimId }: ModerationSubject,
  card: ClaimView,
  open: readonly Report[],
): Case {
  const evidence = subject === 'evidence' ? read(records.cell('evidence', subjectId)) : undefined;
  const authorId = evidence?.participantId ?? card.claim.authorId;
  const restatements = read(records.idsOf('paraphrase', claimId))
    .map((id) => read(records.cell('paraphrase', id)))
    .filter((each) => each?.status === 'offered' && each.released === null);
  return {
    subject,
    subjectId,
    card,
    evidence,
    by: read(records.cell('participant', authorId)),
    own: authorId === read(session).participantId,
    reports: open.filter((report) => report.subjectId === subjectId),
    restatements: restatements.length,
  };
}

/** What waits for a decision, each once: what was reported first, and then what is pending. */
function waiting(
  { records }: DialogueStore,
  read: Read,
  open: readonly Report[],
): readonly ModerationSubject[] {
  const reported = [...open]
    .sort(byKey(({ createdAt }) => createdAt))
    .flatMap(({ subject, subjectId }): readonly ModerationSubject[] => {
      if (subject === 'claim') return [{ subject, subjectId, claimId: subjectId }];
      if (subject !== 'evidence') return [];
      const claimId = read(records.cell('evidence', subjectId))?.claimId ?? '';
      return [{ subject, subjectId, claimId }];
    });
  const pending = read(records.pendingClaims()).map(
    (id) => ({ subject: 'claim', subjectId: id, claimId: id }) as const,
  );
  const once = new Map([...reported, ...pending].map((each) => [each.subjectId, each]));
  return [...once.values()];
}
