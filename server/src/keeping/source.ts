import type { Claim, RecordOf, RecordType } from '@entente/elements/model.js';
import {
  recognitionId,
  stanceId,
  type DossierSource,
  type OpeningSource,
} from '@entente/elements/adapters/toolbox.js';
import { Lookups } from './lookups.js';
import type { Reading } from './tables.js';

/** Answers what pages, dossiers and openings are put together from, within one transaction. */
export class Source implements DossierSource, OpeningSource {
  readonly lookups: Lookups;
  readonly #db: Reading;
  readonly #consultation: string;

  constructor(db: Reading, consultation: string) {
    this.lookups = new Lookups(db, consultation);
    this.#db = db;
    this.#consultation = consultation;
  }

  claim(id: string) {
    return this.lookups.get('claim', id);
  }

  /** The claims of these ids that are there, in this order. */
  async claims(ids: readonly string[]): Promise<readonly Claim[]> {
    const found = await Promise.all(ids.map((id) => this.claim(id)));
    return found.filter((claim) => claim !== undefined);
  }

  participant(id: string) {
    return this.lookups.get('participant', id);
  }

  async disclosure(participantId: string): Promise<RecordOf<'disclosure'> | undefined> {
    return (await this.lookups.on('disclosure', 'by', participantId))[0];
  }

  tally(claimId: string) {
    return this.lookups.get('tally', claimId);
  }

  stance(claimId: string, participantId: string) {
    return this.lookups.get('stance', stanceId(claimId, participantId));
  }

  recognition(claimId: string, participantId: string) {
    return this.lookups.get('recognition', recognitionId(claimId, participantId));
  }

  paraphrase(id: string) {
    return this.lookups.get('paraphrase', id);
  }

  responsesTo(subjectId: string) {
    return this.lookups.on('response', 'about', subjectId);
  }

  commitment(id: string) {
    return this.lookups.get('commitment', id);
  }

  paraphrasesOf(claimId: string) {
    return this.lookups.on('paraphrase', 'about', claimId);
  }

  paraphrasesBy(participantId: string) {
    return this.lookups.on('paraphrase', 'by', participantId);
  }

  async paraphrasesFor(authorId: string): Promise<readonly RecordOf<'paraphrase'>[]> {
    const rows = await this.#db
      .selectFrom('errand')
      .select('id')
      .where('consultation', '=', this.#consultation)
      .where('person', '=', authorId)
      .where('type', '=', 'paraphrase')
      .execute();
    const found = await Promise.all(rows.map(({ id }) => this.paraphrase(id)));
    return found.filter((paraphrase) => paraphrase !== undefined);
  }

  async waitingClaims(authorId: string | null): Promise<readonly Claim[]> {
    if (authorId === null) return this.#allWaiting();
    const own = await this.#db
      .selectFrom('errand')
      .select('id')
      .where('consultation', '=', this.#consultation)
      .where('person', '=', authorId)
      .where('type', '=', 'claim')
      .execute();
    return this.claims(own.map(({ id }) => id));
  }

  async #allWaiting(): Promise<readonly Claim[]> {
    const waiting = ['held', 'pending'].map((status) =>
      this.lookups.on('claim', 'waiting', status),
    );
    return (await Promise.all(waiting)).flat();
  }

  challengesOf(claimId: string) {
    return this.lookups.on('challenge', 'about', claimId);
  }

  challengesBy(participantId: string) {
    return this.lookups.on('challenge', 'by', participantId);
  }

  evidenceOf(claimId: string) {
    return this.lookups.on('evidence', 'about', claimId);
  }

  assessmentsOf(claimId: string) {
    return this.lookups.on('assessment', 'about', claimId);
  }

  recognitionsOf(claimId: string) {
    return this.lookups.on('recognition', 'about', claimId);
  }

  async linksOf(claimId: string): Promise<readonly RecordOf<'link'>[]> {
    const ends = ['about', 'other'] as const;
    return (await Promise.all(ends.map((end) => this.lookups.on('link', end, claimId)))).flat();
  }

  decisionsOn(subjectId: string) {
    return this.lookups.on('decision', 'about', subjectId);
  }

  groups() {
    return this.lookups.all('group');
  }

  nominations() {
    return this.lookups.all('nomination');
  }

  evidence(id: string) {
    return this.record('evidence', id);
  }

  record<T extends RecordType>(type: T, id: string) {
    return this.lookups.get(type, id);
  }

  openReports() {
    return this.lookups.on('report', 'waiting', 'open');
  }
}
