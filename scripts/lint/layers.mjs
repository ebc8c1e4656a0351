import { dirname, relative, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../../src');

const CORE = ['model', 'rules', 'measures'];

// What an author of an adapter and the layers above it share; how one is kept is nobody's business.
const CONTRACT = ['adapters/contract.ts', 'adapters/errors.ts'];

// What a query asks for means the same to who answers it and to who shows what came meanwhile.
const QUERIES = ['adapters/claim-filter.ts'];

/**
 * Of our own, what each folder of src may import besides itself: a folder, or one file. `types`
 * may be imported by name only, so that their code is not loaded along; a dynamic import may, too.
 */
const LAYERS = {
  model: { may: [] },
  rules: { may: ['model'] },
  measures: { may: ['model'] },
  adapters: { may: [...CORE, 'internal'] },
  // What proves a backend knows of it what its author knows, and not how rules are kept.
  conformance: { may: ['model', ...CONTRACT, 'internal'] },
  store: { may: [...CORE, ...CONTRACT, ...QUERIES, 'adapters/backend.ts', 'internal'] },
  events: { may: ['model'], types: ['rules', ...CONTRACT] },
  i18n: { may: [], types: [...CORE, ...CONTRACT, 'internal'] },
  styles: { may: [], lit: true },
  internal: { may: [] },
  controllers: {
    may: [...CORE, ...CONTRACT, 'adapters/backend.ts', 'store', 'events', 'i18n', 'internal'],
    types: ['adapters'],
    lit: true,
  },
  elements: {
    may: ['model', 'measures', 'controllers', 'events', 'i18n', 'styles', 'internal'],
    types: ['rules', 'store', ...CONTRACT],
    lit: true,
  },
};

/** The files at the top of src put the layers together, and may import all of them. */
const layerOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined);

const isIn = (file, places = []) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

/** What is wrong with `file` importing `specifier`, or undefined. Paths start at src. */
function problemWith(file, specifier, isType) {
  const layer = layerOf(file);
  const rule = LAYERS[layer];
  if (!layer) return undefined;
  if (!rule)
    return `${layer}/ is not a layer yet: say in scripts/lint/layers.mjs what it may import.`;
  if (/^(@?lit)(\/|$)/.test(specifier))
    return rule.lit ? undefined : `${layer}/ knows nothing of Lit.`;
  if (!specifier.startsWith('.')) return undefined;
  const target = relative(source, resolve(source, dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
  if (isIn(target, [layer, ...rule.may])) return undefined;
  if (!isIn(target, rule.types)) return `${layer}/ may not import ${target}.`;
  return isType ? undefined : `${layer}/ may import the types of ${target} only.`;
}

/** Keeps the arrows between the layers of src pointing down. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(source, context.filename).replaceAll('\\', '/');
    const check = (node, isType) => {
      if (typeof node?.value !== 'string') return;
      const message = problemWith(file, node.value, isType);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source: from, importKind }) => check(from, importKind === 'type'),
      ExportNamedDeclaration: ({ source: from, exportKind }) => check(from, exportKind === 'type'),
      ExportAllDeclaration: ({ source: from, exportKind }) => check(from, exportKind === 'type'),
      ImportExpression: ({ source: from }) => check(from, true),
      TSImportType: ({ source: from, argument }) => check(from ?? argument?.literal, true),
    };
  },
};
