import type { CommandOf } from '../../model/command.js';
import type { Assessment, Evidence, Recognition } from '../../model/evidence.js';
import { assessmentId, recognitionId } from '../../model/ids.js';
import type { Violation } from '../decision.js';
import { changeDossier } from '../dossier.js';
import type { Handler } from '../handler.js';
import { anothersClaim, publishedClaim, publishedEvidence, refuseTaken } from '../lookups.js';
import { forbidden, invalid, Refusal, violation } from '../refusal.js';
import { safeUrl } from '../safe-url.js';
import type { Scene } from '../scene.js';
import { isSourceDate } from '../source-date.js';
import { textOrNull, textRules } from '../text-rules.js';

type Attach = CommandOf<'attachEvidence'>;

/** Brings a source, for or against: whoever has one, and whether it was asked for or not. */
export const attachEvidence: Handler<Attach> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: {
    citation: textRules.line,
    url: textRules.optionalLine,
    date: textRules.line,
    excerpt: textRules.optionalReason,
  },
  async plan(command, scene) {
    const claim = await publishedClaim(scene, command.claimId);
    if (claim.kind !== 'fact') throw new Refusal(violation('evidence', 'not-a-fact'));
    refuseTaken(await scene.facts.evidence(command.id));
    return {
      unmet: unmetSource(command, scene),
      change: (changes) => changeDossier(scene, changes, newEvidence(command, scene)),
    };
  },
};

function unmetSource({ url, date }: Attach, scene: Scene): readonly Violation[] {
  const isUnsafe = textOrNull(url) !== null && safeUrl(url ?? '') === null;
  return [
    ...(isUnsafe ? [invalid('unsafe-url', { step: 'fill', field: 'url' })] : []),
    ...(isSourceDate(date, scene.now)
      ? []
      : [invalid('bad-date', { step: 'fill', field: 'date' })]),
  ];
}

function newEvidence(command: Attach, scene: Scene): Evidence {
  return {
    type: 'evidence',
    id: command.id,
    revision: 0,
    claimId: command.claimId,
    participantId: scene.me,
    sourceKind: command.sourceKind,
    bearing: command.bearing,
    citation: command.citation,
    url: safeUrl(command.url ?? ''),
    date: command.date,
    excerpt: textOrNull(command.excerpt),
    language: command.language,
    createdAt: scene.at,
    status: 'published',
  };
}

/** Says how sound somebody else's source is, and why. Said again, it takes the place of the first. */
export const assessEvidence: Handler<CommandOf<'assessEvidence'>> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { reason: textRules.reason },
  async plan({ evidenceId, verdict, reason, language }, scene) {
    const evidence = await publishedEvidence(scene, evidenceId);
    if (evidence.participantId === scene.me) throw forbidden('own-evidence');
    const id = assessmentId(evidenceId, scene.me);
    const all = await scene.facts.assessmentsOf(evidence.claimId);
    const before = all.find((assessment) => assessment.id === id);
    const assessment: Assessment = {
      type: 'assessment',
      id,
      revision: before?.revision ?? 0,
      evidenceId,
      claimId: evidence.claimId,
      participantId: scene.me,
      verdict,
      reason,
      language,
      at: scene.at,
    };
    return { change: (changes) => changeDossier(scene, changes, assessment) };
  },
};

/** Says how one takes the evidence for a claim into account; it asks nobody to give in. */
export const recognise: Handler<CommandOf<'recognise'>> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { text: textRules.reason },
  async plan({ claimId, manner, text, language }, scene) {
    await anothersClaim(scene, claimId);
    const { facts, me, at } = scene;
    if ((await facts.tally(claimId))?.support !== 'supported') {
      throw new Refusal(violation('evidence', 'no-support-to-recognise'));
    }
    const before = await facts.recognition(claimId, me);
    const recognition: Recognition = {
      type: 'recognition',
      id: recognitionId(claimId, me),
      revision: before?.revision ?? 0,
      claimId,
      participantId: me,
      manner,
      text,
      language,
      at,
    };
    return { change: (changes) => changes.add(recognition) };
  },
};
