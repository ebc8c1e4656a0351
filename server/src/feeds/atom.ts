import type { Claim, LocalText } from '@entente/elements/model.js';
import type { Recent } from '../keeping/keeper.js';
import { element, type Xml } from './xml.js';

/** What a feed is of. */
export interface FeedPlace {
  /** The id of the feed: the same for ever, wherever it is read. */
  readonly id: string;
  /** Where it is read, as a path. */
  readonly self: string;
  /** What follows the title of the consultation, as the number of a claim. */
  readonly about: string;
}

/** How much of a text its title repeats. */
const TITLE = 80;

/** What was contributed last, as Atom (RFC 4287). Every text is of type `text`. */
export function atomOf({ consultation, claims, authors }: Recent, place: FeedPlace): string {
  const [language = 'en'] = consultation.languages;
  const title = [worded(consultation.title, language), place.about].filter(Boolean).join(' · ');
  const dates = claims.map(momentOf).sort();
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, place.id),
    element('title', { type: 'text' }, title),
    element('updated', {}, dates.at(-1) ?? consultation.opensAt),
    element('link', { rel: 'self', type: 'application/atom+xml', href: place.self }),
    ...claims.map((claim) => entryOf(consultation.id, claim, authors.get(claim.authorId)?.name)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

function entryOf(consultationId: string, claim: Claim, author = ''): Xml {
  const start = beginningOf(claim.text.replace(/\s+/g, ' '), claim.language);
  return element(
    'entry',
    { 'xml:lang': claim.language },
    element('id', {}, urnOf(consultationId, 'claim', claim.id)),
    element('title', { type: 'text' }, `${claim.number} · ${start}`),
    element('published', {}, claim.createdAt),
    element('updated', {}, momentOf(claim)),
    element('author', {}, element('name', {}, author)),
    element('content', { type: 'text' }, claim.text),
  );
}

/** The first characters of a text, as people count them. */
function beginningOf(text: string, language: string): string {
  const characters = new Intl.Segmenter(language).segment(text.slice(0, 20 * TITLE));
  return Array.from(characters, ({ segment }) => segment)
    .slice(0, TITLE)
    .join('');
}

const momentOf = ({ editedAt, createdAt }: Claim): string => editedAt ?? createdAt;

const worded = (text: LocalText, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** The name of something in a consultation, for whoever has to tell two apart. */
export const urnOf = (...parts: readonly string[]): string =>
  `urn:entente:${parts.map(encodeURIComponent).join(':')}`;
