// Every module that the built package offers can be imported in Node, by the name others use.
import { readFileSync } from 'node:fs';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const path of Object.keys(exports)) {
  const specifier = `${name}${path.slice(1)}`;
  const options = path.endsWith('.json') ? { with: { type: 'json' } } : {};
  await import(specifier, options).catch((error) => {
    console.error(`${specifier}: ${error.message}`);
    process.exitCode = 1;
  });
}
console.log(`${Object.keys(exports).length} entries of ${name} looked at`);
