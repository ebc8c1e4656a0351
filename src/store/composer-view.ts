import type { Claim } from '../model/claim.js';
import type { Consultation } from '../model/consultation.js';
import type { Recognition } from '../model/evidence.js';
import { recognitionId } from '../model/ids.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Disclosure, Participant } from '../model/participant.js';
import { isLast, moveOn } from '../rules/paraphrase-machine.js';
import type { Cell } from './cell.js';
import type { Connection } from './connection.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import type { DisclosureView } from './disclosure-view.js';
import type { EvidenceView } from './evidence-view.js';
import type { ParaphraseView } from './paraphrase-view.js';

/** Everything that decides which steps a contribution takes, and how it will look. */
export interface ComposerView {
  readonly consultation: Consultation;
  readonly connection: Connection['status'];
  /** When something opens or closes next: until then, as much can be sent as now. */
  readonly turn?: number;
  /** Who writes; `null` before sign-in. */
  readonly participantId: string | null;
  /** The name under which it will appear. */
  readonly name: string;
  readonly disclosure: Disclosure | undefined;
  /** What a reply answers. */
  readonly parent: Claim | undefined;
  readonly parentAuthor: Participant | undefined;
  /** What is edited. */
  readonly claim: Claim | undefined;
  /** The writer's latest restatement of the parent. */
  readonly paraphrase: Paraphrase | undefined;
  /** How many restatements of the parent, all by others, a third person may still vouch for. */
  readonly unconfirmed?: number;
  /** How the writer takes the evidence on the parent into account. */
  readonly recognition: Recognition | undefined;
  /** Without a store: what the elements are fed with that make up a step. */
  readonly inside?: {
    readonly disclosure?: DisclosureView;
    readonly paraphrases?: ParaphraseView;
    readonly evidence?: EvidenceView;
  };
}

/** What is written about: a reply's parent, or the claim that is edited. */
export interface Subject {
  readonly parentId: string | null;
  readonly claimId: string | null;
}

/** The view of a composer. */
export function composerView(
  store: DialogueStore,
  { parentId, claimId }: Subject,
): Cell<ComposerView | undefined> {
  const { records } = store;
  return derive<ComposerView | undefined>((read) => {
    const consultation = read(store.consultation);
    if (!consultation) return undefined;
    const { participantId, name } = read(store.session);
    const me = participantId ?? '';
    const [disclosureId] = read(records.disclosuresOf(me));
    const parent = read(records.cell('claim', parentId ?? ''));
    const restated = read(records.idsOf('paraphrase', parentId ?? '')).flatMap(
      (id) => read(records.cell('paraphrase', id)) ?? [],
    );
    const mine = restated
      .filter((each) => each.participantId === me)
      .sort((a, b) => a.attempt - b.attempt);
    return {
      consultation,
      connection: read(store.connection).status,
      turn: read(store.nextTurn),
      participantId,
      name: read(records.cell('participant', me))?.name ?? name,
      disclosure: read(records.cell('disclosure', disclosureId ?? '')),
      parent,
      parentAuthor: read(records.cell('participant', parent?.authorId ?? '')),
      claim: read(records.cell('claim', claimId ?? '')),
      paraphrase: mine.at(-1),
      // Authors have them before their eyes, and who has restated is shown their own.
      unconfirmed: mine.length > 0 || parent?.authorId === me ? 0 : unconfirmedIn(restated),
      recognition: read(records.cell('recognition', recognitionId(parentId ?? '', me))),
    };
  }, sameFields);
}

function unconfirmedIn(all: readonly Paraphrase[]): number {
  const open = all.filter((each) => !each.removed && isLast(each, all) && moveOn(each, 'vouch'));
  return open.length;
}

function sameFields(a: ComposerView | undefined, b: ComposerView | undefined): boolean {
  if (!a || !b) return a === b;
  return (Object.keys(a) as (keyof ComposerView)[]).every((key) => Object.is(a[key], b[key]));
}
