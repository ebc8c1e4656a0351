import type { Claim, Tally } from '../model/claim.js';
import { emptyTally } from '../model/empty-tally.js';
import type { Response } from '../model/answer.js';
import type { Disclosure, Participant } from '../model/participant.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Position } from '../model/stance.js';
import { stanceId } from '../model/ids.js';
import type { Cell } from './cell.js';
import { derive, type Read } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import type { Unsent } from './outbox.js';
import type { Records } from './records.js';
import { sceneOf, type Scene } from './scene.js';

/** Everything that a card shows of one claim. */
export interface ClaimView {
  readonly claim: Claim;
  readonly tally: Tally;
  readonly author: Participant | undefined;
  readonly disclosure: Disclosure | undefined;
  /** The claim that is answered, where it is known. */
  readonly parent: Claim | undefined;
  /** The claim that this one was merged into, where it is known. */
  readonly into: Claim | undefined;
  /** The restatement that came before this reply, where it is known. */
  readonly paraphrase: Paraphrase | undefined;
  readonly response: Response | undefined;
  /** The view that the person before the screen has taken. */
  readonly position: Position | null;
  /** Whether the person before the screen wrote it. */
  readonly own: boolean;
  /** The rules in force and who looks: the same object for all cards. */
  readonly scene: Scene;
  /** Where it stands on its way to the backend; `undefined` once it is there. */
  readonly unsent: Unsent | undefined;
}

/** A card's view of one claim, put together from the records that it is made of and no others. */
export function claimView(store: DialogueStore, id: string): Cell<ClaimView | undefined> {
  const { records } = store;
  return derive<ClaimView | undefined>((read) => {
    const claim = read(records.cell('claim', id));
    const scene = read(sceneOf(store));
    if (!claim || !scene) return undefined;
    const me = scene.participantId;
    const stance = me === null ? undefined : read(records.cell('stance', stanceId(id, me)));
    return {
      claim,
      tally: read(records.cell('tally', id)) ?? emptyTally(id),
      author: read(records.cell('participant', claim.authorId)),
      disclosure: first(read, records, 'disclosure', records.disclosuresOf(claim.authorId)),
      parent: claim.parentId === null ? undefined : read(records.cell('claim', claim.parentId)),
      into: read(records.cell('claim', claim.tombstone?.intoId ?? '')),
      paraphrase: read(records.cell('paraphrase', claim.paraphraseId ?? '')),
      response: first(read, records, 'response', records.responsesTo(id)),
      position: stance?.position ?? null,
      own: claim.authorId === me,
      scene,
      unsent: read(store.outbox.cell(id)),
    };
  }, sameFields);
}

function first<T extends 'disclosure' | 'response'>(
  read: Read,
  records: Records,
  type: T,
  ids: Cell<readonly string[]>,
) {
  const [id] = read(ids);
  return id === undefined ? undefined : read(records.cell(type, id));
}

/** Whether two views have the very same parts: then nothing needs to be rendered. */
function sameFields(a: ClaimView | undefined, b: ClaimView | undefined): boolean {
  if (!a || !b) return a === b;
  return (Object.keys(a) as (keyof ClaimView)[]).every((key) => Object.is(a[key], b[key]));
}
