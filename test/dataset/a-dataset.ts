import type { Dataset, DatasetClaim } from '../../scripts/dataset/index.js';
import { checkDataset } from '../../scripts/dataset/index.js';

/** A claim of a set, of which a test says only what matters to it. */
export function aClaim(id: string, given: Partial<DatasetClaim> = {}): DatasetClaim {
  return {
    id,
    authorId: 'p1',
    parentId: null,
    relation: null,
    kind: 'proposal',
    text: `The text of ${id}.`,
    language: 'en',
    createdAt: '2021-06-18T10:00:00.000Z',
    moderation: 'accepted',
    ...given,
  };
}

/** A small set: two groups of people and nothing said, but for what a test gives. */
export function aDataset(given: Partial<Dataset> = {}): Dataset {
  const data = {
    source: { name: 'example', attribution: 'Example City, 2021' },
    consultation: {
      id: 'example',
      title: 'An example',
      question: 'What should be done?',
      language: 'en',
      groups: [aGroup('north', 0.5), aGroup('south', 0.5)],
    },
    participants: [...Array(20).keys()].map((at) => ({
      id: `p${at + 1}`,
      groupIds: at < 8 ? ['north'] : at < 16 ? ['south'] : [],
    })),
    claims: [],
    reactions: [],
    evidence: [],
    ...given,
  };
  return checkDataset(data, 'example.json');
}

function aGroup(id: string, expectedShare: number) {
  return { id, dimension: 'region', label: id, expectedShare, expectedShareSource: 'census' };
}

/** Reactions to one claim: of the first participants, each the next value. */
export function reactionsTo(claimId: string, values: readonly (1 | -1 | 0)[]) {
  return values.map((value, at) => ({
    claimId,
    participantId: `p${at + 1}`,
    value,
    createdAt: null,
  }));
}
