// Writes dist/npm/react.js and its types: one React component an element, read from the manifest.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const elements = modules
  .flatMap(({ path, declarations }) =>
    declarations
      .filter(({ customElement, tagName }) => customElement && tagName)
      .map(({ name, tagName, description, events = [] }) => ({
        name,
        tagName,
        description,
        events,
        path: path.replace('dist/npm/', './'),
      })),
  )
  .sort((a, b) => a.name.localeCompare(b.name));

/** `entente-stance-request` is listened to by the property `onEntenteStanceRequest`. */
const handler = (event) =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const handlers = (events, value) =>
  events.map(({ name }) => `    ${handler(name)}: ${value(name)},\n`).join('');

const component = ({ name, tagName, events }) => `export const ${name} = createComponent({
  tagName: '${tagName}',
  elementClass: ${name}Element,
  react,
  displayName: '${name}',
  events: {
${handlers(events, (event) => `'${event}'`)}  },
});
`;

/** What is said first of an element, which may go over several lines. */
const firstSentence = (text) => /^.*?\.(?= |$)/.exec(text.replaceAll('\n', ' '))?.[0] ?? text;

const type = ({ name, description, events }) => `/** ${firstSentence(description ?? name)} */
export declare const ${name}: ReactWebComponent<
  ${name}Element,
  {
${handlers(events, (event) => `EventName<HTMLElementEventMap['${event}']>`)}  }
>;
`;

const imports = ({ name, path }) => `import { ${name} as ${name}Element } from '${path}';\n`;
const registration = ({ path }) => `import '${path.replace(/\.js$/, '.define.js')}';\n`;

const NOTE = '// Generated from the custom elements manifest.\n';

writeFileSync(
  'dist/npm/react.js',
  [
    NOTE,
    `import { createComponent } from '@lit/react';\nimport * as react from 'react';\n`,
    ...elements.map(imports),
    ...elements.map(registration),
    ...elements.map((element) => `\n${component(element)}`),
  ].join(''),
);

writeFileSync(
  'dist/npm/react.d.ts',
  [
    NOTE,
    `import type { EventName, ReactWebComponent } from '@lit/react';\n`,
    ...elements.map((element) => imports(element).replace('import', 'import type')),
    // The global maps of events come with these.
    `import './index.js';\n`,
    ...elements.map((element) => `\n${type(element)}`),
  ].join(''),
);

console.log(`React: ${elements.map(({ name }) => name).join(', ')}`);
