import type { Evidence, SourceKind } from '@entente/elements/model.js';
import type { DatasetEvidence } from './form.js';
import type { Survey } from './survey.js';

/** The categories of the platforms, as kinds of sources. A page of any sort is something published. */
const sourceKinds: Readonly<Record<string, SourceKind>> = {
  'Article scientifique': 'study',
  'Rapport / Étude': 'study',
  'Thèse / Mémoire': 'study',
  'Manuel / Guide': 'expert',
  'Lois et règlements': 'record',
  'Document cartographique': 'record',
  'Billet de blog': 'testimony',
};

/** A source of a set. Who attaches one to their own claim wants to support it. */
export function toEvidence(source: DatasetEvidence, { claims }: Survey): Evidence {
  const claim = claims.get(source.claimId);
  const address = addressOf(source.url);
  return {
    type: 'evidence',
    id: source.id,
    revision: 1,
    claimId: source.claimId,
    participantId: source.authorId,
    sourceKind: sourceKinds[source.sourceType] ?? 'press',
    bearing: claim?.authorId === source.authorId ? 'supports' : 'context',
    citation: citationOf(source, address),
    url: address ? source.url : null,
    // Sets do not say how old a source is: no younger than when somebody attached it.
    date: source.createdAt.slice(0, 4),
    excerpt: source.note,
    language: claim?.language ?? 'und',
    createdAt: source.createdAt,
    status: 'published',
  };
}

function addressOf(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
  return isWeb && address.username === '' && address.password === '' ? address : null;
}

/** The title, or else where it can be read. */
function citationOf({ title, url }: DatasetEvidence, address: URL | null): string {
  return title ?? (address ? `${address.host}${address.pathname}` : url);
}
