import { changesSince } from './changes.js';
import { checkpointOf, readHead } from './head.js';
import type { RecordType } from '@entente/elements/model.js';
import type { Writing } from './tables.js';

/** Somewhere that is told what changes in a consultation. */
export interface PostTarget {
  readonly consultationId: string;
  /** Another one for every target of a consultation, and always the same for the same. */
  readonly name: string;
}

/** What a target has not been told yet. */
export interface Mail {
  /** Up to where the target was told before; with the target, it names this mail. */
  readonly since: string;
  readonly checkpoint: string;
  /** What changed, as everybody may know it; `null` when that was too much to tell. */
  readonly changed:
    readonly { readonly type: RecordType; readonly id: string; readonly revision: number }[] | null;
  /** How often it was tried before. */
  readonly tries: number;
}

const everybody = { id: null, roles: [] };

/**
 * Takes what a target has to be told, where there is something and its time has come. Until `until`
 * nobody else takes it, so that of several processes one tells it, and another one if that one dies.
 */
export async function takeMail(
  tx: Writing,
  { consultationId, name }: PostTarget,
  now: number,
  until: number,
): Promise<Mail | undefined> {
  const head = await readHead(tx, consultationId, now);
  // News is what comes from now on: a target that is new is told nothing of what was before.
  await tx
    .insertInto('post_target')
    .values({
      consultation: consultationId,
      name,
      checkpoint: checkpointOf(head),
      tries: 0,
      due: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const target = await tx
    .selectFrom('post_target')
    .selectAll()
    .where('consultation', '=', consultationId)
    .where('name', '=', name)
    .where('due', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!target || target.checkpoint === checkpointOf(head)) return undefined;
  const changes = await changesSince(tx, head, target.checkpoint, everybody);
  await moveTo(tx, { consultationId, name }, { due: until });
  const { checkpoint: since, tries } = target;
  if ('resync' in changes) {
    return { since, tries, checkpoint: checkpointOf(head), changed: null };
  }
  const changed = changes.records.map(({ type, id, revision }) => ({ type, id, revision }));
  return { since, tries, checkpoint: changes.checkpoint, changed };
}

/** Notes that a target was told, or when it is tried again. */
export async function settleMail(
  tx: Writing,
  target: PostTarget,
  mail: Mail,
  again: number | undefined,
): Promise<void> {
  const change =
    again === undefined
      ? { checkpoint: mail.checkpoint, tries: 0, due: 0 }
      : { tries: mail.tries + 1, due: again };
  await moveTo(tx, target, change);
}

async function moveTo(
  tx: Writing,
  { consultationId, name }: PostTarget,
  change: { readonly checkpoint?: string; readonly tries?: number; readonly due: number },
): Promise<void> {
  await tx
    .updateTable('post_target')
    .set(change)
    .where('consultation', '=', consultationId)
    .where('name', '=', name)
    .execute();
}
