import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import {
  headSchemas,
  listNames,
  listSchemas,
  optionalLists,
  type Dataset,
  type ListName,
} from './form.js';
import { surveyOf } from './to-records.js';

/** Reads a whole set from a file, or says what about the file is not in the form of a set. */
export async function readDataset(file: string): Promise<Dataset> {
  const data: unknown = parse(await readFile(file, 'utf8'), file);
  return checkDataset(data, file);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}

const isOptional = (name: ListName) => optionalLists.some((optional) => optional === name);

/** The data as a set, if its parts are there and every reference leads somewhere. */
export function checkDataset(data: unknown, file: string): Dataset {
  const given = (data ?? {}) as Record<string, unknown>;
  const needed = listNames.filter((name) => !isOptional(name));
  const isThere = needed.every((name) => Array.isArray(given[name]));
  if (!isThere || typeof given.consultation !== 'object') {
    const what = ['consultation', ...needed].join(', ');
    throw new Error(`${file} is not a record of a consultation: it needs ${what}.`);
  }
  const result = v.safeParse(wholeForm, given);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
  }
  try {
    surveyOf(result.output);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}.`, { cause: error });
  }
  return result.output;
}

const wholeForm = v.object({
  ...headSchemas,
  participants: v.array(listSchemas.participants),
  claims: v.array(listSchemas.claims),
  reactions: v.array(listSchemas.reactions),
  evidence: v.array(listSchemas.evidence),
  tallies: v.optional(v.array(listSchemas.tallies), []),
  responses: v.optional(v.array(listSchemas.responses), []),
  commitments: v.optional(v.array(listSchemas.commitments), []),
});
