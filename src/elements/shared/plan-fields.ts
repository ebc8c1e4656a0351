import type { TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import { choices } from './choices.js';
import {
  selectField,
  textArea,
  textInput,
  type FieldProps,
  type Option,
  type TextProps,
} from './field.js';
import type { FormController } from './form-controller.js';

/** What the fields of a plan are bound to. */
export interface Bound {
  readonly draft: DraftController;
  readonly form: FormController;
  readonly words: FormMessages;
  readonly labels: Readonly<Record<string, string>>;
  readonly limit: number;
  readonly language: string;
  /** Tells how long a text is; called with each change of a text. */
  readonly typed: (text: string) => void;
}

interface More {
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

/** The fields of a plan, each with its label, its draft, its error and its count. */
export class PlanFields {
  readonly #bound: Bound;

  constructor(bound: Bound) {
    this.#bound = bound;
  }

  /** What a field holds. */
  get(name: string): string {
    return this.#bound.draft.get(name);
  }

  /** A text of several sentences. */
  text(name: string, more: More = {}): TemplateResult {
    const { draft, limit, words, typed } = this.#bound;
    return textArea({
      ...this.#written(name, more),
      count: { limit, words, draft },
      input: (value) => {
        draft.set(name, value);
        typed(value);
      },
    });
  }

  /** A text of one line. */
  line(name: string, more: More = {}): TemplateResult {
    return textInput(this.#written(name, more));
  }

  /** One answer out of several. */
  choose(name: string, options: readonly Option[], more: More = {}): TemplateResult {
    return choices({ ...this.#base(name, more), options });
  }

  /** One of a list. */
  select(name: string, options: readonly Option[], more: More = {}): TemplateResult {
    return selectField({ ...this.#base(name, more), options });
  }

  #written(name: string, more: More): TextProps {
    return { ...this.#base(name, more), lang: this.#bound.language };
  }

  #base(name: string, { hint, optional = false }: More): FieldProps {
    const { draft, form, words, labels } = this.#bound;
    return {
      name,
      label: labels[name] ?? '',
      hint,
      value: draft.get(name),
      error: form.errorOf(name),
      optional: optional ? words.optional : undefined,
      input: (value) => draft.set(name, value),
    };
  }
}
