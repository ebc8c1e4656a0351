import type { Action, Decision, Subject } from '../model/moderation.js';
import type { Scene } from './scene.js';

/** A facilitator's decision as it goes on the record. */
export function decisionOf(
  { id, reason }: { readonly id: string; readonly reason: string },
  scene: Scene,
  subject: Subject,
  subjectId: string,
  action: Action,
): Decision {
  return {
    type: 'decision',
    id,
    revision: 0,
    subject,
    subjectId,
    action,
    ground: null,
    reason,
    facilitatorId: scene.me,
    at: scene.at,
  };
}
