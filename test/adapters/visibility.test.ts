import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newsOf } from '../../src/adapters/news-of.js';
import { seenBy, type Viewer } from '../../src/adapters/visibility.js';
import { stancesBy } from '../../src/conformance/crowd.js';
import { ana, ben, fay, reader } from '../../src/conformance/people.js';
import { claimOf, seedOf } from '../../src/conformance/seed.js';
import {
  emptyTally,
  type AnyRecord,
  type Claim,
  type ClaimStatus,
  type Evidence,
  type RecordOf,
  type Report,
} from '../../src/model/index.js';

const claimIn = (status: ClaimStatus): Claim =>
  claimOf({ id: 'c', number: '1', authorId: 'ana', status, text: 'Said.', earlier: [earlier] });
const earlier = { text: 'Said before.', until: '2026-03-01T08:00:00.000Z' };

const all: Readonly<Record<string, Viewer>> = { ana, ben, fay, nobody: reader };

/** Who sees a record whole, who sees it without words, and who not at all. */
function audience(record: AnyRecord, about?: Claim, by = seenBy): Readonly<Record<string, string>> {
  const seen = Object.entries(all).map(([name, viewer]) => {
    const found = by(viewer, record, about);
    if (!found) return [name, 'nothing'];
    return [name, JSON.stringify(found) === JSON.stringify(record) ? 'whole' : 'place'];
  });
  return Object.fromEntries(seen) as Readonly<Record<string, string>>;
}

const everybody = { ana: 'whole', ben: 'whole', fay: 'whole', nobody: 'whole' };
const entrusted = { ana: 'whole', ben: 'nothing', fay: 'whole', nobody: 'nothing' };
const withoutWords = { ana: 'whole', ben: 'place', fay: 'whole', nobody: 'place' };

const evidence: Evidence = {
  type: 'evidence',
  id: 'e',
  revision: 1,
  claimId: 'c',
  participantId: 'ana',
  sourceKind: 'press',
  bearing: 'supports',
  citation: 'A paper',
  url: 'https://paper.example/',
  date: '2026',
  excerpt: 'A passage.',
  language: 'en',
  createdAt: '2026-03-01T08:00:00.000Z',
  status: 'published',
};

const report: Report = {
  type: 'report',
  id: 'r',
  revision: 1,
  subject: 'claim',
  subjectId: 'c',
  participantId: 'ana',
  ground: 'spam',
  note: '',
  createdAt: '2026-03-01T08:00:00.000Z',
  status: 'open',
};

describe('Who may see', () => {
  it('a published or merged claim: everybody', () => {
    assert.deepEqual(audience(claimIn('published')), everybody);
    assert.deepEqual(audience(claimIn('merged')), everybody);
  });

  it('a held or pending claim: its author and facilitators', () => {
    assert.deepEqual(audience(claimIn('held')), entrusted);
    assert.deepEqual(audience(claimIn('pending')), entrusted);
  });

  it('a withdrawn or removed claim: everybody its place, author and facilitators its words', () => {
    assert.deepEqual(audience(claimIn('withdrawn')), withoutWords);
    assert.deepEqual(audience(claimIn('removed')), withoutWords);
  });

  it('no word of a removed claim, earlier ones included', () => {
    assert.doesNotMatch(JSON.stringify(seenBy(ben, claimIn('removed'))), /Said/);
  });

  it('the news that a claim waits again: everybody its place, author and facilitators its words', () => {
    assert.deepEqual(audience(claimIn('held'), undefined, newsOf), withoutWords);
    assert.deepEqual(audience(claimIn('pending'), undefined, newsOf), withoutWords);
    assert.doesNotMatch(JSON.stringify(newsOf(ben, claimIn('pending'))), /Said/);
  });

  it('the news of a claim that was never out: its author and facilitators', () => {
    for (const status of ['held', 'pending', 'withdrawn', 'removed'] as const) {
      const unseen = { ...claimIn(status), unseen: true };
      assert.deepEqual(audience(unseen, undefined, newsOf), entrusted);
    }
  });

  it('a tally: who may know of its claim', () => {
    assert.deepEqual(audience(emptyTally('c'), claimIn('published')), everybody);
    assert.deepEqual(audience(emptyTally('c'), claimIn('held')), entrusted);
  });

  it('a stance: who took it, and nobody else', () => {
    const [stance] = stancesBy([ana], 'c', 'agree');
    assert.ok(stance);
    const seen = { ana: 'whole', ben: 'nothing', fay: 'nothing', nobody: 'nothing' };
    assert.deepEqual(audience(stance, claimIn('published')), seen);
  });

  it('a report: who made it, and facilitators', () => {
    assert.deepEqual(audience(report), entrusted);
  });

  it('a source: everybody, and of a removed one its place', () => {
    assert.deepEqual(audience(evidence, claimIn('published')), everybody);
    const removed = { ...evidence, status: 'removed' } as const;
    assert.deepEqual(audience(removed, claimIn('published')), withoutWords);
    assert.doesNotMatch(JSON.stringify(seenBy(ben, removed)), /paper|passage/);
  });

  it('a group: everybody, and of one that was removed no label', () => {
    const group = seedOf().records.find(({ type }) => type === 'group')!;
    assert.deepEqual(audience(group), everybody);
    const removed = { ...group, removed: true } as RecordOf<'group'>;
    const place = { ana: 'place', ben: 'place', fay: 'whole', nobody: 'place' };
    assert.deepEqual(audience(removed), place);
    assert.doesNotMatch(JSON.stringify(seenBy(ben, removed)), new RegExp(`"${group.id}"}`));
  });
});
