import type { CommandOf } from '../../model/command.js';
import type { Report, Subject } from '../../model/moderation.js';
import type { ChangeSet } from '../change-set.js';
import { decisionOf } from '../decision-record.js';
import type { Handler } from '../handler.js';
import { knownParaphrase, publishedClaim, publishedEvidence, refuseTaken } from '../lookups.js';
import { claimMove, evidenceMove } from '../moderation-moves.js';
import { notFound } from '../refusal.js';
import type { Scene } from '../scene.js';
import { missing, textRules } from '../text-rules.js';

type ReportCommand = CommandOf<'report'>;

/** Tells the facilitators that a contribution breaks a published rule. */
export const report: Handler<ReportCommand> = {
  during: 'always',
  by: 'person',
  secret: true,
  texts: { note: textRules.optionalReason },
  async plan(command, scene) {
    const { subject, subjectId } = command;
    await findSubject[subject](scene, subjectId);
    refuseTaken(await scene.facts.isTaken('report', command.id));
    const open = await openReportsOn(scene, subjectId);
    const isRepeated = open.some(({ participantId }) => participantId === scene.me);
    return {
      change(changes) {
        if (!isRepeated) changes.add(newReport(command, scene));
      },
    };
  },
};

/** What can be reported must be there to be read. */
const findSubject: Readonly<Record<Subject, (scene: Scene, id: string) => Promise<unknown>>> = {
  claim: publishedClaim,
  evidence: publishedEvidence,
  paraphrase: knownParaphrase,
  async nomination({ facts }, id) {
    if (!(await facts.nomination(id))) throw notFound();
  },
};

function newReport({ id, subject, subjectId, ground, note }: ReportCommand, scene: Scene): Report {
  return {
    type: 'report',
    id,
    revision: 0,
    subject,
    subjectId,
    participantId: scene.me,
    ground,
    note,
    createdAt: scene.at,
    status: 'open',
  };
}

async function openReportsOn({ facts }: Scene, subjectId: string): Promise<readonly Report[]> {
  return (await facts.reportsOn(subjectId)).filter(({ status }) => status === 'open');
}

/** A facilitator keeps, removes, restores or publishes something, on the public record. */
export const moderate: Handler<CommandOf<'moderate'>> = {
  during: 'always',
  by: 'facilitator',
  texts: { reason: textRules.reason },
  async plan(command, scene) {
    const { subject, subjectId, action, ground } = command;
    const move = await (subject === 'claim' ? claimMove : evidenceMove)(command, scene);
    refuseTaken(await scene.facts.isTaken('decision', command.id));
    const isGroundless = action === 'remove' && ground === null;
    return {
      unmet: isGroundless ? [missing('ground')] : [],
      async change(changes) {
        await move(changes);
        changes.add({ ...decisionOf(command, scene, subject, subjectId, action), ground });
        if (action === 'keep' || action === 'remove') {
          await closeReports(scene, changes, subjectId);
        }
      },
    };
  },
};

async function closeReports(scene: Scene, changes: ChangeSet, subjectId: string): Promise<void> {
  for (const open of await openReportsOn(scene, subjectId)) {
    changes.add({ ...open, status: 'decided' });
  }
}
