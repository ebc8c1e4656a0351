import type { Cell } from '../store/cell.js';
import { ValueCell } from '../store/cell.js';
import { besideOf } from '../store/draft-keys.js';
import { draftsOf, type DraftKey, type FoundDraft } from '../store/drafts.js';
import type { DialogueStore } from '../store/dialogue-store.js';
import type { Refusal } from '../store/refusal.js';
import { sameKey } from '../store/same-draft.js';
import { textsIn } from '../store/typed-texts.js';
import { takesContributions } from './takes-contributions.js';

/** A text that was typed and is not on the record, as it can be read and copied. */
export interface KeptText {
  /** What it was to be: `contribution`, `claim` (a reply), `edit`, `evidence`, ... */
  readonly intent: string;
  /** The claim that it is about, and its number; empty where that is not known. */
  readonly claimId: string;
  readonly number: string;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** What was written, field by field; nothing where it was only chosen. */
  readonly texts: readonly string[];
  /** Why it was refused after it was sent, if it was. */
  readonly refused?: Refusal | undefined;
  /** Whether it stands here alone, since its form holds other words. */
  readonly isBeside?: boolean;
}

/** What a person has typed in a consultation and is to be shown, since its forms alone would not tell. */
export interface Kept {
  /** A contribution of its own that can no longer be sent: the composer shows it, where there is one. */
  readonly begun: readonly KeptText[];
  /** All that belongs elsewhere; `undefined` as long as there was nothing. */
  readonly others: readonly KeptText[] | undefined;
}

const cells = new WeakMap<DialogueStore, Cell<Kept | undefined>>();

/**
 * What the person before the screen has typed and what was refused of it or, once nothing more is
 * taken, all of it; `undefined` as long as there was nothing. It is looked up again when somebody
 * signs in, something is refused or taken up again, all are forgotten, or a phase begins or ends.
 */
export function keptOf(store: DialogueStore): Cell<Kept | undefined> {
  let cell = cells.get(store);
  if (!cell) cells.set(store, (cell = lookedUp(store)));
  return cell;
}

function lookedUp(store: DialogueStore): Cell<Kept | undefined> {
  const drafts = draftsOf(store);
  const kept = new ValueCell<Kept | undefined>(undefined);
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = (latest += 1);
    // Until when contributions are taken, and from whom, is known once it is open.
    if (!store.consultation.value) return;
    const { consultationId } = store;
    const actorId = store.session.value.participantId;
    const found = await drafts.find({ consultationId, actorId });
    const shown = found.filter((draft) => isToBeShown(store, draft));
    const textsOf = (drafts: readonly FoundDraft[]) =>
      Promise.all(drafts.map((draft) => keptText(store, draft, found)));
    const begun = await textsOf(shown.filter(isOfItsOwn));
    const elsewhere = await textsOf(shown.filter((draft) => !isOfItsOwn(draft)));
    // Somebody else may have signed in meanwhile, or more have changed: then it is being looked up again.
    if (turn !== latest) return;
    const others = elsewhere.length > 0 || kept.value?.others ? elsewhere : undefined;
    // What stands on the screen already goes from it as well.
    if (begun.length > 0 || others || kept.value) kept.value = { begun, others };
  };
  for (const cell of [store.session, store.nextTurn, drafts.changes])
    cell.subscribe(() => void look());
  void look();
  return kept;
}

/**
 * While contributions are taken, what waits in its form is no news, and neither is what this page
 * itself holds beside another tab's; what was refused always is.
 */
function isToBeShown(store: DialogueStore, draft: FoundDraft): boolean {
  if (wasSent(store, draft) || draft.key.beside === besideOf(store.writer)) return false;
  return isRefused(draft) || (textsIn(draft.fields).length > 0 && !takesContributions(store));
}

function isRefused({ refused, key }: FoundDraft): boolean {
  return refused !== undefined || key.beside !== undefined;
}

function isOfItsOwn({ key }: FoundDraft): boolean {
  return key.intent === 'claim' && key.parentId === null && key.beside === undefined;
}

/** The page may have been left between sending and forgetting. */
function wasSent({ outbox, records }: DialogueStore, { fields: { id = '' } }: FoundDraft): boolean {
  return id !== '' && (!!outbox.cell(id).value || !!records.get('claim', id));
}

async function keptText(
  store: DialogueStore,
  draft: FoundDraft,
  found: readonly FoundDraft[],
): Promise<KeptText> {
  const { key, fields, savedAt, refused } = draft;
  const { parentId, beside } = key;
  const [kind = '', subject] = key.intent.split('/');
  const intent = kind === 'claim' && parentId === null ? 'contribution' : kind;
  // What is about anything else than a claim is named without a number.
  const aboutId = subject === undefined ? parentId : null;
  if (aboutId !== null) await store.details.load(aboutId);
  const { id: claimId = '', number = '' } = store.records.get('claim', aboutId ?? '') ?? {};
  return {
    intent,
    claimId,
    number,
    savedAt,
    texts: textsIn(fields),
    refused,
    isBeside: beside !== undefined && found.some((other) => holds(other, key)),
  };
}

/** Whether this is what the form holds beside which a text stands. */
function holds({ key }: FoundDraft, beside: DraftKey): boolean {
  return key.beside === undefined && sameKey(key, beside);
}
