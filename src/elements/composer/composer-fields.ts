import type { ComposerMessages } from '../../i18n/sections/composer.js';
import type { Relation } from '../../model/claim.js';
import type { ComposerView } from '../../store/composer-view.js';
import type { DraftFields } from '../../store/drafts.js';
import { likelyLanguage } from '../shared/language-field.js';

/** What fields hold before anybody has touched them. */
export function givenFields(
  view: ComposerView | undefined,
  lang: string,
  relation: Relation | null,
): DraftFields {
  const language = likelyLanguage(view?.consultation.languages ?? [], lang);
  if (view?.claim) return { text: view.claim.text, language: view.claim.language };
  return { language, relation: relation ?? '' };
}

/** The labels of the fields, in the order of the fields. */
export function labelsOf(t: ComposerMessages | undefined): Record<string, string> {
  return t ? { relation: t.relationLabel, kind: t.kindLabel, text: t.textLabel } : {};
}
