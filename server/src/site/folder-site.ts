import { filesOf } from './folder.js';
import type { Site } from './site.js';

/** The pages of a folder. What a name begins with a dot for is nobody's business. */
export function folderSite(folder: string): Site {
  const files = filesOf(folder);
  return {
    find(path) {
      if (/(^|\/)\./.test(path)) return undefined;
      return files(path.endsWith('/') ? `${path}index.html` : path);
    },
  };
}
