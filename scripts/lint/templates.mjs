const EXPRESSION = '\u0000';

/** Pages with a strict content security policy apply none of these. */
const STYLE = /\sstyle\s*=|<style\b/i;

const PHYSICAL =
  /(?:^|[;{}])\s*((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)(?:-(?:width|style|color))?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]/;

const READ_ALOUD =
  /\s(?:aria-label|aria-description|aria-roledescription|alt|placeholder|title)="[^"]*\p{L}[^"]*"/u;

/** What is left of a template for a person to read: neither tags, comments nor expressions. */
const readableText = (markup) =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll(EXPRESSION, '');

/** A template as one text; what is put in at run time is one character that nobody types. */
const textOf = ({ quasi }) => quasi.quasis.map(({ value }) => value.raw).join(EXPRESSION);

const htmlProblem = (markup) => {
  if (STYLE.test(markup)) return 'Styles in a template are blocked by a strict policy.';
  if (/\p{L}/u.test(readableText(markup)) || READ_ALOUD.test(markup)) {
    return 'Words that people read belong to src/i18n.';
  }
  return undefined;
};

const cssProblem = (styles) => {
  const [, property] = PHYSICAL.exec(styles.replace(/\/\*[\s\S]*?\*\//g, '')) ?? [];
  return property && `"${property}" points one way in all languages: use the logical property.`;
};

const CHECKS = { html: htmlProblem, svg: htmlProblem, css: cssProblem };

/** Keeps styles and words out of html templates, and physical directions out of css ones. */
export const templates = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      const message = CHECKS[node.tag.name]?.(textOf(node));
      if (message) context.report({ node, message });
    },
  }),
};
