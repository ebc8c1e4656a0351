import type { Nomination } from '../../src/model/inclusion.js';
import type { Decision, Report } from '../../src/model/moderation.js';
import { daysFromNow } from './builders.js';

export function aReport(id: string, rest: Partial<Report> = {}): Report {
  return {
    type: 'report',
    id,
    revision: 1,
    subject: 'claim',
    subjectId: 'berths',
    participantId: 'Cyd',
    ground: 'off-topic',
    note: 'It is about boats.',
    createdAt: daysFromNow(-1),
    status: 'open',
    ...rest,
  };
}

export function aNomination(id: string, rest: Partial<Nomination> = {}): Nomination {
  return {
    type: 'nomination',
    id,
    revision: 1,
    participantId: 'Cyd',
    label: 'Night workers',
    reason: 'They cross when nothing runs.',
    reach: null,
    language: 'en',
    createdAt: daysFromNow(-2),
    status: 'open',
    decision: null,
    decidedAt: null,
    groupId: null,
    ...rest,
  };
}

export function aDecision(id: string, rest: Partial<Decision> = {}): Decision {
  return {
    type: 'decision',
    id,
    revision: 1,
    subject: 'claim',
    subjectId: 'berths',
    action: 'keep',
    ground: null,
    reason: 'It is about the quay.',
    facilitatorId: 'Fay',
    at: daysFromNow(-1),
    ...rest,
  };
}
