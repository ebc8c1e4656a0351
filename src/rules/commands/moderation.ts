import type { CommandOf } from '../../model/command.js';
import type { Report, Subject } from '../../model/moderation.js';
import type { ChangeSet } from '../change-set.js';
import { decisionOf } from '../decision-record.js';
import type { Handler } from '../handler.js';
import { knownClaim, publishedClaim, publishedEvidence, refuseTaken } from '../lookups.js';
import { claimMove, evidenceMove, type ModerationMove } from '../moderation-moves.js';
import { gone, notFound } from '../refusal.js';
import { findWorded, wordsMove, type Worded } from '../removals.js';
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
    await findSubject(command.subject, scene, command.subjectId);
    refuseTaken(await scene.facts.isTaken('report', command.id));
    const open = await openReportsOn(scene, command);
    const isRepeated = open.some(({ participantId }) => participantId === scene.me);
    return {
      change(changes) {
        if (!isRepeated) changes.add(newReport(command, scene));
      },
    };
  },
};

/** What can be reported must be there to be read. */
async function findSubject(subject: Subject, scene: Scene, id: string): Promise<void> {
  if (subject === 'claim') await publishedClaim(scene, id);
  else if (subject === 'evidence') await publishedEvidence(scene, id);
  else await readableWords(subject, scene, id);
}

async function readableWords(subject: Worded, scene: Scene, id: string): Promise<void> {
  const record = await findWorded[subject](scene, id);
  if (!record) throw notFound();
  if ('claimId' in record) await knownClaim(scene, record.claimId);
  if (record.removed) throw gone();
}

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

type About = Pick<Report, 'subject' | 'subjectId'>;

/** People choose ids, and may choose one for two things. */
async function openReportsOn({ facts }: Scene, about: About): Promise<readonly Report[]> {
  const all = await facts.reportsOn(about.subjectId);
  return all.filter(({ status, subject }) => status === 'open' && subject === about.subject);
}

/** A facilitator keeps, removes, restores or publishes something, on the public record. */
export const moderate: Handler<CommandOf<'moderate'>> = {
  during: 'always',
  by: 'facilitator',
  texts: { reason: textRules.reason },
  async plan(command, scene) {
    const { subject, subjectId, action, ground } = command;
    const move = await moveBy(command, scene);
    refuseTaken(await scene.facts.isTaken('decision', command.id));
    const isGroundless = action === 'remove' && ground === null;
    return {
      unmet: isGroundless ? [missing('ground')] : [],
      async change(changes) {
        await move(changes);
        changes.add({ ...decisionOf(command, scene, subject, subjectId, action), ground });
        if (action === 'keep' || action === 'remove') {
          await closeReports(scene, changes, command);
        }
      },
    };
  },
};

function moveBy(command: CommandOf<'moderate'>, scene: Scene): Promise<ModerationMove> {
  const { subject } = command;
  if (subject === 'claim') return claimMove(command, scene);
  if (subject === 'evidence') return evidenceMove(command, scene);
  return wordsMove({ ...command, subject }, scene);
}

async function closeReports(scene: Scene, changes: ChangeSet, about: About): Promise<void> {
  for (const open of await openReportsOn(scene, about)) {
    changes.add({ ...open, status: 'decided' });
  }
}
