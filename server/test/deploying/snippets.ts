import { readFile } from 'node:fs/promises';

export const page = 'docs/deploying.md';

/** The pieces of code in a page that are of one language, in their order. */
export async function snippetsOf(language: string, file = page): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);
}

/** The first of them, which has to be there. */
export async function snippetOf(language: string, file = page): Promise<string> {
  const [first] = await snippetsOf(language, file);
  if (first === undefined) throw new Error(`${file} shows no ${language}.`);
  return first;
}

/** What `NAME=value` lines set. */
export function settingsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
