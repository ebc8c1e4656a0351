/** A set in the neutral form, of which a test says only what matters to it. */
export function aSet(given: Readonly<Record<string, unknown>> = {}) {
  return {
    source: { name: 'example', attribution: 'Example City, 2021' },
    consultation: {
      id: 'example',
      title: 'An example',
      question: 'What should be done?',
      language: 'en',
      groups: [
        {
          id: 'north',
          dimension: 'region',
          label: 'North',
          expectedShare: 0.5,
          expectedShareSource: 'census',
        },
      ],
    },
    notes: ['What to know about it.'],
    participants: [
      { id: 'p1', groupIds: ['north'] },
      { id: 'p2', groupIds: [] },
    ],
    claims: [aClaim('c1'), aClaim('c2', { parentId: 'c1', authorId: 'p2' })],
    reactions: [
      { claimId: 'c1', participantId: 'p2', value: 1, createdAt: '2021-06-19T10:00:00.000Z' },
    ],
    evidence: [],
    polls: [{ id: 'q', options: [{ id: 'o', text: 'Yes' }], ballots: [] }],
    ...given,
  };
}

export function aClaim(id: string, given: Readonly<Record<string, unknown>> = {}) {
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

/** A set as the real ones are written: each thing of a list on a line of its own. */
export function written(set: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(set).map(([name, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const text = isList
      ? `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
