import type { AnyRecord } from '@entente/elements/model.js';
import { itemsOf, type Dataset, type DatasetItem } from './form.js';
import { StanceBook } from './stance-book.js';
import { Survey } from './survey.js';
import { toCommitment, toResponse } from './to-answers.js';
import { toClaim, toTally } from './to-claims.js';
import { toConsultation } from './to-consultation.js';
import { toEvidence } from './to-evidence.js';
import { toGroup, toParticipant, toStance } from './to-people.js';
import { numberedName, type NameOf } from './words.js';

/** The records that a set begins with. */
export function firstRecordsOf(survey: Survey): readonly AnyRecord[] {
  const groups = [...survey.groups.values()].map((group) => toGroup(group, survey));
  return [toConsultation(survey), ...groups];
}

/** The records that one thing of a set becomes. Polls have no record of ours, and are left out. */
export function recordsOf(
  { list, item }: DatasetItem,
  survey: Survey,
  nameOf: NameOf = numberedName,
): readonly AnyRecord[] {
  switch (list) {
    case 'participants':
      return [toParticipant(item, survey, nameOf)];
    case 'claims':
      return [toClaim(item, survey), toTally(item, survey)];
    case 'reactions':
      return [toStance(item, survey)];
    case 'evidence':
      return [toEvidence(item, survey)];
    case 'responses':
      return [toResponse(item, survey)];
    case 'commitments':
      return [toCommitment(item, survey)];
    case 'tallies':
      // They are in the tallies of the claims.
      return [];
  }
}

/** What a set becomes: records, and counts instead of a record for each stance. */
export interface Converted {
  readonly records: readonly AnyRecord[];
  readonly book: StanceBook;
}

/** Turns a whole set into records of ours, for whoever only reads. */
export function toRecords(dataset: Dataset, nameOf: NameOf = numberedName): Converted {
  const survey = surveyOf(dataset);
  const records: AnyRecord[] = [...firstRecordsOf(survey)];
  for (const entry of itemsOf(dataset)) {
    if (entry.list !== 'reactions') records.push(...recordsOf(entry, survey, nameOf));
  }
  return { records, book: new StanceBook(dataset) };
}

/** What there is to know of a whole set; throws `DatasetProblem` where it cannot be. */
export function surveyOf(dataset: Dataset): Survey {
  const survey = new Survey(dataset);
  for (const item of itemsOf(dataset)) survey.note(item);
  survey.finish();
  return survey;
}
