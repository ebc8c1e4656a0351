import type { Participant, Role } from '../../src/model/participant.js';
import { groupId, type GroupWord } from './groups.js';
import { dated, type Clock, type When } from './time.js';

interface Voice {
  readonly name: string;
  readonly groups: readonly GroupWord[];
  readonly joined: When;
  readonly roles?: readonly Role[];
  /** Their own description, or `''` for 'I prefer not to say'. */
  readonly ownWords?: string;
}

/** Everybody who speaks in the sample. */
export const voices = {
  colin: { name: 'Colin Abernathy', groups: ['north', 'car', 'english'], joined: [-16, '12:50'] },
  walter: { name: 'Walter Bright', groups: ['north', 'work', 'english'], joined: [-15, '17:30'] },
  nadia: { name: 'Nadia Benhaddou', groups: ['quay', 'foot', 'french'], joined: [-16, '17:40'] },
  fatou: {
    name: 'Fatou Diarra',
    groups: ['north', 'bus', 'french', 'nights'],
    joined: [-15, '19:35'],
  },
  marcel: { name: 'Marcel Ouellon', groups: ['north', 'car', 'french'], joined: [-14, '11:05'] },
  bertrand: {
    name: 'Bertrand Lacasse',
    groups: ['ranges', 'work', 'french'],
    joined: [-15, '11:40'],
  },
  rosalind: { name: 'Rosalind Pike', groups: ['quay', 'bus', 'english'], joined: [-15, '14:10'] },
  benoit: { name: 'Benoît S.', groups: [], ownWords: '', joined: [-14, '20:15'] },
  odile: { name: 'Odile Marchessault', groups: ['quay', 'foot', 'french'], joined: [-14, '23:10'] },
  priya: { name: 'Priya Raman', groups: ['north', 'foot', 'english'], joined: [-15, '15:05'] },
  solange: { name: 'Solange Michaud', groups: ['ranges', 'car', 'french'], joined: [-15, '15:50'] },
  mireille: {
    name: 'Mireille Cassivi',
    groups: ['north', 'car', 'french', 'nights'],
    joined: [-13, '16:30'],
  },
  ivan: { name: 'Ivan Kowalchuk', groups: ['ranges', 'work', 'english'], joined: [-13, '10:20'] },
  tom: { name: 'Tom Garrity', groups: ['quay', 'car', 'english'], joined: [-12, '12:05'] },
  hugh: { name: 'Hugh Delaney', groups: ['quay', 'foot', 'english'], joined: [-12, '14:00'] },
  etienne: { name: 'Étienne V.', groups: ['quay', 'foot', 'french'], joined: [-11, '20:00'] },
  mathilde: {
    name: 'Mathilde Roy-Kerr',
    groups: ['north', 'foot', 'french', 'english'],
    joined: [-11, '22:10'],
  },
  liseanne: {
    name: 'Lise-Anne Poitras',
    groups: ['north', 'car', 'french'],
    joined: [-10, '21:20'],
  },
  jory: { name: 'Jory Finch', groups: ['island', 'car', 'english'], joined: [-14, '21:45'] },
  grace: { name: 'Grace Tolliver', groups: ['ranges', 'work', 'english'], joined: [-9, '22:30'] },
  berth: {
    name: 'Berth 9',
    groups: [],
    ownWords: 'I live on a boat, on neither bank',
    joined: [-8, '21:50'],
  },
  ines: { name: 'Inès Galarneau', groups: [], roles: ['facilitator'], joined: [-30, '12:00'] },
  claude: { name: 'Claude Wetmore', groups: [], roles: ['official'], joined: [-30, '12:00'] },
} as const satisfies Record<string, Voice>;

/** The id of somebody who speaks in the sample. */
export type VoiceId = keyof typeof voices;

/** The participants who speak. */
export function people(clock: Clock): Participant[] {
  return (Object.keys(voices) as VoiceId[]).map((id) => {
    const { name, groups, joined, roles, ownWords }: Voice = voices[id];
    return dated<Participant>(
      {
        type: 'participant',
        id,
        revision: 1,
        name,
        roles: [...(roles ?? ['participant'])],
        groupIds: groups.map(groupId),
        ownWords: ownWords ?? null,
        joinedAt: joined,
      },
      clock,
    );
  });
}
