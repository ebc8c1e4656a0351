import type { Paraphrase } from '../../src/model/paraphrase.js';
import { claimId } from './claims/said.js';
import type { VoiceId } from './people.js';
import { dated, type Clock, type When } from './time.js';

type Rare = Pick<Paraphrase, 'released' | 'correction' | 'copyReason' | 'releaseReason'>;

interface Restatement extends Partial<Rare> {
  readonly id: string;
  readonly of: string;
  readonly by: VoiceId;
  readonly language: 'en' | 'fr';
  readonly at: When;
  readonly judged?: When;
  readonly attempt?: 2;
  readonly status: Paraphrase['status'];
  readonly releasedBy?: VoiceId;
  readonly text: string;
}

/** What was restated before it was contradicted, and what its authors said of that. */
const restated: readonly Restatement[] = [
  {
    id: 'h1',
    of: '1',
    by: 'marcel',
    language: 'fr',
    at: [-12, '22:15'],
    judged: [-11, '12:30'],
    status: 'confirmed',
    text:
      'Si je vous suis, il n’y a pas la place de faire rouler des autos et marcher des gens ' +
      'côte à côte sans danger : il faut donc que les uns attendent, ou renoncent.',
  },
  {
    id: 'h2',
    of: '2',
    by: 'odile',
    language: 'fr',
    at: [-13, '10:35'],
    judged: [-13, '19:30'],
    status: 'close',
    correction:
      'Le danger, oui. Mais je ne demande pas un pont sans autos : elles reviennent tous ' +
      'les soirs, et l’autobus et les secours passent toute la journée.',
    text: 'Vous trouvez le pont dangereux à vélo, alors vous voulez qu’il n’y ait plus d’autos.',
  },
  {
    id: 'h3',
    of: '2',
    by: 'odile',
    language: 'fr',
    at: [-13, '20:20'],
    judged: [-13, '21:05'],
    attempt: 2,
    status: 'confirmed',
    text:
      'Le jour seulement, vous laisseriez le pont aux piétons, aux vélos, à l’autobus et ' +
      'aux secours, parce que c’est là qu’il y a du monde à protéger. Le soir, vous le ' +
      'rendriez aux autos, pour ceux qui n’ont pas d’autre chemin.',
  },
  {
    id: 'h4',
    of: '2',
    by: 'tom',
    language: 'en',
    at: [-11, '12:55'],
    judged: [-11, '19:35'],
    status: 'missed',
    correction:
      'Je travaille sur l’autre rive et je traverse comme vous, pour gagner ma vie. Je ' +
      'parle de sécurité entre 7 h et 19 h ; je ne parle pas de promenade.',
    text: 'You would like the Quay to be a place to stroll, for people who already live on it.',
  },
  {
    id: 'h5',
    of: '2',
    by: 'tom',
    language: 'en',
    at: [-10, '12:40'],
    judged: [-10, '19:15'],
    attempt: 2,
    status: 'confirmed',
    text:
      'Twice a day you share five metres with traffic to get to your shift. You want the ' +
      'twelve busiest hours to be safe for whoever is not in a car, and you would accept ' +
      'cars for the rest of the night.',
  },
  {
    id: 'h6',
    of: '2',
    by: 'grace',
    language: 'en',
    at: [-1, '15:05'],
    status: 'offered',
    text:
      'By day you would keep the bridge for people who walk, ride, take the bus or need an ' +
      'ambulance, since that is when most of them are out. You would give it back to ' +
      'drivers in the evening, because some of them have no other way home.',
  },
  {
    id: 'h7',
    of: '2.2',
    by: 'etienne',
    language: 'fr',
    at: [-9, '20:50'],
    judged: [-8, '12:55'],
    status: 'confirmed',
    text:
      'Selon vous, un client sur trois de la quincaillerie vient en auto par le pont, ce ' +
      'sont ceux qui achètent le plus gros, et ils iraient ailleurs si on le fermait le ' +
      'jour.',
  },
  {
    id: 'h8',
    of: '5',
    by: 'berth',
    language: 'en',
    at: [-7, '21:57'],
    judged: [-6, '12:10'],
    status: 'declined',
    text:
      'Since people will reach the bridge in the dark whatever is decided, you want the ' +
      'lamps and the bus stop in place before the works start.',
  },
  {
    id: 'h9',
    of: '6',
    by: 'walter',
    language: 'en',
    at: [-10, '17:00'],
    judged: [-9, '13:25'],
    status: 'confirmed',
    text:
      'A person who crosses twice a year may need the bridge as much as one who crosses ' +
      'twice a day, and a count of crossings cannot see that.',
  },
  {
    id: 'h10',
    of: '6',
    by: 'ivan',
    language: 'en',
    at: [-6, '10:35'],
    judged: [-6, '18:20'],
    status: 'close',
    released: 'correction',
    correction:
      'Pas « autant » : je ne demande pas que ses deux passages pèsent plus que les ' +
      'vôtres, je demande qu’ils pèsent quelque chose.',
    text: 'Your mother’s two crossings should weigh as much as everybody else’s hundreds.',
  },
  {
    id: 'h11',
    of: '7',
    by: 'fatou',
    language: 'fr',
    at: [-14, '19:10'],
    status: 'released',
    released: 'deadline',
    text:
      'Vous craignez que, sans le pont la nuit, treize de vos vingt-six employés s’en ' +
      'aillent dans l’année.',
  },
  {
    id: 'h12',
    of: '10',
    by: 'marcel',
    language: 'fr',
    at: [-8, '22:05'],
    judged: [-7, '10:40'],
    status: 'missed',
    correction: 'It is not about the town’s money. Every dollar goes to the bus.',
    text: 'Vous proposez que la Ville se finance avec un péage.',
  },
  {
    id: 'h13',
    of: '10',
    by: 'marcel',
    language: 'fr',
    at: [-7, '22:20'],
    judged: [-6, '10:15'],
    attempt: 2,
    status: 'close',
    released: 'attempts',
    correction:
      'Nearly. It is less about punishing the drive than about asking whether it is needed.',
    text: 'Vous voulez décourager les autos avec un prix, et donner cet argent à l’autobus.',
  },
  {
    id: 'h14',
    of: '13',
    by: 'bertrand',
    language: 'fr',
    at: [-5, '11:10'],
    status: 'released',
    released: 'voucher',
    releasedBy: 'tom',
    releaseReason:
      'I read both. Hugh is away on the water until Sunday, and nobody could say it more fairly.',
    text:
      'Vous proposez deux demi-années d’essai, l’une comme avant, l’autre sans autos le ' +
      'jour, avec chaque mois des chiffres publics, pour que le conseil décide en ' +
      'connaissance de cause.',
  },
];

/** How long an author has to answer, in days: the 72 hours of the rule. */
const days = 3;

/** Every restatement of the sample. */
export function restatements(clock: Clock): Paraphrase[] {
  return restated.map(({ of, by, at, judged, releasedBy, ...rest }) =>
    dated<Paraphrase>(
      {
        type: 'paraphrase',
        revision: rest.status === 'offered' ? 1 : 2,
        claimId: claimId(of),
        participantId: by,
        attempt: 1,
        released: null,
        correction: null,
        copyReason: null,
        releasedById: releasedBy ?? null,
        releaseReason: null,
        createdAt: at,
        dueAt: [at[0] + days, at[1]],
        judgedAt: judged ?? null,
        ...rest,
      },
      clock,
    ),
  );
}
