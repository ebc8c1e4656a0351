import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicEntries } from './scripts/public-entries.mjs';

const toPublished = (path) => path.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');

const published = publicEntries().map((name) => `dist/npm/${name}.js`);

const isPublic = ({ privacy, name, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#') && !isStatic;

/** The manifest tells what a page can use: no inner elements, private members or source paths. */
const onlyWhatIsPublic = {
  name: 'only-what-is-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = toPublished(module.path);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // What is dispatched is guessed from the code, too; only what is described is a promise.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
      for (const { declaration } of module.exports) {
        if (declaration.module) declaration.module = toPublished(declaration.module);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
      published.includes(path),
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    onlyWhatIsPublic,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
