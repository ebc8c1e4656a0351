import { plural } from '../plural.js';
import type { SearchMessages } from '../sections/search.js';

const p = plural('fr');

export const search: SearchMessages = {
  label: 'Mots à trouver',
  hint: 'Contributions et réponses qui contiennent tous ces mots.',
  find: 'Chercher',
  searching: 'Recherche en cours',
  found: (count, words) =>
    p(count, {
      one: `# contribution contient «\u00a0${words}\u00a0».`,
      other: `# contributions contiennent «\u00a0${words}\u00a0».`,
    }),
  none: (words) =>
    `Aucune contribution ne contient «\u00a0${words}\u00a0». Essayez moins de mots, ou le début d’un mot.`,
  clear: 'Effacer la recherche',
  more: (count) =>
    p(count, { one: 'Afficher # autre trouvée', other: 'Afficher # autres trouvées' }),
  shown: (shown, total) =>
    `${p(shown, { one: '# affichée', other: '# affichées' })} sur ${p(total, { other: '#' })}`,
  loaded: (count) => p(count, { one: '# contribution de plus', other: '# contributions de plus' }),
  failedTitle: 'La recherche n’a pas pu être faite.',
  failedText: 'Le service n’a pas répondu. Vos mots restent dans le champ.',
  tryAgain: 'Chercher de nouveau',
};
