import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupId, type GroupWord } from '../../demo/sample/groups.js';
import { sample } from '../../demo/sample/index.js';
import { supportStates } from '../../src/model/claim.js';
import {
  checkRecord,
  type AnyRecord,
  type RecordOf,
  type RecordType,
} from '../../src/model/record.js';
import { isOpenGate } from '../../src/rules/paraphrase-machine.js';
import { supportIn } from '../../src/rules/support.js';

const now = new Date('2026-03-02T09:30:00Z');
const records = sample(now);

const all = <T extends RecordType>(type: T) =>
  records.filter((record) => record.type === type) as RecordOf<T>[];

const claims = all('claim');
const claim = (id: string) => claims.find((one) => one.id === id);
const isOpposing = ({ relation }: RecordOf<'claim'>) => relation === 'opposes';

/** Who acted, when, for every kind of record that somebody made. */
function acts(record: AnyRecord): [string, string][] {
  switch (record.type) {
    case 'claim':
      return [[record.authorId, record.createdAt]];
    case 'paraphrase':
    case 'challenge':
    case 'evidence':
    case 'nomination':
    case 'report':
      return [[record.participantId, record.createdAt]];
    case 'assessment':
    case 'recognition':
    case 'stance':
      return [[record.participantId, record.at]];
    default:
      return [];
  }
}

describe('the sample', () => {
  it('is made of valid records only', () => {
    const wrong = records.map(checkRecord).filter((checked) => 'issues' in checked);
    assert.deepEqual(wrong, []);
  });

  it('gives no two records of a type the same id', () => {
    const keys = records.map(({ type, id }) => `${type} ${id}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('is the same for the same now', () => {
    assert.deepEqual(sample(now), records);
  });

  for (const moment of ['2026-01-01T00:00:30Z', '2026-06-30T23:59:30Z', '2028-02-29T12:00:00Z']) {
    it(`is in its contribution phase at ${moment}, with nothing from the future`, () => {
      const read = sample(new Date(moment));
      const [consultation] = read.filter((record) => record.type === 'consultation');
      const open = consultation?.phases.filter(
        ({ opensAt, closesAt }) => opensAt <= moment && moment < closesAt,
      );
      assert.deepEqual(
        open?.map(({ id }) => id),
        ['contribute'],
      );
      const late = read.flatMap(acts).filter(([, at]) => at > new Date(moment).toISOString());
      assert.deepEqual(late, []);
    });
  }

  it('lets nobody act before they joined', () => {
    const joined = new Map(all('participant').map(({ id, joinedAt }) => [id, joinedAt]));
    const early = records.flatMap(acts).filter(([who, at]) => at < (joined.get(who) ?? '9'));
    assert.deepEqual(early, []);
  });

  it('numbers siblings in the order in which they were made', () => {
    const inOrder = [...claims].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
    const made = new Map<string, number>();
    for (const { number, parentId } of inOrder) {
      const place = (made.get(parentId ?? '') ?? 0) + 1;
      made.set(parentId ?? '', place);
      const parent = parentId === null ? '' : `${claim(parentId)!.number}.`;
      assert.equal(number, `${parent}${String(place)}`);
    }
  });

  it('names its groups so that backends give them in this order', () => {
    const ids = all('group').map(({ id }) => id);
    assert.deepEqual([...ids].sort(), ids);
  });

  it('goes three replies deep', () => {
    assert.equal(Math.max(...claims.map(({ number }) => number.split('.').length)), 4);
  });

  it('has every author say where they stand', () => {
    const disclosed = new Set(all('disclosure').map(({ participantId }) => participantId));
    assert.deepEqual(
      claims.filter(({ authorId }) => !disclosed.has(authorId)),
      [],
    );
  });

  it('keeps its own lengths', () => {
    const { lengths } = all('consultation')[0]!.rules;
    const tooLong = (text: string, limit: number) => text.length > limit;
    assert.deepEqual(
      claims.filter(({ text }) => tooLong(text, lengths.claim)),
      [],
    );
    assert.deepEqual(
      all('paraphrase').filter(({ text }) => tooLong(text, lengths.paraphrase)),
      [],
    );
  });
});

describe('listening in the sample', () => {
  const restatements = all('paraphrase');

  it('lets no opposing reply be read without an open gate', () => {
    for (const reply of claims.filter(isOpposing)) {
      const gate = restatements.find(({ id }) => id === reply.paraphraseId);
      assert.equal(gate?.participantId, reply.authorId);
      assert.equal(gate.claimId, reply.parentId);
      assert.equal(reply.status, isOpenGate(gate) ? 'published' : 'held', reply.number);
    }
  });

  it('shows every way a restatement can end, and one that waits', () => {
    const ends = new Set<string>(
      restatements.flatMap(({ status, released }) => [status, released ?? []].flat()),
    );
    const wanted = ['offered', 'confirmed', 'close', 'missed', 'declined', 'released'];
    const ways = ['deadline', 'attempts', 'voucher', 'correction'];
    assert.deepEqual(
      [...wanted, ...ways].filter((end) => !ends.has(end)),
      [],
    );
  });

  it('has deadlines in the near future for what still waits', () => {
    const waiting = restatements.filter(({ status }) => status === 'offered');
    const latest = new Date(now.getTime() + 3 * 86_400_000).toISOString();
    assert.ok(waiting.length > 0);
    assert.ok(waiting.every(({ dueAt }) => dueAt > now.toISOString() && dueAt < latest));
  });

  it('is vouched for by somebody of another group than both', () => {
    const people = new Map(all('participant').map((person) => [person.id, person]));
    for (const one of restatements.filter(({ released }) => released === 'voucher')) {
      const others = [one.participantId, claim(one.claimId)!.authorId];
      const shared = people.get(one.releasedById!)!.groupIds;
      const listeners = new Set(people.get(others[0]!)!.groupIds);
      assert.ok(!others.includes(one.releasedById!));
      assert.deepEqual(
        shared.filter((id) => listeners.has(id)),
        [],
      );
    }
  });
});

describe('the counts of the sample', () => {
  const tallies = new Map(all('tally').map((tally) => [tally.id, tally]));

  /** How many records of a type, about this claim, answer the question. */
  const count = <T extends RecordType>(
    type: T,
    id: string,
    is: (record: RecordOf<T>) => boolean = () => true,
  ) => all(type).filter((one) => (one as { claimId?: string }).claimId === id && is(one)).length;

  it('are there for every claim', () => {
    assert.deepEqual([...tallies.keys()].sort(), claims.map(({ id }) => id).sort());
  });

  it('equal what the records say', () => {
    for (const { id } of claims) {
      const tally = tallies.get(id)!;
      for (const position of ['agree', 'disagree', 'unsure', 'shared'] as const) {
        assert.equal(
          tally[position],
          count('stance', id, (one) => one.position === position),
        );
      }
      for (const verdict of ['sound', 'limited', 'unsound'] as const) {
        assert.equal(
          tally[verdict],
          count('assessment', id, (one) => one.verdict === verdict),
        );
      }
      const bearing = (...those: string[]) =>
        count('evidence', id, (one) => those.includes(one.bearing));
      assert.equal(tally.evidenceFor, bearing('supports', 'partly-supports'));
      assert.equal(tally.evidenceAgainst, bearing('contradicts'));
      assert.equal(tally.evidenceContext, bearing('context'));
      assert.equal(
        tally.heard,
        count('paraphrase', id, (one) => one.status === 'confirmed'),
      );
      const replies = claims.filter(({ parentId, status }) => parentId === id && status !== 'held');
      assert.equal(tally.replies, replies.length);
    }
  });

  it('say of each fact how well the evidence supports it today', () => {
    const { groups } = all('consultation')[0]!.rules.evidence;
    const groupsOf = new Map(all('participant').map(({ id, groupIds }) => [id, groupIds]));
    const authors = new Map(all('claim').map(({ id, authorId }) => [id, authorId]));
    for (const { id, support, evidenceDue } of tallies.values()) {
      const about = (one: { claimId: string }) => one.claimId === id;
      const challenge = all('challenge').find(about);
      const evidence = all('evidence').filter(about);
      const assessments = all('assessment').filter(about);
      const dossier = { authorId: authors.get(id), challenge, evidence, assessments, groupsOf };
      assert.equal(support, supportIn(dossier, groups, now.getTime()), id);
      assert.equal(evidenceDue, challenge?.dueAt ?? null);
    }
  });

  it('show every state of support', () => {
    const states = new Set([...tallies.values()].map(({ support }) => support));
    assert.equal(states.size, supportStates.length);
  });

  it('take one view from each person on each claim, and none on their own', () => {
    const stances = all('stance');
    assert.equal(new Set(stances.map(({ id }) => id)).size, stances.length);
    const own = stances.filter(
      ({ claimId, participantId }) => claim(claimId)!.authorId === participantId,
    );
    assert.deepEqual(own, []);
  });

  it('share questions, and take sides on nothing else than statements', () => {
    const odd = all('stance').filter(
      ({ claimId, position }) => (claim(claimId)!.kind === 'question') !== (position === 'shared'),
    );
    assert.deepEqual(odd, []);
  });

  it('leave one group absent, one under five and one over its share', () => {
    const people = all('participant');
    const here = (word: GroupWord) =>
      people.filter(({ groupIds }) => groupIds.includes(groupId(word))).length;
    assert.equal(here('other'), 0);
    assert.ok(here('island') > 0 && here('island') < 5);
    const quay = all('group').find(({ id }) => id === groupId('quay'))!;
    assert.ok(here('quay') / people.length > 1.5 * quay.expectedShare!);
  });
});
