import { recognitionId } from '../../model/ids.js';
import type { Actor, Facts } from '../../rules/facts.js';
import type { Transaction } from './transaction.js';
import { FullSource } from './dossiers.js';
import { consultationIn } from './source.js';

/** Answers what the rules ask, each question by one look-up within the transaction that writes. */
export function factsIn(tx: Transaction, consultationId: string, actor: Actor): Facts {
  const source = new FullSource(tx);
  return {
    actor: () => actor,
    consultation: () => consultationIn(tx, consultationId),
    group: (id) => tx.objectStore('group').get(id),
    participant: (id) => source.participant(id),
    disclosure: (participantId) => source.disclosure(participantId),
    claim: (id) => source.claim(id),
    childCount: async (parentId) =>
      (await tx.objectStore('count').get(['made', parentId ?? ''])) ?? 0,
    tally: (claimId) => source.tally(claimId),
    stance: (claimId, participantId) => source.stance(claimId, participantId),
    paraphrase: (id) => source.paraphrase(id),
    paraphrases: async (claimId, participantId) => {
      const paraphrases = tx.objectStore('paraphrase').index('claim');
      const found = await paraphrases.getAll([claimId, participantId]);
      return found.sort((a, b) => a.attempt - b.attempt);
    },
    isRestated: async (claimId) => (await source.paraphrasesOf(claimId)).length > 0,
    heldBy: async (paraphraseId) => {
      const held = await tx.objectStore('errand').index('gate').getAll(paraphraseId);
      const claims = await Promise.all(held.map(({ of }) => source.claim(of[1])));
      return claims.filter((claim) => claim !== undefined);
    },
    challengesOf: (claimId) => source.challengesOf(claimId),
    evidence: (id) => tx.objectStore('evidence').get(id),
    evidenceOf: (claimId) => source.evidenceOf(claimId),
    assessmentsOf: (claimId) => source.assessmentsOf(claimId),
    recognition: (claimId, participantId) =>
      tx.objectStore('recognition').get(recognitionId(claimId, participantId)),
    nomination: (id) => tx.objectStore('nomination').get(id),
    remark: (type, id) => source.record(type, id),
    isTaken: async (type, id) =>
      (await tx.objectStore<'report'>(type as 'report').getKey(id)) !== undefined,
    reportsOn: (subjectId) => tx.objectStore('report').index('subject').getAll(['open', subjectId]),
  };
}
