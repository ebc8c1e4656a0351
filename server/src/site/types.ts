import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The content type of a file by its name; `undefined` for what is not served. */
export const typeOf = (path: string): string | undefined => {
  const ending = extname(path);
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
};
