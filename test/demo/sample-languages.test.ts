import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sample } from '../../demo/sample/index.js';
import { frenchFaults } from '../support/french.js';

const records = sample(new Date('2026-03-01T09:30:00Z'));

type Place = readonly [path: string, text: string];

/** Every text that somebody reads, with where it stands and its language. */
function texts(value: unknown, path: string, language: string): (readonly [...Place, string])[] {
  if (typeof value === 'string') return [[path, value, language]];
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { language?: unknown }).language;
  return Object.entries(value).flatMap(([key, item]) =>
    texts(
      item,
      `${path}.${key}`,
      key === 'en' || key === 'fr' ? key : typeof own === 'string' ? own : language,
    ),
  );
}

const all = records.flatMap((record) => texts(record, `${record.type} ${record.id}`, 'none'));

/** Ids, dates and addresses are not read as sentences. */
const prose = all.filter(([path]) => !/(id|url|at|until|language|type)$/i.test(path));

describe('the languages of the sample', () => {
  it('are both there in every text of the organiser', () => {
    const isLocal = (value: object) => 'en' in value || 'fr' in value;
    const partial: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { en, fr } = value as { en?: string; fr?: string };
      if (isLocal(value) && !(en && fr)) partial.push(path);
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    };
    for (const record of records) visit(record, `${record.type} ${record.id}`);
    assert.deepEqual(partial, []);
  });

  it('say different things in each', () => {
    const same: string[] = [];
    for (const [path, text] of prose.filter(([path]) => path.endsWith('.en'))) {
      const french = prose.find(([other]) => other === path.replace(/en$/, 'fr'))?.[1];
      if (french === text) same.push(path);
    }
    assert.deepEqual(same, []);
  });

  it('are both spoken by participants, and once in one contribution', () => {
    const claims = records.filter((record) => record.type === 'claim');
    const share = claims.filter(({ language }) => language === 'fr').length / claims.length;
    assert.ok(share > 0.35 && share < 0.65, String(share));
    const mixed = claims.filter(
      ({ text, language }) => language === 'fr' && text.includes(' the '),
    );
    assert.equal(mixed.length, 1);
  });

  it('use French spaces and quotation marks in French', () => {
    const faults = prose
      .filter(([, , language]) => language === 'fr')
      .flatMap(([path, text]) => frenchFaults(text).map((fault) => `${path}: ${fault}`));
    assert.deepEqual(faults, []);
  });

  it('use no typewriter quotation marks', () => {
    assert.deepEqual(
      prose.filter(([, text]) => /['"]/.test(text)),
      [],
    );
  });
});
