import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(import.meta.resolve('@entente/elements/openapi.json'));

/** The protocol as OpenAPI 3.1, as the library's package describes it. */
export const openApiText = (): Promise<string> => readFile(file, 'utf8');
