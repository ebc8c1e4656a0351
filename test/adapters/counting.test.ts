import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import {
  recognitionId,
  type AnyRecord,
  type Evidence,
  type Recognition,
} from '../../src/model/index.js';
import { aName, ID, opened, person } from './support/on-device.js';
import { aClaim, aConsultation, aGroup, aParticipant, aTally, start } from './support/records.js';

const groups = [aGroup('north'), aGroup('south'), aGroup('young', 'age')];
const people = Array.from({ length: 16 }, (_, at) => `p${at}`);
const claims = ['c0', 'c1', 'c2', 'c3'];

function aSource(id: string, claimId: string, participantId: string, status: Evidence['status']) {
  return {
    type: 'evidence',
    id,
    revision: 1,
    claimId,
    participantId,
    sourceKind: 'statistics',
    bearing: 'supports',
    citation: 'A count of the harbour',
    url: null,
    date: '2026',
    excerpt: null,
    language: 'en',
    createdAt: start,
    status,
  } satisfies Evidence;
}

function aRecognition(claimId: string, participantId: string): Recognition {
  return {
    type: 'recognition',
    id: recognitionId(claimId, participantId),
    revision: 1,
    claimId,
    participantId,
    manner: 'changes-view',
    text: 'I had not known that.',
    language: 'en',
    at: start,
  };
}

const aPerson = fc.constantFrom(...people);
const aClaimId = fc.constantFrom(...claims);

/** Something that changes who is here, who has spoken or who was heard. */
const aChange: fc.Arbitrary<readonly AnyRecord[]> = fc.oneof(
  fc
    .tuple(aPerson, fc.subarray(groups))
    .map(([id, named]) => [aParticipant(id, { groupIds: named.map((group) => group.id) })]),
  fc
    .tuple(fc.nat(20), aPerson, fc.constantFrom('published', 'withdrawn'), fc.nat(1))
    .map(([at, author, status, heard]) => [
      aClaim(`${author}-${at}`, { authorId: author, status }),
      aTally(`${author}-${at}`, { heard }),
    ]),
  fc
    .tuple(aClaimId, aPerson, fc.constantFrom('published', 'removed'))
    .map(([claimId, by, status]) => [aSource(`${claimId}-${by}`, claimId, by, status)]),
  fc.tuple(aClaimId, aPerson).map(([claimId, by]) => [aRecognition(claimId, by)]),
);

/** What is written at once: the last word on each record counts. */
const aBatch = fc.array(aChange, { maxLength: 12 }).map((changes) => changes.flat());

describe('Counting who takes part', () => {
  it('follows whatever is written, on the device and in memory, as if everybody were counted anew', async () => {
    const property = fc.asyncProperty(fc.array(aBatch, { maxLength: 4 }), async (batches) => {
      const records = [
        aConsultation(),
        ...groups,
        ...people.slice(0, 12).map((id) => aParticipant(id, { groupIds: ['north'] })),
        ...claims.map((id) => aClaim(id, { authorId: 'p0' })),
      ];
      const memory = new MemoryAdapter({ records: structuredClone(records), actor: person('p0') });
      await memory.open(ID);
      const device = await opened({ name: aName(), seed: records, actor: person('p0') });
      for (const batch of batches) {
        memory.put(batch);
        await device.importRecords(batch);
        // Which of those who were counted moved, is no question to one that counts everybody.
        const anew = new MemoryAdapter({ records: await device.exportRecords() });
        await anew.open(ID);
        const counted = await anew.aggregate('coverage', null);
        expect(await device.aggregate('coverage', null)).to.deep.equal(counted);
        expect(await memory.aggregate('coverage', null)).to.deep.equal(counted);
      }
      await device.close();
    });
    await fc.assert(property, { numRuns: 25 });
  }).timeout(60_000);
});
