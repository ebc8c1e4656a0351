import type { Kind, Relation } from '../../model/claim.js';
import type { Command } from '../../model/command.js';
import type { ComposerView } from '../../store/composer-view.js';
import type { DraftFields } from '../../store/drafts.js';

/** Stands for a text that is not written yet, so that the rules can be asked about the rest. */
const unwritten = '…';

/** The id of a command that is never sent. */
const probeId = 'probe';

/** The command that a draft makes: a new wording, or a contribution. */
export function commandOf(fields: DraftFields, view: ComposerView, id: string): Command {
  const { text = '', language = '', relation = '' } = fields;
  if (view.claim) {
    return { type: 'editClaim', id, claimId: view.claim.id, revision: view.claim.revision, text };
  }
  const parentId = view.parent?.id ?? null;
  return {
    type: 'postClaim',
    id,
    kind: kindIn(fields) || 'value',
    text,
    language,
    parentId,
    relation: parentId === null ? null : (relation as Relation),
  };
}

/** The same, as far as it is known: to learn which steps there will be before anything is written. */
export function probeOf(fields: DraftFields, view: ComposerView): Command {
  const { text = '', relation = '' } = fields;
  const written = text.trim() === '' ? unwritten : text;
  const known = { ...fields, text: written, relation: relation === '' ? 'qualifies' : relation };
  return commandOf(known, view, probeId);
}

/** The kind a text has: a reply that asks is a question, whatever was chosen before. */
export function kindIn({ relation, kind = '' }: DraftFields): Kind | '' {
  return relation === 'asks' ? 'question' : (kind as Kind | '');
}
