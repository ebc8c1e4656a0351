// Kept apart from the schemas, so that the rules need not load them.

/** The id of a person's one assessment of a source. */
export function assessmentId(evidenceId: string, participantId: string): string {
  return `${evidenceId}:${participantId}`;
}

/** The id of a person's one recognition on a claim. */
export function recognitionId(claimId: string, participantId: string): string {
  return `${claimId}:recognition:${participantId}`;
}

/** The id of a person's one stance on a claim. */
export function stanceId(claimId: string, participantId: string): string {
  return `${claimId}:${participantId}`;
}
