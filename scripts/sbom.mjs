// Prints the bill of materials of what is published, in CycloneDX: `node scripts/sbom.mjs`, and with the
// word `server` that of the server. What only building and testing need is not in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const ours = new Map(
  ['.', 'server'].map((folder) => {
    const { name, version, dependencies } = read(`${folder}/package.json`);
    return [`${name}@${version}`, { folder, name, needs: Object.keys(dependencies) }];
  }),
);
const { packages } = read('package-lock.json');

// `--omit dev` would also leave out what is needed twice, at run time and by a tool: Lit, for one.
const flags = ['--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error'];
const printed = execFileSync('npm', ['sbom', ...flags], { maxBuffer: 2 ** 28, encoding: 'utf8' });
const all = JSON.parse(printed);
const listed = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
const described = [all.metadata.component, ...all.components];

const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));

/** What a package needs at run time: neither our tools nor what others can use and do not bring. */
function needsOf(ref) {
  const refs = listed.get(ref) ?? [];
  const own = ours.get(ref);
  if (!own) {
    const { peerDependenciesMeta = {} } = packages[`node_modules/${nameOf(ref)}`] ?? {};
    return refs.filter((each) => !peerDependenciesMeta[nameOf(each)]?.optional);
  }
  return own.needs.map((name) => {
    const found = refs.find((each) => nameOf(each) === name);
    if (!found) throw new Error(`${name} is missing from the bill of materials.`);
    return found;
  });
}

const wanted = process.argv[2] ?? '.';
const [root] = [...ours.keys()].filter((ref) => ours.get(ref).folder === wanted);
const reached = new Set([root]);
for (const ref of reached) needsOf(ref).forEach((each) => reached.add(each));

const named = described
  .filter((each) => reached.has(each['bom-ref']))
  .map((each) => ({ ...each, name: ours.get(each['bom-ref'])?.name ?? each.name }));
const unlicensed = named.filter(({ licenses = [] }) => licenses.length === 0);
if (unlicensed.length > 0) {
  throw new Error(`Without a licence: ${unlicensed.map((each) => each['bom-ref']).join(', ')}`);
}

const bill = {
  ...all,
  metadata: { ...all.metadata, component: named.find((each) => each['bom-ref'] === root) },
  components: named.filter((each) => each['bom-ref'] !== root),
  dependencies: [...reached].map((ref) => ({ ref, dependsOn: needsOf(ref) })),
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
