import type { Claim } from '../../src/model/claim.js';
import type { Consultation, Group } from '../../src/model/consultation.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import type { Disclosure, Participant } from '../../src/model/participant.js';
import type { AnyRecord } from '../../src/model/record.js';
import { defaultRules, type RuleSet } from '../../src/model/rules.js';

// Records of a small town, each with only the fields that a test cares about.

const day = 86_400_000;

/** A moment some days from now: rules and backends go by the clock of the device. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * day).toISOString();
}

export function aConsultation(
  rules: Partial<RuleSet> = {},
  rest: Partial<Consultation> = {},
): Consultation {
  return {
    type: 'consultation',
    id: 'quay',
    revision: 1,
    title: { en: 'The old quay', fr: 'Le vieux quai' },
    question: { en: 'What should become of the quay?', fr: 'Que faire du quai ?' },
    organiser: { en: 'Town of Anse-au-Vent', fr: 'Ville d’Anse-au-Vent' },
    languages: ['en', 'fr'],
    mandate: {
      fixed: [],
      open: [],
      decider: { en: 'The council', fr: 'Le conseil' },
      promise: 'involve',
      privacy: { en: 'What you write is public.', fr: 'Ce que vous écrivez est public.' },
      guidelines: [{ en: 'Speak of things, not of people.', fr: 'Parlez des choses.' }],
    },
    rules: { ...defaultRules, ...rules },
    phases: [],
    opensAt: daysFromNow(-5),
    closesAt: daysFromNow(30),
    ...rest,
  };
}

export function aGroup(id: string, dimension = 'region'): Group {
  return {
    type: 'group',
    id,
    revision: 1,
    dimension,
    dimensionLabel: { en: `Which ${dimension}?`, fr: `Quelle ${dimension} ?` },
    label: { en: id, fr: id },
    expectedShare: null,
    source: null,
    note: null,
  };
}

export function aParticipant(id: string, rest: Partial<Participant> = {}): Participant {
  return {
    type: 'participant',
    id,
    revision: 1,
    name: id,
    roles: ['participant'],
    groupIds: [],
    ownWords: null,
    joinedAt: daysFromNow(-4),
    ...rest,
  };
}

export function aDisclosure(participantId: string, rest: Partial<Disclosure> = {}): Disclosure {
  return {
    type: 'disclosure',
    id: `${participantId}-disclosure`,
    revision: 1,
    participantId,
    standing: 'self',
    speaksFor: null,
    members: null,
    objectives: 'A quay for everyone',
    concerns: 'Losing the berths',
    interest: null,
    language: 'en',
    updatedAt: daysFromNow(-4),
    ...rest,
  };
}

export function aClaim(id: string, rest: Partial<Claim> = {}): Claim {
  return {
    type: 'claim',
    id,
    revision: 1,
    number: '1',
    authorId: 'Ana',
    parentId: null,
    relation: null,
    kind: 'proposal',
    text: 'The town should lease the berths to local boats first.',
    language: 'en',
    createdAt: daysFromNow(-2),
    editedAt: null,
    earlier: [],
    status: 'published',
    tombstone: null,
    paraphraseId: null,
    ...rest,
  };
}

export function aParaphrase(id: string, rest: Partial<Paraphrase> = {}): Paraphrase {
  return {
    type: 'paraphrase',
    id,
    revision: 1,
    claimId: 'berths',
    participantId: 'Ben',
    text: 'You fear that families who fish here will be pushed out by visitors.',
    language: 'en',
    attempt: 1,
    status: 'offered',
    released: null,
    correction: null,
    copyReason: null,
    releasedById: null,
    releaseReason: null,
    createdAt: daysFromNow(-1),
    dueAt: daysFromNow(2),
    judgedAt: null,
    ...rest,
  };
}

/** A person who has said where they stand and which groups they belong to. */
export function settled(id: string, groupIds: string[]): AnyRecord[] {
  return [aParticipant(id, { groupIds }), aDisclosure(id)];
}

/** The claim of Ana, and three others who may answer it: Ben, Cyd of another group, and new Dee. */
export function town(rules: Partial<RuleSet> = {}): AnyRecord[] {
  return [
    aConsultation(rules),
    aGroup('harbour'),
    aGroup('hills'),
    aGroup('fishing', 'work'),
    ...settled('Ana', ['harbour']),
    ...settled('Ben', ['harbour']),
    ...settled('Cyd', ['hills']),
    aClaim('berths'),
  ];
}
