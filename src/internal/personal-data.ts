/** What may be a piece of personal data. */
export const personalDataKinds = [
  'phone',
  'sin',
  'health-card',
  'email',
  'postal-code',
  'address',
] as const;

/** See {@link personalDataKinds}. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A passage that looks like personal data. */
export interface PersonalDataHint {
  readonly kind: PersonalDataKind;
  readonly text: string;
  readonly start: number;
}

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const gap = String.raw`[ .\u00A0\u2011-]?`;

const whole = (pattern: string): RegExp => new RegExp(before + pattern + after, 'gu');

/** Every repetition is bounded, so that a text of any kind takes time in proportion to its length. */
const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  [
    'email',
    whole(String.raw`[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,8}`),
  ],
  ['phone', whole(String.raw`(?:\+?1${gap})?\(?[2-9]\d\d\)?${gap}[2-9]\d\d${gap}\d{4}`)],
  ['phone', /\+(?!1)(?:\d{8,15}|\d{1,3}(?:[ .\u00A0-]\d{1,4}){3,6})(?!\d)/gu],
  ['sin', whole(String.raw`[1-79]\d\d${gap}\d{3}${gap}\d{3}`)],
  ['health-card', whole(String.raw`[A-Z]{4} ?\d{4} ?\d{4}`)],
  ['health-card', whole(String.raw`\d{4}${gap}\d{3}${gap}\d{3}${gap}[A-Z]{2}`)],
  [
    'postal-code',
    whole(String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d`),
  ],
  [
    'address',
    whole(
      String.raw`\d{1,5} (?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Crescent|Cres|Lane|Court|Way)`,
    ),
  ],
  [
    'address',
    whole(
      String.raw`\d{1,5},? (?:rue|avenue|av\.|boulevard|boul\.|chemin|ch\.|rang|route|montée) (?:(?:de|du|des|la|le|les) |l['’]|d['’]){0,2}\p{Lu}[\p{L}'’-]{1,20}`,
    ),
  ],
];

/**
 * Passages that look like personal data, in order: Canadian telephone, social insurance and health
 * card numbers, e-mail and street addresses, postal codes, as they are written in English and French.
 *
 * A hint to whoever is about to publish it, no more; the text goes nowhere to be looked at.
 */
export function personalDataIn(text: string): readonly PersonalDataHint[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ kind, text: match, start: index })),
  );
  return found
    .filter(({ kind, text: match }) => kind !== 'sin' || passesLuhn(match))
    .sort((a, b) => a.start - b.start);
}

/** The check that every social insurance number passes, and one other number of nine digits in ten. */
function passesLuhn(number: string): boolean {
  const digits = (number.match(/\d/g) ?? []).map(Number);
  const sum = digits.reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
