import { plural } from '../plural.js';
import type { InboxMessages } from '../sections/inbox.js';

const p = plural('fr');

export const inbox: InboxMessages = {
  heading: (count) => p(count, { one: 'Une chose vous attend', other: '# choses vous attendent' }),
  task: {
    judge: (number) => `Quelqu’un a reformulé la ${number}. Est-ce bien votre propos\u202f?`,
    restate: (number) => `L’auteur de la ${number} a répondu à votre reformulation.`,
    reply: (number) => `Vous pouvez maintenant écrire votre réponse à la ${number}.`,
    evidence: (number) => `Des preuves sont demandées pour la ${number}, que vous avez écrite.`,
    assess: (number) =>
      `Une source a été apportée sur la ${number}, pour laquelle vous aviez demandé des preuves. Est-elle solide\u202f?`,
    recognise: (number) => `La ${number} est maintenant étayée, et vous n’êtes pas d’accord.`,
    moderate: (number) => `La ${number} a été signalée.`,
    'moderate-source': (number) => `Une source sur la ${number} a été signalée.`,
    queue: () =>
      'De nouvelles contributions, des groupes nommés ou des personnes attendent votre décision.',
  },
};
