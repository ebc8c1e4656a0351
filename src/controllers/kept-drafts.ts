import { draftsOf, type DraftFields, type FoundDraft } from '../store/drafts.js';
import type { DialogueStore } from '../store/dialogue-store.js';

/** A text that was typed and not sent, as it can be read and copied. */
export interface KeptText {
  /** What its draft is kept for: `claim`, `edit`, `evidence`, ... */
  readonly intent: string;
  /** The number of the claim that it is about; empty where that is not known. */
  readonly number: string;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** What was written, field by field. */
  readonly texts: readonly string[];
}

/** What a person has typed in a consultation that takes nothing more. */
export interface Kept {
  /** Whether a contribution of its own is among it: the composer shows that. */
  readonly isBegun: boolean;
  /** All that belongs elsewhere; `undefined` as long as there was nothing. */
  readonly others: readonly KeptText[] | undefined;
}

/** Fields that are written in. The others hold answers that were chosen. */
const written = [
  ...['text', 'correction', 'copyReason', 'reason', 'note'],
  ...['citation', 'url', 'date', 'excerpt', 'label', 'reach'],
  ...['speaksFor', 'members', 'objectives', 'concerns', 'interest', 'ownWords'],
];

/**
 * Says what the person before the screen has typed and not sent, once something is found, and again
 * when that changes: somebody signs in, a refused text becomes a draft again, all are forgotten.
 */
export function followKept(store: DialogueStore, say: (kept: Kept) => void): void {
  const drafts = draftsOf(store);
  let others: readonly KeptText[] | undefined;
  const look = async (): Promise<void> => {
    const { consultationId } = store;
    const actorId = store.session.value.participantId;
    const found = (await drafts.find({ consultationId, actorId })).filter(
      (draft) => !wasSent(store, draft) && textsIn(draft.fields).length > 0,
    );
    const elsewhere = await Promise.all(
      found.filter((draft) => !isOfItsOwn(draft)).map((draft) => keptText(store, draft)),
    );
    // Somebody else may have signed in meanwhile, who is shown their own.
    if (actorId !== store.session.value.participantId) return;
    if (elsewhere.length > 0 || others) others = elsewhere;
    const isBegun = found.some(isOfItsOwn);
    if (isBegun || others) say({ isBegun, others });
  };
  for (const cell of [store.session, drafts.lastPutBack, drafts.removals]) {
    cell.subscribe(() => void look());
  }
  void look();
}

function isOfItsOwn({ key }: FoundDraft): boolean {
  return key.intent === 'claim' && key.parentId === null;
}

/** The page may have been left between sending and forgetting. */
function wasSent({ outbox, records }: DialogueStore, { fields: { id = '' } }: FoundDraft): boolean {
  return id !== '' && (!!outbox.cell(id).value || !!records.get('claim', id));
}

async function keptText(store: DialogueStore, draft: FoundDraft): Promise<KeptText> {
  const { key, fields, savedAt } = draft;
  const { intent, parentId } = key;
  if (parentId !== null) await store.details.load(parentId);
  const number = store.records.get('claim', parentId ?? '')?.number ?? '';
  return { intent, number, savedAt, texts: textsIn(fields) };
}

function textsIn(fields: DraftFields): string[] {
  return written.flatMap((name) => (fields[name]?.trim() ? [fields[name]] : []));
}
