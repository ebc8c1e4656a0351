import { newId } from '../internal/new-id.js';
import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';
import { moveOn } from '../rules/paraphrase-machine.js';

/** Until when somebody may be waited for, and what the clock says after that. */
export interface Deadline {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly command: Command;
}

/**
 * The deadline that a record sets, if any. A backend gives the command, as the system, once the time
 * has come and before it answers anything else; it may change nothing, and is then not given again
 * until the record has changed.
 */
export function deadlineOf(record: AnyRecord): Deadline | undefined {
  const { id } = record;
  if (record.type === 'paraphrase' && moveOn(record, 'lapse')) {
    const command = { type: 'lapseParaphrase', id: newId(), paraphraseId: id } as const;
    return { at: Date.parse(record.dueAt), command };
  }
  const due = record.type === 'tally' && record.support === 'challenged' && record.evidenceDue;
  if (!due) return undefined;
  return { at: Date.parse(due), command: { type: 'lapseChallenge', id: newId(), claimId: id } };
}
