import { html, type TemplateResult } from 'lit';
import type { StepName } from '../../i18n/sections/composer.js';
import { displayText } from '../../internal/display-text.js';
import type { Relation } from '../../model/claim.js';
import { around } from '../shared/around.js';
import { correctedIn } from './author-answer.js';
import { kindIn } from './commands.js';
import type { ComposerParts } from './composer-parts.js';

const shownLetters = 80;

/** What a done step came to, in one line. */
export function summaryOf(step: StepName, parts: ComposerParts): TemplateResult | string {
  const { t, view, draft } = parts;
  switch (step) {
    case 'relation':
      return t.relationTo(draft.get('relation') as Relation, view.parent?.number ?? '');
    case 'stand':
      return stand(parts);
    case 'restate':
      return restated(parts);
    case 'recognise':
      return view.recognition ? t.recognised : t.passedOver;
    case 'write':
      return written(parts);
    default:
      return '';
  }
}

function stand({ t, view }: ComposerParts): TemplateResult | string {
  const { disclosure } = view;
  if (!disclosure) return t.notSaid;
  const whom = disclosure.standing === 'self' ? '' : (disclosure.speaksFor ?? '');
  const said = html`<bdi lang=${disclosure.language}>${displayText(whom)}</bdi>`;
  const speaks = whom === '' ? t.standSelf : around(t.standFor, said);
  return html`${speaks} ${disclosure.interest === null ? t.interestNone : t.interestSome}`;
}

function restated({ t, view, format }: ComposerParts): string {
  const { paraphrase } = view;
  if (!paraphrase) return t.passedOver;
  if (paraphrase.status === 'confirmed') return t.restated.confirmed;
  if (paraphrase.status === 'offered') {
    return t.restatedWaiting(format.date(paraphrase.dueAt, 'moment'));
  }
  return t.restated[correctedIn(paraphrase)?.verdict ?? 'open'];
}

function written({ t, draft }: ComposerParts): TemplateResult {
  const text = displayText(draft.get('text')).trim();
  const kind = kindIn(draft.fields);
  const beginning = text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
  return html`${kind === '' ? '' : t.beforeWords(t.kinds[kind])}<q
      lang=${draft.get('language')}
      dir="auto"
      >${beginning}</q
    >`;
}
