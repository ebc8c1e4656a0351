export { publishedRecord, type PublishedRecord } from './format.js';
export {
  claimFile,
  claimsInFile,
  figureFile,
  pageFile,
  readFileName,
  type Asked,
} from './names.js';
export { StaticAdapter, type StaticOptions } from './static-adapter.js';
