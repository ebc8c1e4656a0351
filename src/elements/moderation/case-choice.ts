import { nothing, type TemplateResult } from 'lit';
import { isRemoved } from '../../model/worded.js';
import type { Case } from '../../store/moderation-view.js';
import { selectField } from '../shared/field.js';
import { caseName } from './case-name.js';
import type { ModerationParts } from './moderation-parts.js';

/** What may be meant by whoever reports or decides on a claim: the claim, or something said around it. */
function choicesIn({ around }: ModerationParts['view'], decides: boolean): readonly Case[] {
  return around.filter(({ subject, own, concerned, said }) => {
    if (subject === 'claim') return true;
    return decides ? !concerned : !own && !(said && isRemoved(said));
  });
}

/** Asks what is meant, where that is not clear. */
export function caseChoice(
  chosen: Case,
  decides: boolean,
  parts: ModerationParts,
  pick: (key: string) => void,
): TemplateResult | typeof nothing {
  const choices = choicesIn(parts.view, decides);
  if (choices.length < 2) return nothing;
  return selectField({
    name: 'about',
    label: decides ? parts.t.decideWhat : parts.t.reportWhat,
    value: chosen.key,
    error: '',
    options: choices.map((about) => ({ value: about.key, label: caseName(about, parts) })),
    input: pick,
  });
}
