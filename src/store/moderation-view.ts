import { byKey } from '../internal/by-key.js';
import type { Consultation } from '../model/consultation.js';
import type { Nomination } from '../model/inclusion.js';
import type { Report } from '../model/moderation.js';
import { keyOf, readCase, type Case, type CaseOf } from './case.js';
import type { Cell } from './cell.js';
import { claimView, type ClaimView } from './claim-view.js';
import { derive, type Read } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

export type { Case, CaseOf } from './case.js';

/** What is moderated: one thing that somebody said, or all that waits. */
export interface ModerationView {
  readonly consultation: Consultation;
  /** Whether the person before the screen may decide. */
  readonly decides: boolean;
  readonly participantId: string | null;
  /** What one form is about; `undefined` while it is not known, and in a queue. */
  readonly about: Case | undefined;
  /** What else was said around a claim, and may be meant instead; the claim itself comes first. */
  readonly around: readonly Case[];
  /** Whatever was reported, and pending contributions. */
  readonly cases: readonly Case[];
  /** Groups that were named and not decided on. */
  readonly nominations: readonly Nomination[];
}

/** The view of a form of moderation, or of the queue. All it is made of is shown. */
export function moderationView(
  store: DialogueStore,
  wanted: CaseOf,
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
    const caseOf = (about: CaseOf): Case | undefined => {
      const card = about.claimId === '' ? undefined : read(cardOf(about.claimId));
      return readCase(store, read, about, card, open);
    };
    const { subjectId, claimId } = wanted;
    return {
      consultation,
      decides: roles.includes('facilitator'),
      participantId,
      about: subjectId === '' ? undefined : caseOf(wanted),
      around:
        subjectId === '' ? [] : said(store, read, claimId).flatMap((one) => caseOf(one) ?? []),
      cases: waiting(store, read, open).flatMap((one) => caseOf(one) ?? []),
      nominations: read(records.idsOfAll('nomination'))
        .flatMap((id) => read(records.cell('nomination', id)) ?? [])
        .filter(({ status }) => status === 'open'),
    };
  });
}

/** A claim, what its author says of themselves, and whatever others have said about it. Sources have buttons of their own. */
function said({ records }: DialogueStore, read: Read, claimId: string): readonly CaseOf[] {
  const claim = read(records.cell('claim', claimId));
  if (!claim) return [];
  const kinds = ['paraphrase', 'challenge', 'assessment', 'recognition'] as const;
  return [
    { subject: 'claim', subjectId: claimId, claimId },
    { subject: 'participant', subjectId: claim.authorId, claimId },
    ...kinds.flatMap((subject) =>
      read(records.idsOf(subject, claimId)).map((subjectId) => ({ subject, subjectId, claimId })),
    ),
  ];
}

/** What waits for a decision, each once: what was reported first, and then what is pending. */
function waiting(
  { records }: DialogueStore,
  read: Read,
  open: readonly Report[],
): readonly CaseOf[] {
  const reported = [...open]
    .sort(byKey(({ createdAt }) => createdAt))
    .map(({ subject, subjectId }): CaseOf => {
      if (subject === 'claim') return { subject, subjectId, claimId: subjectId };
      const record = read(records.cell(subject, subjectId));
      const claimId = record && 'claimId' in record ? record.claimId : '';
      return { subject, subjectId, claimId };
    });
  const pending = read(records.pendingClaims()).map(
    (id) => ({ subject: 'claim', subjectId: id, claimId: id }) as const,
  );
  const once = new Map([...reported, ...pending].map((each) => [keyOf(each), each]));
  return [...once.values()];
}
