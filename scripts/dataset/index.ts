/** Consultations from elsewhere, made readable: `new RecordIndex(toRecords(await readDataset(file)))`. */
export {
  checkDataset,
  numberedName,
  readDataset,
  toRecords,
  type Converted,
  type Dataset,
  type DatasetClaim,
  type DatasetSource,
  type NameOf,
} from '../../server/src/record/dataset/index.js';
export { RecordIndex } from './record-index.js';
