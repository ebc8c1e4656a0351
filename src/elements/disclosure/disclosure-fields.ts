import { newId } from '../../internal/new-id.js';
import type { CommandOf } from '../../model/command.js';
import type { Standing } from '../../model/participant.js';
import type { DraftFields } from '../../store/drafts.js';
import type { DisclosureView } from '../../store/disclosure-view.js';

/** What was said before, as the form's fields; nothing where nothing was said. */
export function fieldsFrom({ participant, disclosure, name }: DisclosureView): DraftFields {
  const ownWords = participant?.ownWords ?? null;
  return {
    name: participant?.name ?? name,
    groupIds: JSON.stringify(participant?.groupIds ?? []),
    other: ownWords === null ? '' : ownWords === '' ? 'rather-not' : 'own-words',
    ownWords: ownWords ?? '',
    ...(disclosure && {
      standing: disclosure.standing,
      speaksFor: disclosure.speaksFor ?? '',
      members: disclosure.members === null ? '' : String(disclosure.members),
      objectives: disclosure.objectives,
      concerns: disclosure.concerns,
      hasInterest: disclosure.interest === null ? 'no' : 'yes',
      interest: disclosure.interest ?? '',
      language: disclosure.language,
    }),
  };
}

/** The groups that are ticked. */
export function groupIdsIn(fields: DraftFields): readonly string[] {
  try {
    const ids: unknown = JSON.parse(fields.groupIds ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A number of members as people write it: spaces and the like between the digits do not matter. */
export function membersIn(fields: DraftFields): number | null | undefined {
  const digits = (fields.members ?? '').replace(/[\s.,’'\u202f]/gu, '');
  if (digits === '') return null;
  const members = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(members) ? members : undefined;
}

/** What is on the record once the form is sent. */
export function discloseCommand(fields: DraftFields, language: string): CommandOf<'disclose'> {
  const { name = '', speaksFor = '', objectives = '', concerns = '', interest = '' } = fields;
  const standing = (fields.standing ?? 'self') as Standing;
  return {
    type: 'disclose',
    id: newId(),
    name,
    groupIds: [...groupIdsIn(fields)],
    ownWords: ownWordsIn(fields),
    standing,
    speaksFor: standing === 'self' ? null : speaksFor,
    members: standing === 'organisation' ? (membersIn(fields) ?? null) : null,
    objectives,
    concerns,
    interest: fields.hasInterest === 'yes' ? interest : null,
    language,
  };
}

/** Empty words say that a person prefers not to say; `null`, that they have not answered. */
function ownWordsIn({ other, ownWords = '' }: DraftFields): string | null {
  if (other === 'own-words') return ownWords.trim() === '' ? null : ownWords;
  return other === 'rather-not' ? '' : null;
}
