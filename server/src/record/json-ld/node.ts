import type { LocalText, RecordType, SupportState } from '@entente/elements/model.js';

/** A thing in JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** What has to be known of the whole dialogue to describe one record. */
export interface Scene {
  readonly consultationId: string;
  /** How contested claims stand; the others are not in it. */
  readonly support: ReadonlyMap<string, SupportState>;
}

/** The name of a thing anywhere in the world. No id that is kept holds half a character. */
export function idOf(
  { consultationId }: Pick<Scene, 'consultationId'>,
  type: RecordType | 'organiser' | 'participants',
  id = '',
): string {
  const names = [
    'urn:entente',
    encodeURIComponent(consultationId),
    type,
    ...(id === '' ? [] : [encodeURIComponent(id)]),
  ];
  return names.join(':');
}

/** A thing by its name alone. */
export function ref(scene: Scene, type: RecordType, id: string): Node {
  return { '@id': idOf(scene, type, id) };
}

/** A text by language, as values that say theirs. */
export function local(text: LocalText): readonly Node[] {
  return Object.entries(text).map(([language, value]) => ({
    '@value': value,
    '@language': language,
  }));
}
