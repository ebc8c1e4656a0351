import type { TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import type { ParaphraseMessages } from '../../i18n/sections/paraphrase.js';
import type { ParaphraseView, Restatement } from '../../store/paraphrase-view.js';

/** What the states of a restatement are drawn from. */
export interface PromptParts {
  readonly view: ParaphraseView;
  readonly t: ParaphraseMessages;
  readonly words: FormMessages;
  readonly format: Format;
  /** Level of the heading. */
  readonly level: number;
  /** What stands for a name that was not given. */
  readonly unnamed: string;
  /** Draws what a person wrote. */
  readonly said: (text: string) => TemplateResult;
  /** Inside another form, which brings its own heading and its own way on. */
  readonly embedded: boolean;
  /** The way back, where it was opened as a panel. */
  readonly close?: TemplateResult | undefined;
}

/** One restatement with all it is drawn from. */
export interface RestatementParts extends PromptParts {
  readonly restatement: Restatement;
}
