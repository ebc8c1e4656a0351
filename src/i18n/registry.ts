import type { MessageSections, Section } from './messages.js';

/** Messages of one section, in the language they were found in. */
export interface Found<S extends Section> {
  readonly locale: string;
  readonly messages: MessageSections[S];
}

/** Fetches the messages of a section, perhaps with those of others. */
type Loader = (section: Section) => Promise<Partial<MessageSections>>;

const registered = new Map<string, Partial<MessageSections>>();
const loaders = new Map<string, Loader>();
const loading = new Map<string, Promise<void>>();

/** The language that stands in where one is asked for that nobody has registered. */
const fallback = 'en';

/** Adds a language whose messages are at hand. Sections may come one after another. */
export function registerMessages(locale: string, sections: Partial<MessageSections>): void {
  const key = locale.toLowerCase();
  registered.set(key, { ...registered.get(key), ...sections });
}

/** Adds a language whose messages are fetched when they are first needed. */
export function registerLoader(locale: string, loader: Loader): void {
  loaders.set(locale.toLowerCase(), loader);
}

/** The registered language nearest to a tag: `fr-CA`, then `fr`, then the fallback. */
export function resolveLocale(tag: string): string {
  const known = (key: string): boolean => registered.has(key) || loaders.has(key);
  let key = tag.toLowerCase();
  while (key !== '' && !known(key)) key = key.slice(0, Math.max(0, key.lastIndexOf('-')));
  return key === '' ? fallback : key;
}

/** The messages of a section if they are at hand. */
export function messagesFor<S extends Section>(tag: string, section: S): Found<S> | undefined {
  const locale = resolveLocale(tag);
  const messages = registered.get(locale)?.[section];
  return messages && { locale, messages };
}

/** Fetches the messages of a section. Asking twice fetches once; a failure may be tried again. */
export function loadMessages(tag: string, section: Section): Promise<void> {
  const locale = resolveLocale(tag);
  const key = `${locale}/${section}`;
  let running = loading.get(key);
  if (!running) {
    running = fetchMessages(locale, section).catch((error: unknown) => {
      loading.delete(key);
      throw error;
    });
    loading.set(key, running);
  }
  return running;
}

async function fetchMessages(locale: string, section: Section): Promise<void> {
  if (registered.get(locale)?.[section]) return;
  const messages = await loaders.get(locale)?.(section);
  if (messages) registerMessages(locale, messages);
}
