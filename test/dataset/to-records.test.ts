import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDataset, toRecords, type Dataset } from '../../scripts/dataset/index.js';
import { checkRecord, type RecordOf, type RecordType } from '../../src/model/index.js';
import { aClaim, aDataset, reactionsTo } from './a-dataset.js';

/** The records of one type that a set becomes, by id. */
function converted<T extends RecordType>(type: T, given: Partial<Dataset>) {
  const { records } = toRecords(aDataset(given));
  const found = records.filter((record): record is RecordOf<T> => record.type === type);
  return (id: string) => found.find((record) => record.id === id)!;
}

describe('A converted claim', () => {
  it('keeps its text as it was written', () => {
    const text = '  “Spaces”\r\n\r\n<b>and</b> \u202E all  ';
    assert.equal(converted('claim', { claims: [aClaim('c', { text })] })('c').text, text);
  });

  it('is numbered by time, among those that answer the same', () => {
    const claim = converted('claim', {
      claims: [
        aClaim('late', { createdAt: '2021-06-20T10:00:00Z' }),
        aClaim('early', { createdAt: '2021-06-19T10:00:00Z' }),
        aClaim('second', { parentId: 'late', createdAt: '2021-06-22T10:00:00Z' }),
        aClaim('first', { parentId: 'late', createdAt: '2021-06-21T10:00:00Z' }),
        aClaim('deep', { parentId: 'second', createdAt: '2021-06-23T10:00:00Z' }),
      ],
    });
    const numbers = ['early', 'late', 'first', 'second', 'deep'].map((id) => claim(id).number);
    assert.deepEqual(numbers, ['1', '2', '2.1', '2.2', '2.2.1']);
  });

  it('is a fact where the set says factual', () => {
    assert.equal(
      converted('claim', { claims: [aClaim('c', { kind: 'factual' })] })('c').kind,
      'fact',
    );
  });

  it('has the relation that the set gives, or the one that its kind suggests', () => {
    const claim = converted('claim', {
      claims: [
        aClaim('root'),
        aClaim('question', { kind: 'question' }),
        aClaim('against', { parentId: 'root', relation: 'opposes' }),
        aClaim('asking', { parentId: 'root', relation: 'questions' }),
        aClaim('further', { parentId: 'root' }),
        aClaim('doubt', { parentId: 'root', kind: 'question' }),
        aClaim('answer', { parentId: 'question' }),
      ],
    });
    const ids = ['root', 'against', 'asking', 'further', 'doubt', 'answer'];
    assert.deepEqual(
      ids.map((id) => claim(id).relation),
      [null, 'opposes', 'asks', 'qualifies', 'asks', 'answers'],
    );
  });

  it('becomes a tombstone with a public reason where moderators rejected it', () => {
    const claim = converted('claim', { claims: [aClaim('c', { moderation: 'rejected' })] })('c');
    assert.equal(claim.status, 'removed');
    assert.equal(claim.tombstone?.ground, 'off-topic');
    assert.match(claim.tombstone.reason, /Rejected by the moderators/);
  });

  it('still waits where moderators had not decided', () => {
    const claim = converted('claim', { claims: [aClaim('c', { moderation: 'pending' })] })('c');
    assert.deepEqual([claim.status, claim.tombstone], ['pending', null]);
  });
});

describe('A converted tally', () => {
  it('counts the reactions', () => {
    const tally = converted('tally', {
      claims: [aClaim('c')],
      reactions: reactionsTo('c', [1, 1, -1, 0, 0, 0]),
    })('c');
    assert.deepEqual([tally.agree, tally.disagree, tally.unsure], [2, 1, 3]);
  });

  it('takes the counts of the set where it is not public who reacted', () => {
    const tallies = [{ claimId: 'c', agree: 31, disagree: 2, pass: 5 }];
    const tally = converted('tally', { claims: [aClaim('c')], tallies })('c');
    assert.deepEqual([tally.agree, tally.disagree, tally.unsure], [31, 2, 5]);
  });

  it('counts direct replies, tombstones included, but not those that wait', () => {
    const tally = converted('tally', {
      claims: [
        aClaim('c'),
        aClaim('reply', { parentId: 'c' }),
        aClaim('gone', { parentId: 'c', moderation: 'rejected' }),
        aClaim('waiting', { parentId: 'c', moderation: 'pending' }),
        aClaim('waiting too', { parentId: 'c', moderation: 'pending' }),
        aClaim('deeper', { parentId: 'reply' }),
      ],
    })('c');
    assert.equal(tally.replies, 2);
  });
});

describe('Converted evidence', () => {
  const source = {
    id: 'e',
    claimId: 'c',
    url: 'https://example.ca/report?page=2',
    title: null,
    note: 'The passage.',
    sourceType: 'Rapport / Étude',
    authorId: 'p1',
    createdAt: '2021-06-18T11:00:00Z',
  };
  const claims = [aClaim('c')];

  it('is cited by its address where it has no title', () => {
    const evidence = converted('evidence', { claims, evidence: [source] })('e');
    assert.equal(evidence.citation, 'example.ca/report');
    assert.equal(evidence.url, source.url);
    assert.deepEqual([evidence.sourceKind, evidence.excerpt], ['study', 'The passage.']);
  });

  it('is cited by its title where it has one', () => {
    const titled = { ...source, title: 'A report' };
    assert.equal(converted('evidence', { claims, evidence: [titled] })('e').citation, 'A report');
  });

  it('supports the claim of whoever attached it, and is context to that of another', () => {
    const other = { ...source, id: 'other', authorId: 'p2' };
    const given = { claims, evidence: [source, other] };
    const [evidence, tally] = [converted('evidence', given), converted('tally', given)];
    assert.deepEqual([evidence('e').bearing, evidence('other').bearing], ['supports', 'context']);
    assert.deepEqual([tally('c').evidenceFor, tally('c').evidenceContext], [1, 1]);
  });

  it('leads nowhere where the address is not one of the web', () => {
    const url = 'javascript:alert(1)';
    const evidence = converted('evidence', { claims, evidence: [{ ...source, url }] })('e');
    assert.deepEqual([evidence.url, evidence.citation], [null, url]);
  });
});

describe('A converted consultation', () => {
  it('is open from the first claim to the last reaction, and says whom it comes from', () => {
    const consultation = converted('consultation', {
      claims: [aClaim('c')],
      reactions: [
        { claimId: 'c', participantId: 'p2', value: 1, createdAt: '2021-07-01T00:00:00Z' },
      ],
    })('example');
    assert.equal(consultation.opensAt, '2021-06-18T10:00:00.000Z');
    assert.equal(consultation.closesAt, '2021-07-01T00:00:00Z');
    assert.equal(consultation.organiser.en, 'Example City, 2021');
  });

  it('promises nothing in the name of whoever asked', () => {
    const { mandate } = converted('consultation', {})('example');
    assert.match(mandate.promiseText?.en ?? '', /does not say what was promised/);
  });

  it('names the dimensions of groups as headings', () => {
    const [group] = toRecords(aDataset()).records.flatMap((record) =>
      record.type === 'group' ? record : [],
    );
    assert.equal(group?.dimensionLabel.en, 'Region');
  });

  it('gives people numbers for names, in the words that it is told', () => {
    const { records } = toRecords(aDataset(), (number) => `Personne ${number}`);
    const names = records.flatMap((record) => (record.type === 'participant' ? record.name : []));
    assert.deepEqual(names.slice(0, 2), ['Personne 1', 'Personne 2']);
  });

  it('calls an institution by what it is, and has people join when they first wrote', () => {
    const participant = converted('participant', {
      participants: ['organiser', 'north', 'p1'].map((id) => ({ id, groupIds: [] })),
      claims: [
        aClaim('late', { createdAt: '2021-06-20T10:00:00Z' }),
        aClaim('early', { createdAt: '2021-06-19T10:00:00Z' }),
        aClaim('later', { createdAt: '2021-06-21T10:00:00Z' }),
      ],
    });
    const names = ['organiser', 'north', 'p1'].map((id) => participant(id).name);
    assert.deepEqual(names, ['Organiser', 'north', 'Participant 3']);
    assert.equal(participant('p1').joinedAt, '2021-06-19T10:00:00Z');
  });

  it('keeps the verdict of an answer, and says where its reasons are missing', () => {
    const answer = { claimId: 'c', responderLabel: 'The city', text: null, status: 'rejected' };
    const response = converted('response', {
      claims: [aClaim('c')],
      responses: [
        { ...answer, id: 'silent', url: null },
        { ...answer, id: 'elsewhere', url: 'https://example.ca/17' },
      ],
    });
    assert.equal(response('silent').verdict, 'not');
    assert.equal(response('silent').reasons.fr, 'Les motifs ne figurent pas dans ce dossier.');
    assert.match(response('elsewhere').reasons.en!, /record\. https:\/\/example\.ca\/17$/);
  });

  it('is made of valid records alone', () => {
    const { records } = toRecords(aDataset({ claims: [aClaim('c')] }));
    assert.ok(records.every((record) => 'record' in checkRecord(record)));
  });
});

describe('Bad input 37: files that are no sets', () => {
  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['null', null, /not a record of a consultation/],
    ['a list', [], /not a record of a consultation/],
    ['a set without claims', { ...aDataset(), claims: undefined }, /needs .*claims/],
    ['two claims of one id', { ...aDataset(), claims: [aClaim('c'), aClaim('c')] }, /same id/],
    [
      'a reply to nothing',
      { ...aDataset(), claims: [aClaim('c', { parentId: 'd' })] },
      /speaks of d/,
    ],
    [
      'a claim by nobody',
      { ...aDataset(), claims: [aClaim('c', { authorId: 'x' })] },
      /speaks of x/,
    ],
  ];
  for (const [name, data, message] of refused) {
    it(`refuses ${name}, and says why`, () => {
      assert.throws(() => checkDataset(data, 'x.json'), message);
    });
  }

  it('refuses replies that answer each other', () => {
    const claims = [aClaim('a', { parentId: 'b' }), aClaim('b', { parentId: 'a' })];
    assert.throws(() => toRecords(aDataset({ claims })), /circle/);
  });
});
