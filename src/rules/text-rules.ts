import type { RuleSet } from '../model/rules.js';
import type { Violation } from './decision.js';
import { invalid } from './refusal.js';
import { cleanLine, cleanText, isBlank, lengthBeyond } from './text.js';

/** How one field that people type is held to the rules. */
export interface TextRule {
  /** Which of the consultation's lengths bounds it. */
  readonly limit: keyof RuleSet['lengths'];
  readonly optional?: true;
  /** One line: breaks become spaces. */
  readonly line?: true;
}

/** The typed fields of a command, by name. */
export type TextRules<Field extends string = string> = Readonly<Partial<Record<Field, TextRule>>>;

const reason: TextRule = { limit: 'reason' };

/** Rules that several fields share. */
export const textRules = {
  claim: { limit: 'claim' },
  paraphrase: { limit: 'paraphrase' },
  reason,
  line: { limit: 'reason', line: true },
  optionalParaphrase: { limit: 'paraphrase', optional: true },
  optionalReason: { ...reason, optional: true },
  optionalLine: { ...reason, line: true, optional: true },
} as const satisfies Record<string, TextRule>;

/** The command with its typed fields in their one form. */
export function cleaned<C extends object>(command: C, rules: TextRules): C {
  const changed = Object.entries(rules).flatMap(([field, rule]): [string, string][] => {
    const value = textIn(command, field);
    if (value === null || !rule) return [];
    return [[field, rule.line ? cleanLine(value) : cleanText(value)]];
  });
  return { ...command, ...Object.fromEntries(changed) };
}

/** What is wrong with the typed fields of a cleaned command. */
export function unmetTexts(
  command: object,
  rules: TextRules,
  { lengths }: RuleSet,
): readonly Violation[] {
  return Object.entries(rules).flatMap(([field, rule]) =>
    rule ? unmetText(field, textIn(command, field), rule, lengths[rule.limit]) : [],
  );
}

function unmetText(
  field: string,
  text: string | null,
  rule: TextRule,
  limit: number,
): readonly Violation[] {
  if (text === null || isBlank(text)) return rule.optional ? [] : [missing(field)];
  const length = lengthBeyond(text, limit);
  return length === null ? [] : [invalid('too-long', { step: 'shorten', field, length, limit })];
}

/** A field that is to be filled in. */
export function missing(field: string): Violation {
  return invalid('empty', { step: 'fill', field });
}

function textIn(command: object, field: string): string | null {
  const value: unknown = (command as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : null;
}

/** A cleaned optional text as records keep it: `null` when there is nothing to read. */
export function textOrNull(text: string | null): string | null {
  return text === null || isBlank(text) ? null : text;
}
