import type {
  DatasetClaim,
  DatasetEvidence,
  DatasetGroup,
  DatasetHead,
  DatasetItem,
  DatasetParticipant,
  DatasetReaction,
  DatasetTally,
} from './form.js';
import { numbersOf } from './numbering.js';
import { DatasetProblem } from './problem.js';

/** A claim without its words: what other things of the set have to know of it. */
export type ClaimSketch = Pick<
  DatasetClaim,
  'id' | 'authorId' | 'parentId' | 'kind' | 'createdAt' | 'language'
> & { readonly place: number };

/** What is counted about a claim, whoever it is by. */
export interface Counts {
  agree: number;
  disagree: number;
  unsure: number;
  replies: number;
  evidenceFor: number;
  evidenceContext: number;
}

const none: Counts = {
  agree: 0,
  disagree: 0,
  unsure: 0,
  replies: 0,
  evidenceFor: 0,
  evidenceContext: 0,
};

/**
 * What has to be known of a whole set before any of it can be converted: who and what is in it, when
 * it was said, and how often. Texts are not kept, so a set may be larger than the memory.
 *
 * It is told everything once, lists in the order of the form, and refuses what cannot be.
 */
export class Survey {
  readonly head: DatasetHead;
  readonly groups: ReadonlyMap<string, DatasetGroup>;
  /** By id, which of them they are: 1 for the first. */
  readonly participants = new Map<string, number>();
  readonly claims = new Map<string, ClaimSketch>();
  /** By participant, when they first wrote. */
  readonly joined = new Map<string, string>();
  readonly languages = new Set<string>();
  /** Who gives the official answers, as the first of them says. */
  answering: string | undefined;
  readonly #ids = new Set<string>();
  readonly #reacted = new Set<number>();
  readonly #counts = new Map<string, Counts>();
  #numbers: ReadonlyMap<string, string> = new Map();
  #opensAt = '';
  #closesAt = '';

  constructor(head: DatasetHead) {
    this.head = head;
    const { groups, language } = head.consultation;
    for (const { id } of groups) this.#once('groups', id);
    this.groups = new Map(groups.map((group) => [group.id, group]));
    this.languages.add(language);
  }

  /** Takes notice of one thing more. */
  note({ list, item }: DatasetItem): void {
    if ('id' in item) this.#once(list, item.id);
    if (list !== 'claims' && 'claimId' in item) this.#need(this.claims, item.claimId);
    if ('authorId' in item) this.#need(this.participants, item.authorId);
    if (list === 'participants') this.#noteParticipant(item);
    else if (list === 'claims') this.#noteClaim(item);
    else if (list === 'reactions') this.#noteReaction(item);
    else if (list === 'evidence') this.#noteEvidence(item);
    else if (list === 'tallies') this.#noteTally(item);
    else if (list === 'responses') this.answering ??= item.responderLabel;
  }

  /** Checks what can only be known once everything was told. */
  finish(): void {
    for (const { id, parentId } of this.claims.values()) {
      if (parentId !== null && !this.claims.has(parentId)) {
        throw new DatasetProblem(`claim ${id} speaks of ${parentId}, which is not in it`);
      }
    }
    this.#numbers = numbersOf([...this.claims.values()]);
  }

  /** When the first claim was made. */
  get opensAt(): string {
    return this.#opensAt;
  }

  /** The last time that anybody did anything. */
  get closesAt(): string {
    return this.#closesAt;
  }

  numberOf(claimId: string): string {
    return this.#numbers.get(claimId) ?? '';
  }

  countsOf(claimId: string): Readonly<Counts> {
    return this.#counts.get(claimId) ?? none;
  }

  #noteParticipant({ id, groupIds }: DatasetParticipant): void {
    for (const groupId of groupIds) this.#need(this.groups, groupId);
    this.participants.set(id, this.participants.size + 1);
  }

  #noteClaim({ moderation, ...claim }: DatasetClaim): void {
    const { id, authorId, parentId, kind, createdAt, language } = claim;
    const place = this.claims.size;
    this.claims.set(id, { id, authorId, parentId, kind, createdAt, language, place });
    this.languages.add(language);
    if (parentId !== null && moderation !== 'pending') this.#countsFor(parentId).replies += 1;
    const first = this.joined.get(authorId);
    if (first === undefined || createdAt < first) this.joined.set(authorId, createdAt);
    if (this.#opensAt === '' || createdAt < this.#opensAt) this.#opensAt = createdAt;
    this.#lastsUntil(createdAt);
  }

  #noteReaction({ claimId, participantId, value, createdAt }: DatasetReaction): void {
    this.#need(this.participants, participantId);
    const person = this.participants.get(participantId) ?? 0;
    const reaction = (this.claims.get(claimId)?.place ?? 0) * this.participants.size + person;
    if (this.#reacted.has(reaction)) {
      throw new DatasetProblem(`${participantId} reacts to ${claimId} twice`);
    }
    this.#reacted.add(reaction);
    const position = value === 1 ? 'agree' : value === -1 ? 'disagree' : 'unsure';
    this.#countsFor(claimId)[position] += 1;
    this.#lastsUntil(createdAt);
  }

  #noteEvidence({ claimId, createdAt, authorId }: DatasetEvidence): void {
    const isOwn = this.claims.get(claimId)?.authorId === authorId;
    this.#countsFor(claimId)[isOwn ? 'evidenceFor' : 'evidenceContext'] += 1;
    this.#lastsUntil(createdAt);
  }

  /** Whoever is known to have reacted is counted from that. */
  #noteTally({ claimId, agree, disagree, pass }: DatasetTally): void {
    const counts = this.#countsFor(claimId);
    if (counts.agree + counts.disagree + counts.unsure > 0) return;
    Object.assign(counts, { agree, disagree, unsure: pass });
  }

  #countsFor(claimId: string): Counts {
    const counts = this.#counts.get(claimId) ?? { ...none };
    this.#counts.set(claimId, counts);
    return counts;
  }

  #lastsUntil(instant: string | null): void {
    if (instant !== null && instant > this.#closesAt) this.#closesAt = instant;
  }

  #once(list: string, id: string): void {
    const name = `${list} ${id}`;
    if (this.#ids.has(name)) throw new DatasetProblem(`two ${list} have the same id, ${id}`);
    this.#ids.add(name);
  }

  #need(known: ReadonlyMap<string, unknown>, id: string): void {
    if (!known.has(id)) throw new DatasetProblem(`it speaks of ${id}, which is not in it`);
  }
}
