// A registry that serves a package for some platforms only makes npm drop the missing ones from the
// lock without a word, and `npm ci` then refuses that lock. Addresses of a registry tie it to one.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Where npm may have put `name` for a package at `path`: beside it, or in any folder above. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const problems = Object.entries(packages).flatMap(
  ([path, { optionalDependencies, resolved, link }]) => [
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path}: the optional ${name} has no entry`),
    ...(resolved && !link ? [`${path}: names where it was downloaded`] : []),
  ],
);

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
if (problems.length) process.exitCode = 1;
else console.log(`package-lock.json: ${Object.keys(packages).length} packages, complete`);
