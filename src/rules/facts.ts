import type { Claim, Tally } from '../model/claim.js';
import type { Consultation, Group } from '../model/consultation.js';
import type { Assessment, Challenge, Evidence, Recognition } from '../model/evidence.js';
import type { Nomination } from '../model/inclusion.js';
import type { Report } from '../model/moderation.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { Disclosure, Participant, Role } from '../model/participant.js';
import type { RecordOf } from '../model/record.js';
import type { Stance } from '../model/stance.js';

/** An answer now or soon: a Map answers at once, IndexedDB and SQL take a moment. */
export type Answer<T> = T | Promise<T>;

/** What people say in passing: why they ask for evidence, how they judge a source, how they take it. */
export type RemarkType = 'challenge' | 'assessment' | 'recognition';

/** Who acts, as the backend knows it from its own sign-in. Never taken from a command. */
export interface Actor {
  /** The participant's id, or `null` for somebody who only reads. */
  readonly id: string | null;
  /** The name their sign-in gives, used until they choose one. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** The backend itself, when it says that a date has passed: it knows of every claim. */
  readonly system?: boolean;
}

/**
 * What `decide` may ask. Every backend answers in its own way; each question must be answerable by
 * one look-up in an index.
 */
export interface Facts {
  actor(): Actor;
  consultation(): Answer<Consultation>;
  group(id: string): Answer<Group | undefined>;
  participant(id: string): Answer<Participant | undefined>;
  /** The disclosure of a participant. */
  disclosure(participantId: string): Answer<Disclosure | undefined>;
  claim(id: string): Answer<Claim | undefined>;
  /** How many claims were ever made under this parent, tombstones included; `null` for roots. */
  childCount(parentId: string | null): Answer<number>;
  tally(claimId: string): Answer<Tally | undefined>;
  stance(claimId: string, participantId: string): Answer<Stance | undefined>;
  paraphrase(id: string): Answer<Paraphrase | undefined>;
  /** What one person offered on one claim, oldest first: two at most. */
  paraphrases(claimId: string, participantId: string): Answer<readonly Paraphrase[]>;
  /** Whether anybody offered a restatement of a claim. */
  isRestated(claimId: string): Answer<boolean>;
  /** The replies held until this restatement is settled. */
  heldBy(paraphraseId: string): Answer<readonly Claim[]>;
  /** All challenges of one claim, whether or not their dates have passed. */
  challengesOf(claimId: string): Answer<readonly Challenge[]>;
  evidence(id: string): Answer<Evidence | undefined>;
  /** All evidence of one claim. */
  evidenceOf(claimId: string): Answer<readonly Evidence[]>;
  /** All assessments of one claim's evidence. */
  assessmentsOf(claimId: string): Answer<readonly Assessment[]>;
  recognition(claimId: string, participantId: string): Answer<Recognition | undefined>;
  nomination(id: string): Answer<Nomination | undefined>;
  /** Something that somebody said in passing, by its own id. */
  remark<T extends RemarkType>(type: T, id: string): Answer<RecordOf<T> | undefined>;
  /** Whether a record of this type has this id already. */
  isTaken(type: 'challenge' | 'report' | 'decision', id: string): Answer<boolean>;
  /** Open reports about one subject. */
  reportsOn(subjectId: string): Answer<readonly Report[]>;
}
