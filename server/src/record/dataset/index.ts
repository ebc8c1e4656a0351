/** Consultations from elsewhere, as records: whole ones, or item by item. */
export {
  headSchemas,
  listNames,
  listSchemas,
  type Dataset,
  type DatasetClaim,
  type DatasetHead,
  type DatasetItem,
  type DatasetSource,
  type ListName,
} from './form.js';
export { DatasetProblem } from './problem.js';
export { checkDataset, readDataset } from './read-dataset.js';
export { StanceBook } from './stance-book.js';
export { Survey } from './survey.js';
export { firstRecordsOf, recordsOf, toRecords, type Converted } from './to-records.js';
export { numberedName, type NameOf } from './words.js';
