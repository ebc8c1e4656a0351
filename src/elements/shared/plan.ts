import type { Command } from '../../model/command.js';
import type { DraftFields } from '../../store/drafts.js';
import type { FieldError } from './field-errors.js';
import type { PlanFields } from './plan-fields.js';

/** A form as data: what it asks for, and the command that the answers make. */
export interface Plan {
  /** What its draft is kept as, together with what it is about. */
  readonly intent: string;
  readonly subjectId: string | null;
  readonly title: unknown;
  /** Beside the title. */
  readonly fine?: unknown;
  /** The labels of its fields, in the order of the fields. */
  readonly labels: Readonly<Record<string, string>>;
  /** The field that holds most of what is typed. */
  readonly main: string;
  /** What fields hold before anybody has touched them. */
  readonly preset?: DraftFields;
  /** How long a text may be. */
  readonly limit: number;
  /** In which a draft of it says when it was kept: that of the consultation, where it has one. */
  readonly timeZone: string | undefined;
  /** The languages it can be written in; where there are several, it is asked. */
  readonly languages?: readonly string[];
  readonly send: string;
  readonly leave: string;
  /** Beside the buttons. */
  readonly note?: string;
  /** Said once it is done. */
  readonly done: string;
  readonly fields: (ask: PlanFields) => unknown;
  /** What is said where a field is missing, by name, in place of the usual words. */
  readonly asks?: Readonly<Record<string, string>>;
  /** What the form itself must have, before the rules can be asked about it. */
  readonly missing?: (fields: DraftFields) => readonly FieldError[];
  readonly command: (fields: DraftFields, language: string) => Command;
}

/** How a form ends. */
export interface Endings {
  /**
   * Sent, or kept for sending: then `waits` says so. `commandId` is the id of the record it makes, if
   * it makes one.
   */
  readonly done: (commandId: string, waits: string | undefined) => void;
  /** Left: what was typed is kept. */
  readonly left: () => void;
}
