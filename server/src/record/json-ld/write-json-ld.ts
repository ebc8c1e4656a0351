import type { AnyRecord, SupportState } from '@entente/elements/model.js';
import { nodesOf } from './nodes.js';

const context = ['https://schema.org/', { entente: 'urn:entente:term:' }];

/** A dialogue as JSON-LD, piece by piece, a thing a line. The records are read twice. */
export async function* jsonLdPieces(
  consultationId: string,
  read: () => AsyncIterable<AnyRecord>,
): AsyncGenerator<string, void, undefined> {
  const support = new Map<string, SupportState>();
  for await (const record of read()) {
    const isContested = record.type === 'tally' && record.support !== 'unchallenged';
    if (isContested) support.set(record.id, record.support);
  }
  const scene = { consultationId, support };
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let comma = '\n';
  for await (const record of read()) {
    for (const node of nodesOf(record, scene)) {
      yield `${comma}${embeddable(JSON.stringify(node))}`;
      comma = ',\n';
    }
  }
  yield '\n]}\n';
}

/** Pages put JSON-LD into a script element, which no text in it may end. */
function embeddable(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
