import assert from 'node:assert/strict';
import type { Claim } from '../../src/model/claim.js';
import type { Command } from '../../src/model/command.js';
import type { AnyRecord } from '../../src/model/record.js';
import { isOpenGate } from '../../src/rules/paraphrase-machine.js';
import type { Dialogue } from './dialogue.js';

/** What was said, by whom and where, as a model that knows none of the rules. */
export class Minutes {
  readonly #said = new Map<string, { author: string; parentId: string | null; texts: string[] }>();

  /** Notes a command that was accepted. */
  note(who: string | null, command: Command): void {
    if (command.type === 'postClaim') {
      const { id, parentId, text } = command;
      assert.ok(!this.#said.has(id), 'nothing is said twice');
      this.#said.set(id, { author: who ?? '', parentId, texts: [text.trim()] });
    }
    if (command.type === 'editClaim') {
      const { texts } = this.#said.get(command.claimId)!;
      if (texts.at(-1) !== command.text.trim()) texts.push(command.text.trim());
    }
  }

  /** Nothing lost, doubled or misattributed, and every wording kept. */
  check({ base }: Dialogue): void {
    const claims = base.all('claim');
    assert.equal(claims.length, this.#said.size);
    assert.equal(new Set(claims.map(({ number }) => number)).size, claims.length);
    for (const { id, authorId, parentId, text, earlier } of claims) {
      const texts = [...earlier.map((wording) => wording.text), text];
      assert.deepEqual({ author: authorId, parentId, texts }, this.#said.get(id));
    }
  }
}

/** Who made a record, where somebody did. */
function makerOf(record: AnyRecord): string | undefined {
  if (record.type === 'participant') return record.id;
  if (record.type === 'claim') return record.authorId;
  if (record.type === 'decision') return record.facilitatorId;
  return 'participantId' in record ? record.participantId : undefined;
}

/** Whether all that happened to a record is that a facilitator took its words away, or gave them back. */
export function isModerated(record: AnyRecord, before: AnyRecord): boolean {
  const { revision } = before;
  const removed = 'removed' in before ? before.removed : undefined;
  if (!('removed' in record) || record.removed === removed) return false;
  try {
    assert.deepEqual({ ...record, revision, removed }, { ...before, removed });
    return true;
  } catch {
    return false;
  }
}

/** What nobody but its maker ever changes, but for a facilitator who takes its words away. */
const personal: ReadonlySet<string> = new Set([
  'disclosure',
  'stance',
  'assessment',
  'recognition',
]);

/** Whoever makes a record, it bears their name; whoever changes one, it keeps its maker's. */
export function checkMaker(
  who: string | null,
  record: AnyRecord,
  before: AnyRecord | undefined,
): void {
  const maker = makerOf(record);
  if (before) assert.equal(maker, makerOf(before));
  const isTheirs = !before || (personal.has(record.type) && !isModerated(record, before));
  if (isTheirs && maker !== undefined) assert.equal(maker, who);
}

/** No reply is out that a required rule would have stopped. */
export function checkRules(dialogue: Dialogue): void {
  const { base } = dialogue;
  const { rules } = base.all('consultation')[0]!;
  for (const claim of base.all('claim')) {
    if (rules.disclosure === 'required') assert.ok(hasDisclosed(dialogue, claim.authorId));
    if (rules.inclusion === 'required') assert.ok(hasGroups(dialogue, claim.authorId));
    if (rules.listening.binding === 'required') checkGate(dialogue, claim);
    if (rules.moderation === 'before' && claim.status === 'published') {
      const decisions = base.all('decision').filter(({ subjectId }) => subjectId === claim.id);
      assert.ok(decisions.some(({ action }) => action === 'publish' || action === 'restore'));
    }
  }
}

function hasDisclosed({ base }: Dialogue, participantId: string): boolean {
  return base.all('disclosure').some((found) => found.participantId === participantId);
}

function hasGroups({ base }: Dialogue, id: string): boolean {
  const person = base.get('participant', id);
  return person !== undefined && (person.groupIds.length > 0 || person.ownWords !== null);
}

/** A reply against somebody else is out exactly when its own restatement is settled. */
function checkGate({ base }: Dialogue, claim: Claim): void {
  const parent = base.get('claim', claim.parentId ?? '');
  if (claim.relation !== 'opposes' || parent?.authorId === claim.authorId) return;
  const heard = base.get('paraphrase', claim.paraphraseId ?? '');
  assert.ok(heard);
  assert.deepEqual([heard.claimId, heard.participantId], [claim.parentId, claim.authorId]);
  if (claim.status === 'published' || claim.status === 'pending') assert.ok(isOpenGate(heard));
  if (claim.status === 'held') assert.ok(!isOpenGate(heard));
}
