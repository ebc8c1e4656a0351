import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { Actor, Facts } from '@entente/elements/rules.js';
import { pairOf } from './row.js';
import type { Source } from './source.js';

/** Answers what the rules ask, each question by one look-up within the transaction that writes. */
export function factsIn(source: Source, consultationId: string, actor: Actor): Facts {
  const { lookups } = source;
  return {
    actor: () => actor,
    consultation: async () => {
      const found = await lookups.get('consultation', consultationId);
      if (!found) throw new AdapterError('not-found', `There is no ${consultationId}.`);
      return found;
    },
    group: (id) => lookups.get('group', id),
    participant: (id) => source.participant(id),
    disclosure: (participantId) => source.disclosure(participantId),
    claim: (id) => source.claim(id),
    childCount: (parentId) => lookups.count(['made', parentId ?? '']),
    tally: (claimId) => source.tally(claimId),
    stance: (claimId, participantId) => source.stance(claimId, participantId),
    paraphrase: (id) => source.paraphrase(id),
    paraphrases: async (claimId, participantId) => {
      const found = await lookups.on('paraphrase', 'other', pairOf(claimId, participantId));
      return [...found].sort((a, b) => a.attempt - b.attempt);
    },
    isRestated: async (claimId) => (await source.paraphrasesOf(claimId)).length > 0,
    heldBy: (paraphraseId) => lookups.on('claim', 'other', paraphraseId),
    challengesOf: (claimId) => source.challengesOf(claimId),
    evidence: (id) => source.evidence(id),
    evidenceOf: (claimId) => source.evidenceOf(claimId),
    assessmentsOf: (claimId) => source.assessmentsOf(claimId),
    recognition: (claimId, participantId) => source.recognition(claimId, participantId),
    nomination: (id) => lookups.get('nomination', id),
    remark: (type, id) => lookups.get(type, id),
    isTaken: async (type, id) => (await lookups.get(type, id)) !== undefined,
    reportsOn: async (subjectId) => {
      const found = await lookups.on('report', 'about', subjectId);
      return found.filter(({ status }) => status === 'open');
    },
  };
}
