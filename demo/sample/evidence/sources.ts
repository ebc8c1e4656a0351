import type { Evidence } from '../../../src/model/evidence.js';
import { claimId } from '../claims/said.js';
import type { VoiceId } from '../people.js';
import { dated, type Clock, type When } from '../time.js';

interface Source extends Pick<Evidence, 'id' | 'sourceKind' | 'bearing' | 'citation' | 'date'> {
  readonly of: string;
  readonly by: VoiceId;
  readonly language: 'en' | 'fr';
  readonly at: When;
  readonly url?: string;
  readonly excerpt?: string;
}

/** The sources that people brought, and what each does to one claim. */
const brought: readonly Source[] = [
  {
    id: 'e1',
    of: '1',
    by: 'colin',
    sourceKind: 'record',
    bearing: 'supports',
    language: 'en',
    at: [-13, '13:40'],
    citation: 'Lower Bridge, inspection report 2022, Town of Port-Ambrel, drawing 4',
    url: 'https://documents.port-ambrel.example/bridges/lower/2022-inspection.pdf',
    date: '2022-09',
    excerpt: 'Clear width between inner faces of trusses: 4.91 m at panel 2, 4.88 m at midspan.',
  },
  {
    id: 'e2',
    of: '1',
    by: 'nadia',
    sourceKind: 'study',
    bearing: 'partly-supports',
    language: 'fr',
    at: [-12, '19:40'],
    citation: 'Largeurs utiles des passages partagés, Laboratoire des voies douces, cahier 12',
    date: '2019',
    excerpt:
      'Deux fauteuils roulants se croisent à partir de 1,80 m entre des murets bas, et de ' +
      '2,10 m entre des parois hautes.',
  },
  {
    id: 'e3',
    of: '2.2',
    by: 'tom',
    sourceKind: 'statistics',
    bearing: 'partly-supports',
    language: 'en',
    at: [-9, '13:10'],
    citation: 'Where our customers come from, survey of 17 members, Quay Merchants’ Circle',
    url: 'https://quay-merchants.example/survey-2023',
    date: '2023-11',
    excerpt: 'By car over the Lower Bridge: 31 percent of customers, by the owners’ own estimate.',
  },
  {
    id: 'e4',
    of: '2.2',
    by: 'etienne',
    sourceKind: 'study',
    bearing: 'contradicts',
    language: 'fr',
    at: [-8, '20:50'],
    citation: 'Comptage de 1 312 clients dans neuf commerces du quai, École de la Pointe',
    date: '2024-05',
    excerpt:
      'À pied 58 %, à vélo 11 %, en autobus 9 %, en auto par le pont 14 %, en auto ' +
      'd’ailleurs 8 %.',
  },
  {
    id: 'e5',
    of: '2.2',
    by: 'walter',
    sourceKind: 'press',
    bearing: 'context',
    language: 'en',
    at: [-7, '17:40'],
    citation: '“Two years after, the shops of Carrow Street count again”, The Carrow Courier',
    date: '2021-04-17',
    excerpt: 'Six of twenty-two shops had changed hands. Takings of the others were up by a tenth.',
  },
  {
    id: 'e6',
    of: '3',
    by: 'bertrand',
    sourceKind: 'record',
    bearing: 'partly-supports',
    language: 'fr',
    at: [-4, '11:20'],
    citation: 'Relevés de carburant de onze fermes membres, Syndicat des fermes des rangs',
    date: '2023',
    excerpt:
      'Pour les onze : 6 480 litres attribués au détour, d’après les bons de livraison et ' +
      'la distance.',
  },
  {
    id: 'e7',
    of: '4.2',
    by: 'hugh',
    sourceKind: 'record',
    bearing: 'supports',
    language: 'en',
    at: [-12, '14:45'],
    citation: 'Minutes of the town council, 3 April 1968, item 7, municipal archive',
    url: 'https://archive.port-ambrel.example/minutes/1968-04-03',
    date: '1968-04-03',
    excerpt:
      'Resolved that the plank floor be replaced by open steel grating, for a saving of 38 ' +
      'tons.',
  },
  {
    id: 'e8',
    of: '11',
    by: 'mireille',
    sourceKind: 'statistics',
    bearing: 'supports',
    language: 'fr',
    at: [-11, '16:20'],
    citation: 'Registre des départs 2023, Service ambulancier de la rivière aux Aulnes, tableau 3',
    url: 'https://ambulances-aulnes.example/registre-2023',
    date: '2024-02',
    excerpt:
      'Passages par le pont d’en bas : 212. Temps médian vers la rive nord : 5 min 10 par ' +
      'le bas, 13 min 20 par le haut.',
  },
  {
    id: 'e9',
    of: '4.2.1.1',
    by: 'colin',
    sourceKind: 'expert',
    bearing: 'supports',
    language: 'en',
    at: [-9, '13:30'],
    citation: 'Letter of the lock keeper’s office on ten winters of the sanded panels',
    date: '2024-03',
    excerpt: 'Re-sanded once, in 2021. Two falls reported in ten years, both on the wooden steps.',
  },
  {
    id: 'e10',
    of: '8.1',
    by: 'rosalind',
    sourceKind: 'testimony',
    bearing: 'context',
    language: 'en',
    at: [-10, '14:30'],
    citation: 'I ran the ferry here for nineteen years, until the last one was sold',
    date: '2011',
    excerpt:
      'Twelve days of wind a year is about right. You also lose five or six mornings to ' +
      'ice at the slip.',
  },
];

/** Every source of the sample. */
export function sources(clock: Clock): Evidence[] {
  return brought.map(({ of, by, at, url, excerpt, ...rest }) =>
    dated<Evidence>(
      {
        type: 'evidence',
        revision: 1,
        claimId: claimId(of),
        participantId: by,
        url: url ?? null,
        excerpt: excerpt ?? null,
        createdAt: at,
        status: 'published',
        ...rest,
      },
      clock,
    ),
  );
}

/** The claim that a source is about. */
export function claimOfSource(id: string): string {
  return claimId(brought.find((source) => source.id === id)?.of ?? '');
}
