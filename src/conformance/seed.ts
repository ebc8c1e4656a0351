import { kinds, type Claim, type Tally } from '../model/claim.js';
import type { Consultation, Group } from '../model/consultation.js';
import { emptyTally } from '../model/empty-tally.js';
import type { Disclosure, Participant } from '../model/participant.js';
import type { AnyRecord } from '../model/record.js';
import type { RuleSet } from '../model/rules.js';
import { members, type Member } from './people.js';

/** The dialogue that a backend must hold when a case begins. */
export interface Seed {
  readonly consultationId: string;
  /** Where the backend's clock stands, if it can be set; a backend on real time is as good. */
  readonly now: string;
  /** Everything that is there, the consultation included. */
  readonly records: readonly AnyRecord[];
}

/** How a case wants its seed to differ. */
export interface SeedWishes {
  readonly rules?: Partial<RuleSet>;
  readonly closesAt?: string;
  readonly records?: readonly AnyRecord[];
}

const consultationId = 'river';
const now = '2026-03-02T12:00:00.000Z';
const earlier = '2026-03-01T08:00:00.000Z';

/** Every rule as it is by default, with short limits that a test can reach. */
export const seedRules: RuleSet = {
  disclosure: 'required',
  listening: { binding: 'required', hours: 72 },
  evidence: { binding: 'required', days: 14, groups: 2 },
  recognition: 'nudge',
  inclusion: 'nudge',
  counts: 'after-own',
  moderation: 'after',
  editMinutes: 30,
  lengths: { claim: 200, paraphrase: 120, reason: 160 },
  depth: 4,
};

/** Makes the dialogue that a case begins with. */
export function seedOf({ rules, closesAt, records = [] }: SeedWishes = {}): Seed {
  const consultation = consultationWith({ ...seedRules, ...rules }, closesAt);
  const people = members.flatMap(personOf);
  return {
    consultationId,
    now,
    records: [consultation, ...groups, ...people, ...claims, ...claims.map(tallyOf), ...records],
  };
}

function consultationWith(rules: RuleSet, closesAt = '2199-12-31T00:00:00.000Z'): Consultation {
  return {
    type: 'consultation',
    id: consultationId,
    revision: 1,
    title: { en: 'The river quarter', fr: 'Le quartier de la rivière' },
    question: { en: 'What shall become of it?', fr: 'Que doit-il devenir ?' },
    organiser: { en: 'The council', fr: 'Le conseil' },
    languages: ['en', 'fr'],
    mandate: { fixed: [], open: [], decider: { en: 'The council' }, promise: 'involve' },
    rules,
    phases: [],
    opensAt: '2020-01-01T00:00:00.000Z',
    closesAt,
  };
}

const groups: readonly Group[] = ['north', 'south', 'east'].map((id) => ({
  type: 'group',
  id,
  revision: 1,
  dimension: 'region',
  dimensionLabel: { en: 'Region', fr: 'Région' },
  label: { en: id },
  expectedShare: null,
  source: null,
  note: null,
}));

/** The records of somebody who takes part. */
export function personOf({
  id,
  name,
  roles,
  groupIds,
}: Member): readonly [Participant, Disclosure] {
  const participant: Participant = {
    type: 'participant',
    id,
    revision: 1,
    name,
    roles: [...roles],
    groupIds: [...groupIds],
    ownWords: groupIds.length === 0 ? '' : null,
    joinedAt: earlier,
  };
  return [participant, disclosureOf(id)];
}

function disclosureOf(participantId: string): Disclosure {
  return {
    type: 'disclosure',
    id: `disclosure-${participantId}`,
    revision: 1,
    participantId,
    standing: 'self',
    speaksFor: null,
    members: null,
    objectives: 'A quarter where one can live.',
    concerns: 'Noise, and floods.',
    interest: null,
    language: 'en',
    updatedAt: earlier,
  };
}

/** A claim of the seed, or one that a case adds to it. */
export function claimOf(changes: Partial<Claim> & Pick<Claim, 'id' | 'number'>): Claim {
  return {
    type: 'claim',
    revision: 1,
    authorId: 'ana',
    parentId: null,
    relation: changes.parentId ? 'qualifies' : null,
    kind: 'fact',
    text: `What is said under ${changes.number}.`,
    language: 'en',
    createdAt: earlier,
    editedAt: null,
    earlier: [],
    status: 'published',
    tombstone: null,
    paraphraseId: null,
    ...changes,
  };
}

/** How many roots the seed has: more than ten, so that 10 must come after 9. */
export const rootCount = 12;

const authors = ['ana', 'ben', 'cleo'] as const;

// Two and two were said in the same minute, so that only a total order tells them apart.
const roots = Array.from({ length: rootCount }, (_, at) =>
  claimOf({
    id: `root-${at + 1}`,
    number: String(at + 1),
    authorId: authors[at % authors.length] ?? 'ana',
    kind: kinds[at % kinds.length] ?? 'fact',
    createdAt: `2026-03-01T09:${String(Math.floor(at / 2) + 10)}:00.000Z`,
  }),
);

const chain: readonly (readonly [id: string, parentId: string, number: string])[] = [
  ['reply-1', 'root-1', '1.1'],
  ['reply-2', 'root-1', '1.2'],
  ['reply-3', 'root-1', '1.3'],
  ['deep-2', 'reply-1', '1.1.1'],
  ['deep-3', 'deep-2', '1.1.1.1'],
  ['deep-4', 'deep-3', '1.1.1.1.1'],
];

const replies = chain.map(([id, parentId, number], at) =>
  claimOf({
    id,
    parentId,
    number,
    authorId: authors[(at + 1) % authors.length] ?? 'ben',
    relation: at % 2 === 0 ? 'supports' : 'qualifies',
    kind: 'value',
  }),
);

const claims: readonly Claim[] = [...roots, ...replies];

/** Stances as if taken before: so many that every order has something to go by. */
const seededCounts: Readonly<Record<string, Partial<Tally>>> = {
  'root-2': { agree: 9, disagree: 9 },
  'root-3': { agree: 18 },
  'root-4': { agree: 2, disagree: 2, unsure: 1 },
  'root-6': { heard: 1, agree: 1 },
  'root-10': { shared: 3 },
};

function tallyOf({ id }: Claim): Tally {
  const replyCount = chain.filter(([, parentId]) => parentId === id).length;
  return { ...emptyTally(id), revision: 1, replies: replyCount, ...seededCounts[id] };
}
