import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { DisclosureField, DisclosureMessages } from '../../i18n/sections/disclosure.js';
import type { Picked } from '../../i18n/pick.js';
import type { Group } from '../../model/consultation.js';
import type { LocalText } from '../../model/parts.js';
import { standings } from '../../model/words.js';
import type { DisclosureView } from '../../store/disclosure-view.js';
import { checks, choices } from '../shared/choices.js';
import { textArea, textInput, type TextProps } from '../shared/field.js';
import type { FormController } from '../shared/form-controller.js';
import { local } from '../shared/local.js';
import { groupIdsIn } from './disclosure-fields.js';

/** What the fields of a disclosure are drawn from. */
export interface FormParts {
  readonly view: DisclosureView;
  readonly t: DisclosureMessages;
  readonly lang: string;
  readonly draft: DraftController;
  readonly form: FormController;
  readonly pick: (text: LocalText) => Picked;
  /** Tells how long a text is; called with each change of a text that has a limit. */
  readonly typed: (text: string, limit: number) => void;
}

/** Whom somebody speaks for, and what they hope, fear and stand to gain. */
export function standFields(parts: FormParts): TemplateResult {
  const { t, draft, form } = parts;
  const standing = draft.get('standing');
  const interest = draft.get('hasInterest');
  return html`
    ${textInput({ ...text(parts, 'name'), hint: t.hints.name, autocomplete: 'nickname' })}
    ${choices({
      ...base(parts, 'standing'),
      options: standings.map((value) => ({ value, label: t.standing[value] })),
    })}
    ${standing === 'organisation' || standing === 'absent' ? whom(parts, standing) : nothing}
    ${standing === 'organisation' ? members(parts) : nothing}
    ${textArea(bounded(parts, 'objectives'))} ${textArea(bounded(parts, 'concerns'))}
    ${choices({
      ...base(parts, 'hasInterest'),
      options: [
        { value: 'no', label: t.noInterest },
        { value: 'yes', label: t.someInterest },
      ],
    })}
    ${
      interest === 'yes'
        ? textArea({
            ...bounded(parts, 'interest'),
            hint: t.hints.interest,
            error: form.errorOf('interest'),
            optional: undefined,
          })
        : nothing
    }
  `;
}

function whom(parts: FormParts, standing: 'organisation' | 'absent'): TemplateResult {
  return textInput({ ...text(parts, 'speaksFor'), label: parts.t.which[standing] });
}

function members(parts: FormParts): TemplateResult {
  return textInput({
    ...text(parts, 'members'),
    hint: parts.t.hints.members,
    optional: parts.form.words?.optional,
    numeric: true,
  });
}

/** Which groups somebody belongs to, one question a dimension; and room for who fits none. */
export function groupFields(parts: FormParts): TemplateResult | typeof nothing {
  const { view, t, draft, form } = parts;
  if (view.consultation.rules.inclusion === 'off' || view.groups.length === 0) return nothing;
  return html`
    ${byDimension(view.groups).map((groups, at) => dimension(parts, groups, at))}
    ${choices({
      name: 'otherGroups',
      label: t.labels.otherGroups,
      error: form.errorOf('otherGroups'),
      optional: form.words?.optional,
      value: draft.get('other'),
      options: [
        { value: 'own-words', label: t.noneOfThese },
        { value: 'rather-not', label: t.ratherNot },
        // What was chosen by mistake cannot be taken back otherwise.
        { value: 'nothing', label: t.nothingToAdd },
      ],
      input: (value) => draft.set('other', value),
    })}
    ${draft.get('other') === 'own-words' ? textInput(text(parts, 'ownWords')) : nothing}
  `;
}

function byDimension(groups: readonly Group[]): readonly (readonly Group[])[] {
  const dimensions = [...new Set(groups.map(({ dimension }) => dimension))];
  return dimensions.map((name) => groups.filter(({ dimension }) => dimension === name));
}

function dimension(parts: FormParts, groups: readonly Group[], at: number): TemplateResult {
  const { t, draft, form, lang, pick } = parts;
  const ids = groupIdsIn(draft.fields);
  const here = new Set(groups.map(({ id }) => id));
  const [first] = groups;
  const label = pick(first?.dimensionLabel ?? {});
  return checks({
    name: `groups-${at}`,
    label: label.text === '' ? html`${t.namedGroups}` : local(label, lang),
    hint: at === 0 ? t.hints.groups : undefined,
    error: at === 0 ? form.errorOf('groups-0') : '',
    values: ids.filter((id) => here.has(id)),
    options: groups.map((group) => ({ value: group.id, label: local(pick(group.label), lang) })),
    toggle: (value, isTicked) => {
      const others = groupIdsIn(draft.fields).filter((id) => id !== value);
      draft.set('groupIds', JSON.stringify(isTicked ? [...others, value] : others));
    },
  });
}

function base({ t, draft, form }: FormParts, name: DisclosureField) {
  return {
    name,
    label: t.labels[name],
    value: draft.get(name),
    error: form.errorOf(name),
    input: (value: string) => draft.set(name, value),
  };
}

function text(parts: FormParts, name: DisclosureField): TextProps {
  return { ...base(parts, name), lang: parts.draft.get('language') || undefined };
}

/** A text with a limit; needed as far as the rule of openness binds. */
function bounded(parts: FormParts, name: DisclosureField): TextProps {
  const { view, draft, form, typed } = parts;
  const { rules } = view.consultation;
  const limit = rules.lengths.reason;
  return {
    ...text(parts, name),
    optional: rules.disclosure === 'required' ? undefined : form.words?.optional,
    count: form.words && { limit, words: form.words, draft },
    input: (value) => {
      draft.set(name, value);
      typed(value, limit);
    },
  };
}
