import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { minifyHtml } from './minify-html.mjs';

/** A text, or a space that nobody misses where esbuild keeps what is written: in tokens and `@container`. */
const kept = /("[^"]*")|(--[\w-]+:|\([\w-]+:|,) (?![;}])/g;

/** Styles with something put in cannot be read as a style sheet, so only their spaces go. */
async function minifyCss(parts) {
  if (parts.length > 1) {
    return parts.map((part) => part.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' '));
  }
  const { code } = await transform(parts[0], { loader: 'css', minify: true, target: 'esnext' });
  return [code.trim().replace(kept, (_, text, before) => text ?? before)];
}

const MINIFIERS = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

const escape = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** Every template literal of the syntax tree whose tag is one of ours. */
function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(MINIFIERS, node.tag.name ?? '')) {
    yield { name: node.tag.name, quasis: node.quasi.quasis };
  }
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** Takes out of Lit's templates and styles what only the people who write them need. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const output = new MagicString(code);
    for (const { name, quasis } of taggedTemplates(this.parse(code))) {
      const parts = await MINIFIERS[name](quasis.map(({ value }) => value.cooked));
      quasis.forEach(({ start, end }, index) => {
        if (start < end) output.overwrite(start, end, escape(parts[index]));
      });
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
