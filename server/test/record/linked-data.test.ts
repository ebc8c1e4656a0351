import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyTally, type AnyRecord, type RecordOf } from '@entente/elements/model.js';
import { jsonLdPieces } from '../../src/record/json-ld/write-json-ld.js';
import { collect } from './a-ledger.js';

type Node = Readonly<Record<string, unknown>>;

const claim = (id: string, given: Partial<RecordOf<'claim'>> = {}): AnyRecord => ({
  type: 'claim',
  id,
  revision: 1,
  number: '17',
  authorId: 'ada',
  parentId: null,
  relation: null,
  kind: 'fact',
  text: 'It floods.',
  language: 'en',
  createdAt: '2026-03-01T08:00:00.000Z',
  editedAt: null,
  earlier: [],
  status: 'published',
  tombstone: null,
  paraphraseId: null,
  ...given,
});

async function written(records: readonly AnyRecord[]): Promise<string> {
  async function* read() {
    yield* await Promise.resolve(records);
  }
  return (await collect(jsonLdPieces('the river', read))).join('');
}

async function nodesOf(...records: readonly AnyRecord[]): Promise<readonly Node[]> {
  const { '@graph': graph } = JSON.parse(await written(records)) as { '@graph': readonly Node[] };
  return graph;
}

describe('Linked data', () => {
  it('calls a claim a posting, a reply a comment, and a statement of fact a claim besides', async () => {
    const [fact, wish, reply] = await nodesOf(
      claim('a'),
      claim('b', { kind: 'value' }),
      claim('c', { kind: 'question', parentId: 'a', relation: 'asks' }),
    );
    assert.deepEqual(
      [fact!['@type'], wish!['@type'], reply!['@type']],
      [['DiscussionForumPosting', 'Claim'], 'DiscussionForumPosting', 'Comment'],
    );
    assert.deepEqual(reply!.parentItem, { '@id': 'urn:entente:the%20river:claim:a' });
  });

  it('reviews a claim about which evidence was assessed, and no other', async () => {
    const tally = { ...emptyTally('a'), support: 'contested' as const };
    const nodes = await nodesOf(claim('a'), claim('b'), tally, emptyTally('b'));
    const reviews = nodes.filter((node) => node['@type'] === 'ClaimReview');
    assert.equal(reviews.length, 1);
    assert.equal(reviews[0]!.claimReviewed, 'It floods.');
    assert.deepEqual(reviews[0]!.reviewRating, {
      '@type': 'Rating',
      ratingValue: 2,
      worstRating: 1,
      bestRating: 3,
      alternateName: 'contested',
    });
  });

  it('gives a tombstone its reason, and no words', async () => {
    const tombstone = { at: '2026-03-02T08:00:00Z', reason: 'Spam.', ground: null, intoId: null };
    const [node] = await nodesOf(claim('a', { status: 'removed', text: '', tombstone }));
    assert.equal('text' in node!, false);
    assert.equal(node!['entente:reason'], 'Spam.');
  });

  it('is JSON without anything in it', async () => {
    assert.deepEqual(await nodesOf(), []);
  });

  it('bad input 1: cannot end the script element that holds it', async () => {
    const text = '</script><script>alert(1)</script><!--';
    const json = await written([claim('a', { text })]);
    assert.ok(!json.includes('<'));
    assert.equal((await nodesOf(claim('a', { text })))[0]!.text, text);
  });
});
