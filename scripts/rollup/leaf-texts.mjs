import MagicString from 'magic-string';
import ts from 'typescript';

/** Stands for a value that is put in. */
const HOLE = '\uE000';

// In these, white space around a text is not seen.
const TRIMMED = /^(button|d[dt]|div|h[1-6]|legend|li|option|p|summary|t[dh])$/;

// What is in these is not a text like others.
const RAW = /^(script|style|textarea|title)$/;

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike;

let known;

/** The types of our sources, worked out once a build. */
function program() {
  if (known) return known;
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  return (known = ts.createProgram(fileNames, { ...options, noEmit: true }));
}

function isText(expression, checker) {
  const type = checker.getTypeAtLocation(expression);
  const types = type.isUnion() ? type.types : [type];
  return types.every(({ flags }) => (flags & TEXT) !== 0);
}

/** The name of the element that a value is all there is in, if it is. */
function elementAround(before, after) {
  const [, name, space] = /(?:<([a-z][a-z0-9]*)(?=[\s>])[^<]*|<[^<]*)>(\s*)$/.exec(before) ?? [];
  const [, spaceAfter, closed] = /^(\s*)<\/([a-z0-9]+)\s*>/.exec(after) ?? [];
  if (name === undefined || name !== closed || RAW.test(name)) return undefined;
  return space + spaceAfter === '' || TRIMMED.test(name) ? name : undefined;
}

/** Each value of a template that is all there is in an element, and where the element's tags meet it. */
function* leavesOf({ template }, source, checker) {
  if (!template.templateSpans) return;
  let before = template.head.text;
  for (const { expression, literal } of template.templateSpans) {
    if (elementAround(before, literal.text) && isText(expression, checker)) {
      const start = source.text.lastIndexOf('>', expression.getFullStart());
      const end = source.text.indexOf('</', literal.getStart(source));
      yield { start, expression, end };
    }
    before += HOLE + literal.text;
  }
}

function templatesIn(source) {
  const found = [];
  const look = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html')
      found.push(node);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/**
 * Puts a text that is all there is in an element straight into it. Lit would keep its place with a
 * node of its own, of which a page of claims has many hundreds; and only the types tell a text from
 * what could be a template. Sources stay as they are, since on a server a property renders nothing.
 */
export const leafTexts = () => ({
  name: 'leaf-texts',
  transform(code, id) {
    const source = id.endsWith('.ts') && code.includes('html`') && program().getSourceFile(id);
    if (!source || source.text !== code) return null;
    const output = new MagicString(code);
    for (const template of templatesIn(source)) {
      for (const { start, expression, end } of leavesOf(
        template,
        source,
        program().getTypeChecker(),
      )) {
        output.overwrite(start, expression.getFullStart(), ' .textContent=${');
        output.overwrite(expression.getEnd(), end, '}>');
      }
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
