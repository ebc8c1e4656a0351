import { randomUUID } from 'node:crypto';

/** A command that anybody of the seed may give. */
export const taking = (position: 'agree' | 'disagree' | 'unsure' | null, claimId = 'root-1') => ({
  type: 'takeStance',
  id: randomUUID(),
  claimId,
  position,
});

/** A claim of one's own. */
export const posting = (text: string, changes: object = {}) => ({
  type: 'postClaim',
  id: randomUUID(),
  kind: 'concern',
  text,
  language: 'en',
  parentId: null,
  relation: null,
  ...changes,
});
