import { html, nothing } from 'lit';
import type { Verdict } from '../../i18n/sections/moderation.js';
import { newId } from '../../internal/new-id.js';
import type { ClaimStatus, Ground } from '../../model/claim.js';
import { isRemoved } from '../../model/worded.js';
import { grounds } from '../../model/words.js';
import type { DraftFields } from '../../store/drafts.js';
import type { Case } from '../../store/moderation-view.js';
import type { FieldError } from '../shared/field-errors.js';
import type { Plan } from '../shared/plan.js';
import type { PlanFields } from '../shared/plan-fields.js';
import { caseTitle } from './case-name.js';
import { guidelines } from './guidelines.js';
import { draftIntent } from './draft-intent.js';
import type { ModerationParts } from './moderation-parts.js';
import { preview } from './preview.js';

/** What a decision is called by: what it is on. */
export function decideTitle(about: Case, parts: ModerationParts): string {
  const { t } = parts;
  return caseTitle(about, parts, { claim: t.decideHeading, evidence: t.decideSourceHeading });
}

/** A facilitator's decision. None can be recorded without a public reason. */
export function decidePlan(about: Case, parts: ModerationParts): Plan {
  const { view, t } = parts;
  const { subject, subjectId } = about;
  return {
    intent: draftIntent('decision', subject),
    subjectId,
    title: decideTitle(about, parts),
    labels: { action: t.decision, ground: t.groundLabel, reason: t.publicReason },
    main: 'reason',
    limit: view.consultation.rules.lengths.reason,
    timeZone: view.consultation.timeZone,
    send: t.decide,
    leave: t.cancel,
    done: t.decidedTitle,
    fields: (ask) => fieldsOf(ask, about, parts),
    asks: { action: t.decisionMissing, ground: t.groundMissing },
    missing,
    command: ({ action, ground, reason = '' }) => ({
      type: 'moderate',
      id: newId(),
      subject,
      subjectId,
      // Nothing is sent while nothing is chosen, but the rules are asked about the rest: anything can be kept.
      action: (action ?? 'keep') as Verdict,
      ground: action === 'remove' ? (ground as Ground) : null,
      reason,
    }),
  };
}

function fieldsOf(ask: PlanFields, about: Case, parts: ModerationParts) {
  const { t } = parts;
  const removes = ask.get('action') === 'remove';
  const ground = (ask.get('ground') || null) as Ground | null;
  return html`
    ${guidelines(parts)}
    ${ask.choose(
      'action',
      verdictsOn(about).map((value) => optionOf(value, about, parts)),
    )}
    ${
      removes
        ? ask.choose(
            'ground',
            grounds.map((value) => ({ value, label: t.ground[value] })),
          )
        : nothing
    }
    ${ask.text('reason', { hint: reasonHint(ask.get('action'), about, parts) })}
    ${removes && !isNameless(about) ? preview(about, { ground, reason: ask.get('reason') }, parts) : nothing}
  `;
}

/** Where the reason will be read: in the place of what goes, and beside what stays where that is reported. */
function reasonHint(action: string, about: Case, { t }: ModerationParts): string {
  const goesOnGone = action === 'keep' && isGone(standingOf(about));
  if (isUnseen(about) || isNameless(about) || goesOnGone) return t.unseenReasonHint;
  return action === '' || action === 'remove' ? t.publicReasonHint : t.keptReasonHint;
}

/** Whether nobody has seen it but its author and facilitators. */
function isUnseen({ subject, card }: Case): boolean {
  return subject === 'claim' && card?.claim.unseen === true;
}

/** Where a name stood there is no room for a reason: the public record has it. */
function isNameless({ subject }: Case): boolean {
  return subject === 'participant' || subject === 'nomination';
}

/** How it stands now. */
function standingOf({ card, said }: Case): ClaimStatus | undefined {
  if (!said) return card?.claim.status;
  return isRemoved(said) ? 'removed' : 'published';
}

function isGone(status: ClaimStatus | undefined) {
  return status === 'removed' || status === 'withdrawn' || status === 'merged';
}

/** What can be decided about something that stands where it stands. */
function verdictsOn(about: Case): readonly Verdict[] {
  switch (standingOf(about)) {
    case 'pending':
      return ['publish', 'remove'];
    case 'removed':
      // Of what was erased since nothing is left to be brought back.
      return about.texts.every((text) => text === '') ? ['keep'] : ['restore', 'keep'];
    case 'withdrawn':
    case 'merged':
      return ['keep'];
    default:
      return ['keep', 'remove'];
  }
}

/** What a verdict is called: to keep what is gone already is to leave it gone. */
function optionOf(value: Verdict, about: Case, { t }: ModerationParts) {
  const status = standingOf(about);
  if (value === 'keep' && isGone(status)) return { value, ...t.keepGone[status] };
  const hint = isUnseen(about) && value === 'remove' ? t.removeUnseen : t.verdictHints[value];
  return { value, label: t.verdicts[value], hint };
}

function missing({ action, ground }: DraftFields): FieldError[] {
  if (!action) return [{ field: 'action', wrong: 'choose' }];
  if (action === 'remove' && !ground) return [{ field: 'ground', wrong: 'choose' }];
  return [];
}
