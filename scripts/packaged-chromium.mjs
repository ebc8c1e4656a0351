import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const modules = resolve(dirname(fileURLToPath(import.meta.url)), '../node_modules');
const home = join(modules, '@sparticuz/chromium');

const BLOCK = 512;

/** Unpacks a tar of plain files, which is all that the archives here hold. */
function untar(archive, into) {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const text = (from, to) => archive.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (!name) return;
    const size = parseInt(text(124, 136), 8) || 0;
    const isFile = ['', '0'].includes(text(156, 157));
    if (isFile) writeInside(into, name, archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function writeInside(folder, name, content) {
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) throw new Error(`${name} would be written outside ${folder}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o755 });
}

// The package's own configuration names a folder that is not there, and without any font Chromium
// ends in the middle of a run.
const fontConfig = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

function unpack(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const part = (name) => brotliDecompressSync(readFileSync(join(home, 'bin', name)));
  writeFileSync(join(draft, 'chromium'), part('chromium.br'), { mode: 0o755 });
  for (const name of ['swiftshader', 'fonts', 'al2023']) untar(part(`${name}.tar.br`), draft);
  writeFileSync(join(draft, 'fonts.conf'), fontConfig(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was quicker, and its folder is as good as ours.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The Chromium inside the package `@sparticuz/chromium`, unpacked once. The package's own way to it
 * writes to a fixed name in the shared temporary folder, so its archives are read here instead.
 */
export function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    fonts: join(folder, 'fonts.conf'),
    libraries: join(folder, 'lib'),
  };
}
