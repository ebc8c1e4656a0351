import type { Command, CommandType } from '../model/command.js';
import type { ChangeSet } from './change-set.js';
import type { Violation } from './decision.js';
import type { During } from './phases.js';
import type { Scene } from './scene.js';
import type { TextRules } from './text-rules.js';

/** What comes of a command if nothing required is unmet. */
export interface Plan {
  /** What its own rules ask for and is not there, in the order of the steps. */
  readonly unmet?: readonly Violation[];
  /** Leaves the records as they are when there is nothing to change. */
  change(changes: ChangeSet): void | Promise<void>;
}

/** One command's part of the rules. What commands share is named here and done in `decide`. */
export interface Handler<C extends { readonly type: CommandType } = Command> {
  readonly during: During;
  /** Who may give it: the clock, whoever is signed in, or facilitators. */
  readonly by: 'clock' | 'person' | 'facilitator';
  /** Nobody may know who did it, nor that somebody did: it makes nobody a participant. */
  readonly secret?: true;
  /** Whether R1 and R4 ask for something before it. */
  readonly disclosed?: true;
  /** The fields that people type. */
  readonly texts: TextRules<Extract<keyof C, string>>;
  /**
   * Looks up what the command is about.
   *
   * @throws {Refusal} when nothing that its author could do would help.
   */
  plan(command: C, scene: Scene): Plan | Promise<Plan>;
}
