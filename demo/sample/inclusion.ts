import type { Nomination } from '../../src/model/inclusion.js';
import { groupId } from './groups.js';
import { dated, type Clock, type Timed } from './time.js';

/** Why a group was added, in the words of the public record. */
export const whyIncluded =
  'Ajouté. Les invitations ont été remises à la relève par trois employeurs. — ' +
  'Added. Three employers handed out invitations at the change of shift.';

/** Why another one was not. */
export const whyLeftOut =
  'Non retenu comme groupe attendu. La décision vaut toute l’année, et ces passages sont déjà ' +
  'dans le comptage. La direction du camping est invitée à écrire. — ' +
  'Not added as an expected group. The campground itself is invited to write.';

/** Groups that somebody missed, and what became of it. */
const named: readonly Timed<Omit<Nomination, 'type'>>[] = [
  {
    id: 'n1',
    revision: 2,
    participantId: 'fatou',
    label: 'Celles et ceux qui traversent la nuit pour travailler',
    reason:
      'Le fumoir, l’hôpital, les aides à domicile : on est une centaine à passer entre ' +
      '19 h et 6 h. Tout le monde parle de nous, et le questionnaire s’affiche à l’heure ' +
      'où l’on dort.',
    reach: 'Par les trois employeurs, à la relève, sur papier.',
    language: 'fr',
    createdAt: [-14, '20:15'],
    status: 'included',
    decision: whyIncluded,
    decidedAt: [-10, '15:00'],
    groupId: groupId('nights'),
  },
  {
    id: 'n2',
    revision: 2,
    participantId: 'marcel',
    label: 'Les vacanciers du camping de la Pointe',
    reason: 'En juillet, une auto sur cinq au feu vient du camping.',
    reach: null,
    language: 'fr',
    createdAt: [-10, '22:50'],
    status: 'left-out',
    decision: whyLeftOut,
    decidedAt: [-7, '15:30'],
    groupId: null,
  },
  {
    id: 'n3',
    revision: 1,
    participantId: 'priya',
    label: 'Children who cross on their own',
    reason:
      'Two hundred of them cross every school day, and the form asks for a first language ' +
      'and a way of crossing but not for anybody under sixteen.',
    reach: 'The student councils of both schools meet on Thursdays.',
    language: 'en',
    createdAt: [-4, '12:20'],
    status: 'open',
    decision: null,
    decidedAt: null,
    groupId: null,
  },
  {
    id: 'n4',
    revision: 1,
    participantId: 'fatou',
    label: 'Les équipes de nuit venues des Philippines et du Mexique',
    reason:
      'Ils sont onze au fumoir, logés rue de la Saline. Ils traversent tous les soirs, et ' +
      'rien ici n’est dans leur langue.',
    reach: 'La cheffe d’équipe veut bien traduire une réunion.',
    language: 'fr',
    createdAt: [-2, '19:05'],
    status: 'open',
    decision: null,
    decidedAt: null,
    groupId: null,
  },
];

/** Every nomination of the sample. */
export function nominations(clock: Clock): Nomination[] {
  return named.map((one) => ({
    type: 'nomination',
    ...dated<Omit<Nomination, 'type'>>(one, clock),
  }));
}
