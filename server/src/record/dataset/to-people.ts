import { stanceId, type Group, type Participant, type Stance } from '@entente/elements/model.js';
import type { DatasetGroup, DatasetParticipant, DatasetReaction } from './form.js';
import type { Survey } from './survey.js';
import { words, wordsIn, type NameOf } from './words.js';

/** A group of a set. */
export function toGroup(group: DatasetGroup, { head }: Survey): Group {
  const { language } = head.consultation;
  const { id, dimension, label, expectedShare, expectedShareSource } = group;
  return {
    type: 'group',
    id,
    revision: 1,
    dimension,
    dimensionLabel: { [language]: asHeading(dimension, language) },
    label: { [language]: label },
    expectedShare,
    source: expectedShareSource === null ? null : { [language]: expectedShareSource },
    note: null,
  };
}

/** Sets name their dimensions as in a list; here they are headings. */
function asHeading(name: string, language: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** A participant of a set, who has a number for a name. They joined when they first wrote. */
export function toParticipant(
  { id, groupIds }: DatasetParticipant,
  survey: Survey,
  nameOf: NameOf,
): Participant {
  const { language } = survey.head.consultation;
  return {
    type: 'participant',
    id,
    revision: 1,
    name: institution(id, survey) ?? nameOf(survey.participants.get(id) ?? 0, language),
    roles: ['participant'],
    groupIds: [...groupIds],
    ownWords: null,
    joinedAt: survey.joined.get(id) ?? survey.opensAt,
  };
}

/** Sets name institutions by what they are; everybody else has a number. */
function institution(id: string, { groups, head }: Survey): string | undefined {
  return id === 'organiser'
    ? wordsIn(words.organiser, head.consultation.language)
    : groups.get(id)?.label;
}

/** What somebody thought of a claim. Where a set has no date for it, it was there at the close. */
export function toStance(reaction: DatasetReaction, { closesAt }: Survey): Stance {
  const { claimId, participantId, value, createdAt } = reaction;
  return {
    type: 'stance',
    id: stanceId(claimId, participantId),
    revision: 1,
    claimId,
    participantId,
    position: value === 1 ? 'agree' : value === -1 ? 'disagree' : 'unsure',
    at: createdAt ?? closesAt,
  };
}
