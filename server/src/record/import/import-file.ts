import type { Keeper } from '../../keeping/keeper.js';
import { usualLimits, type Limits } from '../input/limits.js';
import { openInput, type Input } from '../input/open-input.js';
import { Refusal } from '../input/refusal.js';
import { checkedRecord } from './checked-records.js';
import { fromDataset } from './from-dataset.js';
import { fromLedger } from './from-ledger.js';
import type { ImportSource } from './import-source.js';

/** How far an import got. A file is read twice: to check it, and to keep what is in it. */
export interface Progress {
  readonly stage: 'checking' | 'keeping';
  /** Bytes of the file, and how many of them were read in this stage. */
  readonly size: number;
  readonly read: number;
  readonly records: number;
}

/** How to import. */
export interface ImportOptions {
  readonly file: string;
  /** The id to keep it under; the one that it has in the file when left out. */
  readonly consultationId?: string | undefined;
  readonly now?: number;
  readonly limits?: Limits;
  readonly onProgress?: (progress: Progress) => void;
}

/** What an import brought. */
export interface Imported {
  readonly consultationId: string;
  readonly records: number;
  /** Records of which the file had the digest alone, and which are not here therefore. */
  readonly withheld: number;
  /** Closed questions that were left out: a dialogue has none. */
  readonly polls: number;
}

/**
 * Keeps what is in a file as a new consultation: all of it, or nothing. Throws `Refusal` where the
 * file cannot be taken, and says where in it.
 */
export async function importFile(
  keeper: Pick<Keeper, 'consultationIds' | 'importRecords'>,
  options: ImportOptions,
): Promise<Imported> {
  const { file, now = Date.now(), limits = usualLimits } = options;
  if (file === '-') throw new Refusal('An import is read twice, so it has to be a file.');
  const reader = new FileReader(options, limits);
  const source = await sourceOf(reader, limits);
  const id = options.consultationId ?? source.consultationId;
  if ((await keeper.consultationIds()).includes(id)) {
    throw new Refusal(
      `There is a consultation ${id} already; --consultation gives this one another id.`,
    );
  }
  reader.stage = 'keeping';
  let refusal: unknown;
  async function* records() {
    try {
      for await (const brought of source.records()) {
        const record = checkedRecord(brought, now);
        reader.records += 1;
        yield record.type === 'consultation' ? { ...record, id } : record;
      }
    } catch (error) {
      refusal = error;
      throw error;
    }
  }
  try {
    const count = await keeper.importRecords(id, records());
    const { withheld, polls } = source;
    return { consultationId: id, records: count, withheld, polls };
  } catch (error) {
    // A keeper tells of its own troubles; what was wrong with the file is better told as it was.
    throw refusal ?? error;
  }
}

/** Reads the file as often as needed, and tells how far it is. */
class FileReader {
  stage: Progress['stage'] = 'checking';
  records = 0;
  readonly #options: ImportOptions;
  readonly #limits: Limits;

  constructor(options: ImportOptions, limits: Limits) {
    this.#options = options;
    this.#limits = limits;
  }

  readonly reopen = async (): Promise<AsyncIterable<Buffer>> =>
    this.#watched(await openInput(this.#options.file, this.#limits));

  async *#watched({ chunks, size = 0, read }: Input): AsyncGenerator<Buffer, void, undefined> {
    for await (const chunk of chunks) {
      const { stage, records } = this;
      this.#options.onProgress?.({ stage, size, read: read(), records });
      yield chunk;
    }
  }
}

/** The first bytes tell whether it is our own export. */
async function sourceOf({ reopen }: FileReader, limits: Limits): Promise<ImportSource> {
  for await (const chunk of await reopen()) {
    const isLedger = chunk.subarray(0, HEADER.length).equals(HEADER);
    return isLedger ? fromLedger(reopen, limits) : fromDataset(reopen, limits);
  }
  throw new Refusal('The file is empty.');
}

const HEADER = Buffer.from('{"header":');
