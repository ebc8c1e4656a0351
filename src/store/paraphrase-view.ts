import { byKey } from '../internal/by-key.js';
import type { Claim } from '../model/claim.js';
import type { Consultation } from '../model/consultation.js';
import type { Decision } from '../model/moderation.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Participant } from '../model/participant.js';
import { isLast, isOpenGate } from '../rules/paraphrase-machine.js';
import type { Cell } from './cell.js';
import { derive, type Read } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import { removalOf } from './removal.js';

/** What the person before the screen is to the restatements of a claim. */
export type ParaphraseRole = 'listener' | 'author' | 'third' | 'facilitator';

/** One restatement and who offered it. */
export interface Restatement {
  readonly paraphrase: Paraphrase;
  readonly listener: Participant | undefined;
  /** Whether the person before the screen offered it. */
  readonly own: boolean;
  /** Whether the reply may go ahead. */
  readonly isOpen: boolean;
  /** Whether the reply is written that it is for. */
  readonly isAnswered?: boolean;
  /** Whether the same person has restated once more since. */
  readonly isFollowed?: boolean;
  /** Whether it is still on this device. */
  readonly isUnsent: boolean;
  /** Whether it then goes with the page. */
  readonly isFleeting: boolean;
  /** Why its words were removed, where they were and that is known. */
  readonly removal?: Decision | undefined;
  /** Whether the person before the screen may say that it is fair: a third one, of another group. */
  readonly mayVouch: boolean;
}

/** A claim and its restatements as one person meets them. */
export interface ParaphraseView {
  readonly consultation: Consultation;
  readonly claim: Claim;
  readonly author: Participant | undefined;
  readonly role: ParaphraseRole;
  /** Oldest first; to a listener, their own alone. */
  readonly restatements: readonly Restatement[];
}

/** What somebody is about to do: offer a restatement, or decide on those of others. */
export type Intent = 'restate' | 'decide' | undefined;

/** The restatements of a claim, to a person who is about to do something. */
export function paraphraseView(
  store: DialogueStore,
  claimId: string,
  intent: Intent,
): Cell<ParaphraseView | undefined> {
  const { records } = store;
  return derive<ParaphraseView | undefined>((read) => {
    const claim = read(records.cell('claim', claimId));
    const consultation = read(store.consultation);
    if (!claim || !consultation) return undefined;
    const { participantId: me, roles } = read(store.session);
    const all = read(records.idsOf('paraphrase', claimId))
      .flatMap((id) => read(records.cell('paraphrase', id)) ?? [])
      .sort(byKey(({ createdAt }) => createdAt));
    const mine = all.filter(({ participantId }) => participantId === me);
    const moderates = roles.includes('facilitator');
    const restates =
      intent === 'restate' || (mine.length > 0 && !(moderates && intent === 'decide'));
    const role = roleOf(claim, me, restates, moderates);
    const shown = role === 'listener' ? mine : all;
    const reader = me === null ? undefined : read(records.cell('participant', me));
    return {
      consultation,
      claim,
      author: read(records.cell('participant', claim.authorId)),
      role,
      restatements: shown.map((paraphrase) => {
        const one = restatementOf(store, read, paraphrase);
        const mayVouch = role === 'third' && !paraphrase.removed;
        return {
          ...one,
          own: paraphrase.participantId === me,
          isFollowed: !isLast(paraphrase, all),
          mayVouch: mayVouch && sharesNoGroup(reader, one.listener),
        };
      }),
    };
  }, sameView);
}

function restatementOf({ records, outbox }: DialogueStore, read: Read, paraphrase: Paraphrase) {
  const { id, participantId, removed } = paraphrase;
  const unsent = read(outbox.cell(id));
  return {
    paraphrase,
    listener: read(records.cell('participant', participantId)),
    isUnsent: unsent?.state === 'waiting',
    isFleeting: unsent?.isFleeting ?? false,
    isOpen: isOpenGate(paraphrase),
    isAnswered: hasReply(records, read, paraphrase),
    removal: removed ? removalOf(records, read, 'paraphrase', id) : undefined,
  };
}

/** A reply that is held waits for whichever restatement of its author's lets it go ahead. */
function hasReply(
  records: DialogueStore['records'],
  read: Read,
  { id, claimId, participantId }: Paraphrase,
): boolean {
  return read(records.childrenOf(claimId)).some((childId) => {
    const claim = read(records.cell('claim', childId));
    if (claim?.authorId !== participantId || claim.tombstone !== null) return false;
    return claim.paraphraseId === id || claim.status === 'held';
  });
}

function roleOf(
  claim: Claim,
  me: string | null,
  restates: boolean,
  moderates: boolean,
): ParaphraseRole {
  if (claim.authorId === me) return 'author';
  if (restates) return 'listener';
  return moderates ? 'facilitator' : 'third';
}

/** What is offered only: whether it counts is for the rules to say. */
function sharesNoGroup(reader: Participant | undefined, listener: Participant | undefined) {
  const groups = reader?.groupIds ?? [];
  return groups.length > 0 && !groups.some((id) => listener?.groupIds.includes(id));
}

function sameView(a: ParaphraseView | undefined, b: ParaphraseView | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.consultation === b.consultation &&
    a.claim === b.claim &&
    a.author === b.author &&
    a.role === b.role &&
    a.restatements.length === b.restatements.length &&
    a.restatements.every((one, at) => sameRestatement(one, b.restatements[at]))
  );
}

function sameRestatement(a: Restatement, b: Restatement | undefined): boolean {
  return (
    b !== undefined && (Object.keys(a) as (keyof Restatement)[]).every((key) => a[key] === b[key])
  );
}
