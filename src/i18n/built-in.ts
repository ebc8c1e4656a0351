import type { MessageSections, Section } from './messages.js';
import { registerLoader } from './registry.js';

type Fetched = Promise<Partial<MessageSections>>;

/** Files of one language: what is read at the same time is fetched together. */
interface Files {
  readonly card: () => Fetched;
  readonly soon: () => Fetched;
  readonly coverage: () => Fetched;
  readonly reading: () => Fetched;
  readonly people: () => Fetched;
  readonly acting: () => Fetched;
}

/** In which file a section is found; all others belong to acting. */
const places: Readonly<Partial<Record<Section, keyof Files>>> = {
  card: 'card',
  claim: 'soon',
  situation: 'soon',
  coverage: 'coverage',
  consultation: 'reading',
  mandate: 'reading',
  standing: 'reading',
  thread: 'reading',
  common: 'people',
  inbox: 'people',
  inclusion: 'people',
  search: 'people',
};

function register(locale: string, files: Files): void {
  registerLoader(locale, (section) => {
    const place = places[section] ?? 'acting';
    // Where there is a thread there are cards: their words need not wait until they are asked for.
    if (place === 'reading') void files.card();
    return files[place]();
  });
}

register('en', {
  card: () => import('./en/card.js'),
  soon: () => import('./en/soon.js'),
  coverage: () => import('./en/coverage.js'),
  reading: () => import('./en/reading.js'),
  people: () => import('./en/people.js'),
  acting: () => import('./en/acting.js'),
});

register('fr', {
  card: () => import('./fr/card.js'),
  soon: () => import('./fr/soon.js'),
  coverage: () => import('./fr/coverage.js'),
  reading: () => import('./fr/reading.js'),
  people: () => import('./fr/people.js'),
  acting: () => import('./fr/acting.js'),
});
