import * as v from 'valibot';
import {
  DatasetProblem,
  firstRecordsOf,
  headSchemas,
  listNames,
  listSchemas,
  recordsOf,
  Survey,
  type DatasetHead,
  type DatasetItem,
  type ListName,
} from '../dataset/index.js';
import { tooMany, type Limits } from '../input/limits.js';
import { readItems, type ReadItem } from '../input/read-items.js';
import { Refusal } from '../input/refusal.js';
import type { Brought, ImportSource, Reopen } from './import-source.js';

const wanted = { values: ['source', 'consultation'], lists: listNames };
const POLLS = 'polls';
const surveyable = { ...wanted, lists: [...listNames, POLLS] };

/** A set from elsewhere, in the neutral form; what the form is, `../dataset/form.ts` says. */
export async function fromDataset(reopen: Reopen, limits: Limits): Promise<ImportSource> {
  const { survey, polls } = await surveyed(readItems(await reopen(), surveyable, limits), limits);
  async function* records(): AsyncGenerator<Brought, void, undefined> {
    for (const data of firstRecordsOf(survey)) yield { line: 1, data };
    for await (const read of readItems(await reopen(), wanted, limits)) {
      const item = itemOf(read);
      if (item) for (const data of recordsOf(item, survey)) yield { line: read.line, data };
    }
  }
  return { consultationId: survey.head.consultation.id, withheld: 0, polls, records };
}

async function surveyed(items: AsyncIterable<ReadItem>, limits: Limits) {
  const head: Partial<DatasetHead> = {};
  let survey: Survey | undefined;
  let count = 0;
  let polls = 0;
  for await (const read of items) {
    if (read.name === POLLS) {
      polls += 1;
      continue;
    }
    const item = itemOf(read);
    if (!item)
      Object.assign(head, { [read.name]: checked(read, headSchemas[read.name as 'source']) });
    if (!item) continue;
    count += 1;
    if (count > limits.records) throw tooMany(limits, read.line);
    survey ??= at(read, () => begin(head));
    const known = survey;
    at(read, () => known.note(item));
  }
  try {
    survey ??= begin(head);
    if (survey.claims.size === 0) throw new DatasetProblem('there are no claims in it');
    survey.finish();
    return { survey, polls };
  } catch (error) {
    throw error instanceof DatasetProblem ? new Refusal(error.message) : error;
  }
}

function begin({ source, consultation }: Partial<DatasetHead>): Survey {
  if (source && consultation) return new Survey({ source, consultation });
  throw new DatasetProblem(
    'it needs a source and a consultation, before lists of participants and claims',
  );
}

/** The thing of a list, or nothing where it stands in none. */
function itemOf(read: ReadItem): DatasetItem | undefined {
  if (read.place === null) return undefined;
  const list = read.name as ListName;
  // Both are looked up under the same name.
  return { list, item: checked(read, listSchemas[list]) } as DatasetItem;
}

function checked<S extends v.GenericSchema>(read: ReadItem, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, read.value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = [nameOf(read), v.getDotPath(issue)].filter(Boolean).join('.');
  throw new Refusal(`${where}: ${issue.message}`, read.line);
}

/** Says where it was when something was wrong with a set. */
function at<T>(read: ReadItem, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DatasetProblem)) throw error;
    throw new Refusal(`${nameOf(read)}: ${error.message}`, read.line);
  }
}

function nameOf({ name, place, value }: ReadItem): string {
  const id: unknown = (value as { id?: unknown } | null)?.id;
  const which = place === null ? name : `${name}[${place}]`;
  return typeof id === 'string' ? `${which} (${id.slice(0, 200)})` : which;
}
