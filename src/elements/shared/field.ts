import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { charactersIn } from '../../controllers/count-controller.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { directionOf } from './direction.js';
import { toBothTexts } from './draft-notices.js';

/** What every field has. The name is its id: one field of a name in one shadow root. */
export interface FieldProps {
  readonly name: string;
  readonly label: string | TemplateResult;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong, in words; empty when nothing is. */
  readonly error: string;
  /** The word that marks an optional field; every other one is needed. */
  readonly optional?: string | undefined;
  readonly input: (value: string) => void;
}

/** A field that people write in. */
export interface TextProps extends FieldProps {
  /** The language of what is written, when it is known. */
  readonly lang?: string | undefined;
  readonly count?: Count | undefined;
  /** The id of something else that describes the field. */
  readonly describedBy?: string | undefined;
  readonly autocomplete?: 'nickname' | 'off';
  readonly numeric?: boolean;
}

/** How long a text may be, said below its field. */
export interface Count {
  readonly limit: number;
  readonly words: FormMessages;
  /** Whether the text is kept, or another tab has changed it. */
  readonly draft: Pick<DraftController, 'isKept' | 'other'>;
}

/** A text of one or more paragraphs. It takes any length: what is too long is kept and said. */
export function textArea(props: TextProps): TemplateResult {
  return field(
    props,
    html`<textarea
      id=${props.name}
      dir=${directionOf(props.value)}
      lang=${props.lang ?? nothing}
      .value=${live(props.value)}
      aria-required=${props.optional === undefined ? 'true' : nothing}
      aria-invalid=${props.error === '' ? nothing : 'true'}
      aria-describedby=${describedBy(props)}
      @input=${(event: Event) => props.input((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

/** A text of one line. */
export function textInput(props: TextProps): TemplateResult {
  return field(
    props,
    html`<input
      id=${props.name}
      type="text"
      dir=${directionOf(props.value)}
      lang=${props.lang ?? nothing}
      autocomplete=${props.autocomplete ?? 'off'}
      inputmode=${props.numeric === true ? 'numeric' : nothing}
      .value=${live(props.value)}
      aria-required=${props.optional === undefined ? 'true' : nothing}
      aria-invalid=${props.error === '' ? nothing : 'true'}
      aria-describedby=${describedBy(props)}
      @input=${(event: Event) => props.input((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** One entry of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
}

/** One of a list that is too long, or too dull, to be read as a whole. */
export function selectField(
  props: FieldProps & { readonly options: readonly Option[] },
): TemplateResult {
  return field(
    props,
    html`<select
      id=${props.name}
      aria-invalid=${props.error === '' ? nothing : 'true'}
      aria-describedby=${describedBy(props)}
      @change=${(event: Event) => props.input((event.target as HTMLSelectElement).value)}
    >
      ${props.options.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${value === props.value}>${label}</option>`,
      )}
    </select>`,
  );
}

function field(props: TextProps, control: TemplateResult): TemplateResult {
  const { name, label, hint, error, optional, count } = props;
  return html`
    <div class="field">
      <label for=${name}>${label}${optional === undefined ? nothing : html` ${optional}`}</label>
      ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
      ${fieldError(name, error)} ${control} ${count ? foot(name, props.value, count) : nothing}
    </div>
  `;
}

/** What is wrong, between the label and the field. */
export function fieldError(name: string, error: string): TemplateResult | typeof nothing {
  if (error === '') return nothing;
  return html`<p class="field-error" id="${name}-error">
    ${noticeSign('stop')}<span>${error}</span>
  </p>`;
}

/** The count is for the eye; who listens hears the limit first, and the rest when it is near. */
function foot(name: string, value: string, { limit, words, draft }: Count): TemplateResult {
  const count = words.characters(charactersIn(value, limit), limit);
  return html`<p class="field-foot hint">
    <span class="vh" id="${name}-limit">${words.upTo(limit)}</span>
    <span aria-hidden="true">${count}</span>${standing(draft, words)}
  </p>`;
}

/** The notice with both texts may be out of sight: it is said here, and led to. */
function standing(
  { isKept, other }: Count['draft'],
  words: FormMessages,
): TemplateResult | typeof nothing {
  if (other) {
    return html`<button type="button" class="text-button" @click=${toBothTexts}>
      ${words.otherTabHere}
    </button>`;
  }
  return isKept ? html`<span>${words.draftKept}</span>` : nothing;
}

function describedBy({
  name,
  hint,
  error,
  count,
  describedBy = '',
}: TextProps): string | typeof nothing {
  const ids = [
    hint === undefined ? '' : `${name}-hint`,
    error === '' ? '' : `${name}-error`,
    count ? `${name}-limit` : '',
    describedBy,
  ].filter((id) => id !== '');
  return ids.length === 0 ? nothing : ids.join(' ');
}
