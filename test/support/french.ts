/** What French typography asks for, as what must not be found. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/[^\u202f][;!?](?=[\s\u00a0»]|$)/u, 'no narrow space before ; ! or ?'],
  [/[^\u00a0]:(?=\s)/u, 'no no-break space before a colon'],
  [/«[^\u00a0]/u, 'no no-break space after «'],
  [/[^\u00a0]»/u, 'no no-break space before »'],
  [/\d [%$]/u, 'a breaking space before a unit'],
  [/\d \d/u, 'a breaking space in a number'],
];

/** What is wrong with the typography of a French text, in words. */
export function frenchFaults(text: string): string[] {
  return faults.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault);
}
