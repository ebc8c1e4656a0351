/**
 * What can be unmet, by rule: the keys under which a message file says it in a person's language.
 * A backend of another make may know more of them.
 */
export const unmetKeys = [
  // phase
  'not-open-yet',
  'closed',
  // roles
  'not-signed-in',
  'not-facilitator',
  'not-yours',
  'by-itself',
  'own-claim',
  'own-evidence',
  'own-subject',
  // openness and inclusion
  'not-disclosed',
  'no-groups',
  'unknown-group',
  'already-decided',
  // listening
  'not-restated',
  'restate-again',
  'copied',
  'already-offered',
  'already-restated',
  'already-settled',
  'not-a-third-person',
  'same-group',
  'not-due',
  // evidence
  'not-a-fact',
  'not-asked-here',
  'already-asked',
  'not-asked',
  'no-evidence',
  'not-recognised',
  'no-support-to-recognise',
  // form
  'not-found',
  'gone',
  'not-published',
  'not-applicable',
  'changed',
  'id-taken',
  'bad-id',
  'unknown-command',
  'empty',
  'too-long',
  'unsafe-url',
  'bad-date',
  'bad-relation',
  'bad-position',
  'too-deep',
  'edit-time-over',
  'has-reactions',
] as const;

/** See {@link unmetKeys}. */
export type UnmetKey = (typeof unmetKeys)[number];
