import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldError, type FieldProps, type Option } from './field.js';

/** One answer out of several, all of them in sight. None is chosen before somebody has chosen. */
export function choices(
  props: FieldProps & { readonly options: readonly Option[] },
): TemplateResult {
  const { name, value, input } = props;
  return group(
    props,
    props.options.map((option) =>
      choice(
        option,
        html`<input
          class="mark"
          type="radio"
          name=${name}
          value=${option.value}
          .checked=${live(option.value === value)}
          @input=${() => input(option.value)}
        />`,
      ),
    ),
  );
}

/**
 * Any number of answers. They are read at `input`: a form draws itself anew after it, and what it draws would have
 * taken the tick back by the time of `change`.
 */
export function checks(
  props: Omit<FieldProps, 'value' | 'input'> & {
    readonly values: readonly string[];
    readonly options: readonly Option[];
    readonly toggle: (value: string, isTicked: boolean) => void;
  },
): TemplateResult {
  const { name, values, toggle } = props;
  return group(
    props,
    props.options.map((option) =>
      choice(
        option,
        html`<input
          class="mark"
          type="checkbox"
          name=${name}
          value=${option.value}
          .checked=${live(values.includes(option.value))}
          @input=${(event: Event) =>
            toggle(option.value, (event.target as HTMLInputElement).checked)}
        />`,
      ),
    ),
  );
}

type GroupProps = Omit<FieldProps, 'value' | 'input'>;

function group({ name, label, hint, error, optional }: GroupProps, entries: TemplateResult[]) {
  const ids = [hint === undefined ? '' : `${name}-hint`, error === '' ? '' : `${name}-error`];
  const describedBy = ids.filter((id) => id !== '').join(' ');
  return html`
    <fieldset class="choices" id=${name} aria-describedby=${describedBy || nothing}>
      <legend>${label}${optional === undefined ? nothing : html` ${optional}`}</legend>
      ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
      ${fieldError(name, error)} ${entries}
    </fieldset>
  `;
}

function choice({ label, hint }: Option, input: TemplateResult): TemplateResult {
  return html`<label class="choice"
    >${input}<span>${label}</span>${
      hint === undefined ? nothing : html`<span class="hint">${hint}</span>`
    }</label
  >`;
}
