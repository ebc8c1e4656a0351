import type { Response } from '../../src/model/answer.js';
import { dated, type Clock, type Timed } from './time.js';

const body = {
  en: 'Works department, Town of Port-Ambrel',
  fr: 'Service des travaux, Ville de Port-Ambrel',
};

/** What the town has answered already. */
const given: readonly Timed<Omit<Response, 'type'>>[] = [
  {
    id: 'a1',
    revision: 1,
    subjectId: 'c5',
    verdict: 'in-part',
    body,
    reasons: {
      en:
        'The bus stop moves to the foot of the bridge before the works begin: it is a kerb ' +
        'and a shelter, and there is money for both this year. The lighting has to wait for ' +
        'the choice of a deck, because its cables run inside. Until then two battery lamps ' +
        'go up at the north approach, shaded towards the water.',
      fr:
        'L’arrêt d’autobus sera déplacé au pied du pont avant le début des travaux : c’est ' +
        'une bordure et un abri, et le budget de l’année le permet. L’éclairage doit ' +
        'attendre le choix du tablier, où passeront ses câbles. D’ici là, deux lampes à ' +
        'batterie seront posées à l’approche nord, avec un cache du côté de l’eau.',
    },
    dueAt: [4, '16:00'],
    at: [-4, '17:10'],
    commitmentId: null,
  },
  {
    id: 'a2',
    revision: 1,
    subjectId: 'c10',
    verdict: 'not',
    body,
    reasons: {
      en:
        'A town may not charge for the use of a public road; only the province may, and it ' +
        'has told us that it will not for a bridge of this size. We keep the other half of ' +
        'the idea: what a later bus on line 3 would cost is being worked out, and will be ' +
        'in both options.',
      fr:
        'Une ville ne peut pas faire payer l’usage d’une voie publique ; seule la province ' +
        'le peut, et elle nous a répondu qu’elle ne le ferait pas pour un pont de cette ' +
        'taille. Nous gardons l’autre moitié de l’idée : le coût d’un service plus tardif ' +
        'sur la ligne 3 est à l’étude, et figurera dans les deux options.',
    },
    dueAt: [4, '16:00'],
    at: [-4, '17:25'],
    commitmentId: null,
  },
];

/** Every official answer of the sample. */
export function responses(clock: Clock): Response[] {
  return given.map((one) => ({ type: 'response', ...dated<Omit<Response, 'type'>>(one, clock) }));
}
