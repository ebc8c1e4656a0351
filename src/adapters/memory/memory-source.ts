import type { Claim } from '../../model/claim.js';
import { recognitionId, stanceId } from '../../model/ids.js';
import type { AnyRecord, RecordOf, RecordType } from '../../model/record.js';
import type { DossierSource } from '../dossiers.js';
import type { OpeningSource } from '../opening.js';
import { claimIdOf } from '../visibility.js';
import type { Shelves } from './shelves.js';

/** Answers from memory what pages, dossiers and openings are put together from. */
export class MemorySource implements DossierSource, OpeningSource {
  readonly #shelves: Shelves;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  claim(id: string): Claim | undefined {
    return this.#shelves.get('claim', id);
  }

  participant(id: string): RecordOf<'participant'> | undefined {
    return this.#shelves.get('participant', id);
  }

  disclosure(participantId: string): RecordOf<'disclosure'> | undefined {
    return this.#shelves.on('disclosure', `by:${participantId}`)[0];
  }

  tally(claimId: string): RecordOf<'tally'> | undefined {
    return this.#shelves.get('tally', claimId);
  }

  stance(claimId: string, participantId: string): RecordOf<'stance'> | undefined {
    return this.#shelves.get('stance', stanceId(claimId, participantId));
  }

  recognition(claimId: string, participantId: string): RecordOf<'recognition'> | undefined {
    return this.#shelves.get('recognition', recognitionId(claimId, participantId));
  }

  paraphrase(id: string): RecordOf<'paraphrase'> | undefined {
    return this.#shelves.get('paraphrase', id);
  }

  responsesTo(subjectId: string): readonly RecordOf<'response'>[] {
    return this.#shelves.on('response', `about:${subjectId}`);
  }

  commitment(id: string): RecordOf<'commitment'> | undefined {
    return this.#shelves.get('commitment', id);
  }

  paraphrasesOf(claimId: string): readonly RecordOf<'paraphrase'>[] {
    return this.#shelves.on('paraphrase', `about:${claimId}`);
  }

  challengesOf(claimId: string): readonly RecordOf<'challenge'>[] {
    return this.#shelves.on('challenge', `about:${claimId}`);
  }

  evidenceOf(claimId: string): readonly RecordOf<'evidence'>[] {
    return this.#shelves.on('evidence', `about:${claimId}`);
  }

  assessmentsOf(claimId: string): readonly RecordOf<'assessment'>[] {
    return this.#shelves.on('assessment', `about:${claimId}`);
  }

  recognitionsOf(claimId: string): readonly RecordOf<'recognition'>[] {
    return this.#shelves.on('recognition', `about:${claimId}`);
  }

  linksOf(claimId: string): readonly RecordOf<'link'>[] {
    return this.#shelves.on('link', `about:${claimId}`);
  }

  decisionsOn(subjectId: string): readonly RecordOf<'decision'>[] {
    return this.#shelves.on('decision', `about:${subjectId}`);
  }

  groups(): readonly RecordOf<'group'>[] {
    return [...this.#shelves.all('group')];
  }

  nominations(): readonly RecordOf<'nomination'>[] {
    return [...this.#shelves.all('nomination')];
  }

  waitingClaims(authorId: string | null): readonly Claim[] {
    const waiting = this.#shelves.on('claim', 'waiting');
    return authorId === null ? waiting : waiting.filter((claim) => claim.authorId === authorId);
  }

  paraphrasesBy(participantId: string): readonly RecordOf<'paraphrase'>[] {
    return this.#shelves.on('paraphrase', `by:${participantId}`);
  }

  paraphrasesFor(authorId: string): readonly RecordOf<'paraphrase'>[] {
    return this.#shelves
      .on('paraphrase', 'offered')
      .filter(({ claimId }) => this.claim(claimId)?.authorId === authorId);
  }

  challengesBy(participantId: string): readonly RecordOf<'challenge'>[] {
    return this.#shelves.on('challenge', `by:${participantId}`);
  }

  record<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    return this.#shelves.get(type, id);
  }

  openReports(): readonly RecordOf<'report'>[] {
    return this.#shelves.on('report', 'open');
  }

  /** The claim that a record is about: its secrecy is the record's. */
  about(record: AnyRecord): Claim | undefined {
    const id = claimIdOf(record);
    return id === undefined ? undefined : this.claim(id);
  }
}
