import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  orders,
  type Adapter,
  type ClaimPage,
  type ClaimQuery,
} from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import {
  claimStatuses,
  kinds,
  supportStates,
  type AnyRecord,
  type Claim,
} from '../../src/model/index.js';
import { aClaim, aConsultation, aGroup, aParticipant, aTally } from './support/records.js';
import { aName, ID, opened, person } from './support/on-device.js';

const people = ['ada', 'bo', 'cy', 'di'];
const groups = ['north', 'south', 'young'];
const few = fc.nat(3);

/** What differs from one claim to the next; the parent is some claim before it, or none. */
const aSketch = fc.record({
  author: fc.constantFrom(...people),
  kind: fc.constantFrom(...kinds),
  text: fc.constantFrom('The river is high.', 'La Rivière monte.', 'A bridge, and the river.'),
  status: fc.constantFrom('published', ...claimStatuses),
  support: fc.constantFrom('unchallenged', ...supportStates),
  counts: fc.record({ agree: few, disagree: few, unsure: few, heard: few, replies: few }),
  day: fc.integer({ min: 1, max: 9 }),
  parent: fc.option(fc.nat(20), { nil: null, freq: 1 }),
  isTallied: fc.boolean(),
  isAnswered: fc.boolean(),
});

const memberships = fc.record(
  Object.fromEntries(people.map((id) => [id, fc.subarray(groups)] as const)),
);

const aQuery: fc.Arbitrary<ClaimQuery> = fc.record(
  {
    parentId: fc.constantFrom(null, 'c0', 'c1'),
    order: fc.constantFrom(...orders),
    kinds: fc.subarray([...kinds]),
    groupIds: fc.subarray(groups),
    support: fc.subarray([...supportStates]),
    unanswered: fc.boolean(),
    search: fc.constantFrom('', ' ', 'RIVER', 'river bridge', 'riviere'),
    replies: fc.nat(2),
  },
  { requiredKeys: ['parentId', 'order'] },
);

type Sketch = typeof aSketch extends fc.Arbitrary<infer T> ? T : never;

function claimsOf(sketches: readonly Sketch[]): readonly AnyRecord[] {
  const claims: Claim[] = [];
  return sketches.flatMap((sketch, at): AnyRecord[] => {
    const id = `c${at}`;
    const parent = claims[sketch.parent ?? -1];
    const claim = aClaim(id, {
      number: parent ? `${parent.number}.${at + 1}` : `${at + 1}`,
      authorId: sketch.author,
      kind: sketch.kind,
      text: sketch.text,
      status: sketch.status,
      parentId: parent?.id ?? null,
      relation: parent ? 'supports' : null,
      createdAt: `2026-05-0${sketch.day}T08:00:00.000Z`,
    });
    claims.push(claim);
    const { support, counts } = sketch;
    return [
      claim,
      ...(sketch.isTallied ? [aTally(id, { support, ...counts })] : []),
      ...(sketch.isAnswered ? [answerTo(id)] : []),
    ];
  });
}

function answerTo(subjectId: string): AnyRecord {
  return {
    type: 'response',
    id: `answer-${subjectId}`,
    revision: 1,
    subjectId,
    verdict: 'accepted',
    reasons: { en: 'Yes.' },
    body: { en: 'The council' },
    dueAt: null,
    at: '2026-06-01T08:00:00.000Z',
    commitmentId: null,
  };
}

function peopleIn(belongs: Readonly<Record<string, readonly string[]>>): readonly AnyRecord[] {
  return people.map((id) => aParticipant(id, { groupIds: [...(belongs[id] ?? [])] }));
}

async function allPages(adapter: Adapter, query: ClaimQuery, limit: number) {
  const pages: Omit<ClaimPage, 'cursor'>[] = [];
  let after: string | null = null;
  do {
    const { cursor, records, ...page }: ClaimPage = await adapter.list(query, { limit, after });
    pages.push({ ...page, records: records.filter(({ revision }) => revision > 0).sort(byName) });
    after = cursor;
  } while (after !== null);
  return pages;
}

function byName(a: AnyRecord, b: AnyRecord): number {
  return `${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1;
}

/** The same dialogue in memory and in IndexedDB. */
async function both(records: readonly AnyRecord[], actor = person('ada')) {
  const memory = new MemoryAdapter({ records: structuredClone(records), actor });
  await memory.open(ID);
  return { memory, device: await opened({ name: aName(), seed: records, actor }) };
}

const readers = fc.constantFrom(person('ada'), person('cy', 'facilitator'), {
  ...person('bo'),
  id: null,
});

describe('BrowserAdapter, listing', () => {
  it('lists the same as memory does, whatever is asked and by whom', async () => {
    const property = fc.asyncProperty(
      fc.array(aSketch, { maxLength: 12 }),
      memberships,
      fc.array(aQuery, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      readers,
      async (sketches, belongs, queries, limit, actor) => {
        const base = [aConsultation(), ...groups.map((id) => aGroup(id)), ...peopleIn(belongs)];
        const { memory, device } = await both([...base, ...claimsOf(sketches)], actor);
        for (const query of queries) {
          const expected = await allPages(memory, query, limit);
          expect(await allPages(device, query, limit)).to.deep.equal(expected);
        }
        await device.close();
      },
    );
    await fc.assert(property, { numRuns: 40 });
  }).timeout(60_000);

  it('finds words in more claims than are looked at at a time', async () => {
    const many = Array.from({ length: 1_050 }, (_, at) =>
      aClaim(`m${at}`, { number: `${at + 1}`, authorId: 'ada', text: `Stone ${at}.` }),
    );
    const records = [aConsultation(), ...people.map((id) => aParticipant(id)), ...many];
    const adapter = await opened({ seed: records });
    const page = await adapter.list(
      { parentId: null, order: 'number', search: 'stone 10' },
      { limit: 20, after: null },
    );
    expect(page.total).to.equal(70);
    expect(page.ids.slice(0, 2)).to.deep.equal(['m10', 'm100']);
  });

  it('follows every change of a claim, its counts, its author and its answers', async () => {
    const property = fc.asyncProperty(
      fc.array(aSketch, { minLength: 1, maxLength: 8 }),
      fc.array(aSketch, { minLength: 1, maxLength: 8 }),
      memberships,
      memberships,
      fc.array(aQuery, { minLength: 4, maxLength: 4 }),
      async (before, after, belongs, belongLater, queries) => {
        const base = [aConsultation(), ...groups.map((id) => aGroup(id)), ...peopleIn(belongs)];
        const { memory, device } = await both([...base, ...claimsOf(before)]);
        // A claim keeps its parent, author and moment, whatever else happens to it.
        const later = after.map((sketch, at) => {
          const {
            parent = sketch.parent,
            author = sketch.author,
            day = sketch.day,
          } = before[at] ?? {};
          return { ...sketch, parent, author, day };
        });
        const changes = [...claimsOf(later), ...peopleIn(belongLater)];
        memory.put(changes);
        await device.importRecords(changes);
        for (const query of queries) {
          expect(await allPages(device, query, 3)).to.deep.equal(await allPages(memory, query, 3));
        }
        expect(await device.aggregate('coverage', null)).to.deep.equal(
          await memory.aggregate('coverage', null),
        );
        await device.close();
      },
    );
    await fc.assert(property, { numRuns: 40 });
  }).timeout(60_000);
});
