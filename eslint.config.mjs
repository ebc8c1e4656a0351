import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.mjs';
import { templates } from './scripts/lint/templates.mjs';

/** What would let a participant's text become markup, code or style. */
const unsafe = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-imports': [
    'error',
    {
      paths: [
        { name: 'lit', importNames: ['unsafeCSS'], message: 'Write the styles in css``.' },
        { name: 'lit/directives/style-map.js', message: 'A strict policy blocks it.' },
        { name: 'lit/directives/unsafe-html.js', message: 'Text is only ever text.' },
        { name: 'lit/directives/unsafe-mathml.js', message: 'Text is only ever text.' },
        { name: 'lit/directives/unsafe-svg.js', message: 'Text is only ever text.' },
        { name: 'lit/static-html.js', message: 'Text is only ever text.' },
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map(
      (property) => ({ property, message: 'Text is only ever text.' }),
    ),
  ],
};

/** Below the controllers everything runs in a browser, a worker and Node alike. */
const pageGlobals = ['document', 'window', 'localStorage', 'sessionStorage', 'customElements'];

export default defineConfig(
  globalIgnores(['dist/', 'server/dist/', 'coverage/', 'storybook-static/', 'screenshots/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './server/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { left, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y, entente: { rules: { layers, templates } } },
    languageOptions: { globals: globals.browser },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without markers is no list to some screen readers unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // French messages hold no-break spaces, and so do templates of them.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      ...unsafe,
      'entente/layers': 'error',
      'entente/templates': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      // Elements are registered by *.define.ts, which these two do not know.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['src/{elements,controllers}/**/*.ts'],
    // Lit calls the handlers in a template with the element as `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['src/{model,rules,measures,adapters,conformance,store,i18n}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...pageGlobals] },
  },
  // The one place where developers are spoken to.
  { files: ['src/internal/dev-warning.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'server/test/**/*.ts'],
    rules: {
      // Chai's assertions are bare expressions, and the one with a diff has the type of a promise;
      // node:test's `describe` and `it` return promises that nobody needs to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test knows the type of what its own template makes: `mount<ClaimCard>(…)`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Their functions are sent to a page, and run there.
  {
    files: ['scripts/**/*.mjs', 'demo/**/*.{js,mjs}', '.storybook/*'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  storybook.configs['flat/recommended'],
  prettier,
);
