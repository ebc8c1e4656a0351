import MagicString from 'magic-string';

const HELPER = '__decorateClass';

/** The options of `@property(options)`, or those that `@state()` stands for. */
function optionsOf({ callee, arguments: [options] }, code) {
  if (callee.name === 'state') return '{state:true}';
  return options ? code.slice(options.start, options.end) : '{}';
}

/** `[element, name, options]` if a statement is what is left of one of our decorators on a field. */
function declared({ type, expression }, code) {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== HELPER) return undefined;
  const [decorators, { object: element }, name, kind] = expression.arguments;
  const [decorator, ...others] = decorators.elements;
  const isOurs = ['property', 'state'].includes(decorator?.callee?.name);
  if (!isOurs || others.length > 0 || kind.value !== 2) return undefined;
  return [element.name, name.raw, optionsOf(decorator, code)];
}

/**
 * Says to Lit directly what `@property` and `@state` would say to it on a field, which leaves out
 * the decorators and what a compiler puts into every module to apply them.
 */
export const properties = () => ({
  name: 'properties',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes(HELPER)) return null;
    const output = new MagicString(code);
    for (const statement of this.parse(code).body) {
      const found = declared(statement, code);
      if (!found) continue;
      const [element, name, options] = found;
      output.overwrite(
        statement.start,
        statement.end,
        `${element}.createProperty(${name}, ${options});`,
      );
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
