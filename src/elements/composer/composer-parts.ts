import type { DraftController } from '../../controllers/draft-controller.js';
import type { Format } from '../../i18n/format.js';
import type { Picked } from '../../i18n/pick.js';
import type { ComposerMessages, StepName } from '../../i18n/sections/composer.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import type { LocalText } from '../../model/parts.js';
import type { ComposerView } from '../../store/composer-view.js';
import type { FormController } from '../shared/form-controller.js';

/** What the steps of a composer are drawn from. */
export interface ComposerParts {
  readonly view: ComposerView;
  readonly t: ComposerMessages;
  readonly words: FormMessages;
  readonly format: Format;
  readonly lang: string;
  readonly level: number;
  readonly draft: DraftController;
  readonly form: FormController;
  readonly isReply: boolean;
  readonly isEdit: boolean;
  /** Whether a step is only advised, and may be passed over. */
  readonly isNudge: (step: StepName) => boolean;
  /** What of a disclosure is asked for. */
  readonly disclosureAsks: 'all' | 'groups';
  /** Why it cannot be sent, whatever is done; empty when it can. */
  readonly deadEnd: string;
  /** The name of whoever was signed in before; empty when nobody was. */
  readonly formerName: string;
  readonly pick: (text: LocalText) => Picked;
  readonly said: (text: string) => unknown;
  /** Takes an answer. */
  readonly set: (field: 'relation' | 'kind' | 'language', value: string) => void;
  readonly typed: (text: string) => void;
  readonly act: ComposerActs;
}

/** What can be done in a composer. */
export interface ComposerActs {
  /** Goes on from the step that is open, once it is done. */
  readonly next: () => Promise<void>;
  /** A part of the form that is an element of its own was closed. */
  readonly closePart: (step: StepName) => Promise<void>;
  readonly pass: (step: StepName) => void;
  readonly change: (step: StepName) => void;
  readonly back: () => void;
  /** Closes the panel; `null` where the composer stands on the page by itself. */
  readonly leave: (() => void) | null;
  readonly send: () => Promise<void>;
  readonly written: () => Promise<void>;
  /** Chooses another relation than the one that opposes. */
  readonly otherwise: () => void;
  readonly signIn: () => void;
  /** Shows what others have restated of the claim that is answered. */
  readonly restatements: () => void;
}
