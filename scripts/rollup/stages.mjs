import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../../src/${path}.ts`, import.meta.url));

/**
 * What a page loads together, in the order in which it comes to need it: each stage is one file, because a
 * file costs more than the bytes in it. A module is in the first stage that cannot do without it.
 */
const STAGES = {
  // What a consultation needs before it can be read, with what all adapters and all messages share: so
  // nothing of that waits for another file to ask for it.
  core: [
    'elements/consultation/consultation.define',
    'adapters/aborted',
    'adapters/companions',
    'adapters/compare-keys',
    'adapters/contract',
    'adapters/cursor',
    'adapters/embedded-replies',
    'adapters/failure',
    'adapters/opening',
    'adapters/supported',
    'adapters/tags',
    'adapters/visibility',
    'i18n/plural',
    'internal/clock',
    'internal/indexed-db',
  ],
  en: ['i18n/en/reading', 'i18n/en/card'],
  fr: ['i18n/fr/reading', 'i18n/fr/card'],
  // What a device keeps, to be read.
  browser: ['adapters/browser/browser-adapter'],
  // What checks the records of other backends.
  record: ['model/record'],
  // What is asked for as soon as a consultation is open, and small things that several parts share.
  open: [
    'store/device-keep',
    'store/following',
    'adapters/claim-filter',
    'rules/paraphrase-machine',
    'internal/by-key',
    'measures/suppress',
    'styles/bar.styles',
    'styles/notice.styles',
    'styles/quote.styles',
    'styles/signs/notice-signs',
  ],
  // Who is here, as soon as that comes near.
  meter: [
    'elements/coverage-meter/whole',
    'elements/coverage-meter/follow-coverage',
    'elements/coverage-meter/meter-below',
  ],
  // What can be done with what was read, and what is said there.
  below: ['elements/claim-card/card-below'],
  'en-later': ['i18n/en/soon', 'i18n/en/people', 'i18n/en/coverage'],
  'fr-later': ['i18n/fr/soon', 'i18n/fr/people', 'i18n/fr/coverage'],
  // What concerns the whole; it may have something to say before anything is laid out.
  situation: ['elements/consultation/situation', 'elements/shared/notice'],
  // What follows, and gets ready for whoever writes.
  after: ['elements/consultation/after-reading', 'elements/thread/later', 'store/acting'],
  // What is counted, and what a device keeps, beyond what is read first.
  figures: ['adapters/figures', 'adapters/standing', 'adapters/news-of'],
  kept: ['adapters/browser/changes', 'adapters/browser/counting'],
};

/** A module and whatever it cannot do without. */
function withImports(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of getModuleInfo(id)?.importedIds ?? []) withImports(each, getModuleInfo, found);
  return found;
}

function stagesOf(getModuleInfo) {
  const stages = new Map();
  for (const [stage, entries] of Object.entries(STAGES)) {
    for (const entry of entries.map(source)) {
      if (!existsSync(entry)) throw new Error(`${entry} is named in the stages, and not there`);
      for (const id of withImports(entry, getModuleInfo)) {
        if (!stages.has(id)) stages.set(id, stage);
      }
    }
  }
  return stages;
}

const known = new WeakMap();

/** For rollup's `manualChunks`: the stage of a module. An element that is built alone has none. */
export function stageOf(id, { getModuleInfo }) {
  if (!getModuleInfo(source(STAGES.core[0]))) return null;
  if (!known.has(getModuleInfo)) known.set(getModuleInfo, stagesOf(getModuleInfo));
  return known.get(getModuleInfo).get(id) ?? null;
}
