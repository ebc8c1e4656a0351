import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import { verdicts } from '../../model/words.js';
import { choices } from '../shared/choices.js';
import { draftNotices } from '../shared/draft-notices.js';
import { textArea } from '../shared/field.js';
import type { FormController } from '../shared/form-controller.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import { facing, restated } from './facing.js';
import { promptHead } from './prompt-head.js';
import type { RestatementParts } from './prompt-parts.js';

/** What a form below a restatement works with. */
export interface AnswerForm {
  readonly draft: DraftController;
  readonly form: FormController;
  readonly typed: (field: string, limit: number) => (text: string) => void;
  readonly send: () => Promise<void>;
}

/** The author judges whether they were understood, never whether the other is right. */
export function verdictForm(parts: RestatementParts, answer: AnswerForm): TemplateResult {
  const { t, format, restatement, unnamed } = parts;
  const { draft, form } = answer;
  const { dueAt } = restatement.paraphrase;
  const name = isolated(nameOf(restatement.listener, unnamed));
  const due = html`<time datetime=${dueAt}>${t.answerBy(format.date(dueAt, 'moment'))}</time>`;
  return html`
    ${promptHead(parts, t.verdictHeading, due)}
    <form class="stack" part="form" novalidate autocomplete="off" @submit=${form.on(answer.send)}>
      ${form.summary()} ${draftNotices(draft, form, format, 'correction')}
      ${facing(parts, restated(parts, t.restates(name)))}
      ${choices({
        name: 'verdict',
        label: t.yourAnswer,
        value: draft.get('verdict'),
        error: form.errorOf('verdict'),
        options: verdicts.map((value) => ({
          value,
          label: t.verdicts[value],
          hint: t.verdictHints[value],
        })),
        input: (value) => draft.set('verdict', value),
      })}
      ${correction(parts, answer)}
      <div class="foot"><button class="button primary">${t.sendAnswer}</button></div>
    </form>
  `;
}

function correction(parts: RestatementParts, { draft, form, typed }: AnswerForm) {
  const { t, words, view } = parts;
  const verdict = draft.get('verdict');
  if (verdict !== 'close' && verdict !== 'missed') return nothing;
  const limit = view.consultation.rules.lengths.paraphrase;
  return textArea({
    name: 'correction',
    label: t.correction[verdict],
    hint: t.correctionHint,
    value: draft.get('correction'),
    error: form.errorOf('correction'),
    count: { limit, words, draft },
    input: typed('correction', limit),
  });
}
