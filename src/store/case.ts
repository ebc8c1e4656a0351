import type { Participant } from '../model/participant.js';
import type { Decision, Report, Subject } from '../model/moderation.js';
import type { RecordOf } from '../model/record.js';
import { wordsIn } from '../model/worded.js';
import type { ClaimView } from './claim-view.js';
import type { DialogueStore } from './dialogue-store.js';
import { decisionsOn } from './removal.js';
import type { Read } from './derive.js';

/** What is reported or decided on besides contributions. */
export type Said = RecordOf<Exclude<Subject, 'claim'>>;

/** What to report or decide on. */
export interface CaseOf {
  readonly subject: Subject;
  readonly subjectId: string;
  /** The claim that it is or belongs to; empty where it belongs to none. */
  readonly claimId: string;
}

/** Something that somebody said, and what speaks against it. */
export interface Case {
  /** Tells it from all others: people choose ids, and may choose one for two things. */
  readonly key: string;
  readonly subject: Subject;
  readonly subjectId: string;
  /** The claim that it is, or that it belongs to. */
  readonly card: ClaimView | undefined;
  /** What it is, where it is no contribution. */
  readonly said: Said | undefined;
  /** Its words, with their language where that is on the record. */
  readonly texts: readonly string[];
  readonly language: string;
  readonly by: Participant | undefined;
  /** Whether it is by the person before the screen. */
  readonly own: boolean;
  /** Whether it is by them, or about what they wrote: then another facilitator decides on it. */
  readonly concerned: boolean;
  /** Open reports on it; seen by facilitators alone. */
  readonly reports: readonly Report[];
  /** What was decided on it, oldest first: public, like the reason of each. */
  readonly decisions: readonly Decision[];
  /** Restatements of the claim that wait for its author. */
  readonly restatements: number;
}

/** The key of a case. */
export function keyOf({ subject, subjectId }: Pick<CaseOf, 'subject' | 'subjectId'>): string {
  return `${subject} ${subjectId}`;
}

/** A case, once what it is about is known. */
export function readCase(
  { records, session }: DialogueStore,
  read: Read,
  { subject, subjectId, claimId }: CaseOf,
  card: ClaimView | undefined,
  open: readonly Report[],
): Case | undefined {
  const said = subject === 'claim' ? undefined : read(records.cell(subject, subjectId));
  if (!(subject === 'claim' ? card : said)) return undefined;
  const makerId = said ? makerOf(said) : (card?.claim.authorId ?? '');
  const waiting = read(records.idsOf('paraphrase', claimId))
    .map((id) => read(records.cell('paraphrase', id)))
    .filter((each) => each?.status === 'offered' && each.released === null && !each.removed);
  const me = read(session).participantId;
  const isAbout = said !== undefined && 'claimId' in said;
  const disclosure = subject === 'participant' ? disclosureOf(records, read, subjectId) : undefined;
  return {
    key: keyOf({ subject, subjectId }),
    subject,
    subjectId,
    card,
    said,
    texts: [...(said ? textsOf(said) : [card?.claim.text ?? '']), ...textsOf(disclosure)],
    language: languageOf(disclosure ?? said ?? card?.claim),
    by: read(records.cell('participant', makerId)),
    own: makerId === me,
    concerned: makerId === me || (isAbout && card?.claim.authorId === me),
    reports: open.filter((each) => each.subject === subject && each.subjectId === subjectId),
    decisions: decisionsOn(records, read, subject, subjectId),
    restatements: subject === 'claim' ? waiting.length : 0,
  };
}

function makerOf(said: Said): string {
  return said.type === 'participant' ? said.id : said.participantId;
}

function disclosureOf(records: DialogueStore['records'], read: Read, participantId: string) {
  const [id] = read(records.disclosuresOf(participantId));
  return read(records.cell('disclosure', id ?? ''));
}

function languageOf(record: { readonly language: string } | Said | undefined): string {
  return record && 'language' in record ? record.language : '';
}

/** All that somebody wrote in a record, in the order in which it is read. */
export function textsOf(said: Said | RecordOf<'disclosure'> | undefined): readonly string[] {
  if (!said) return [];
  const fields = new Map<string, unknown>(Object.entries(said));
  const texts = (wordsIn[said.type] ?? []).map((name) => fields.get(name));
  return texts.filter((text) => typeof text === 'string' && text !== '') as readonly string[];
}
