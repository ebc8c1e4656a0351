import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { KeptText } from '../src/controllers/kept-drafts.js';
import '../src/elements/drafts/drafts.define.js';

interface Args {
  drafts: readonly KeptText[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Drafts',
  component: 'entente-drafts',
  args: { headingLevel: 2 },
  render: ({ drafts, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-drafts .drafts=${drafts} heading-level=${headingLevel}></entente-drafts>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const savedAt = '2026-05-01T12:00:00Z';

/** What was begun under contributions before the consultation closed. */
export const Several: Story = {
  args: {
    drafts: [
      {
        intent: 'claim',
        claimId: '',
        number: '2',
        savedAt,
        texts: ['Only if the ferry still runs.'],
      },
      {
        intent: 'evidence',
        claimId: '',
        number: '3',
        savedAt,
        texts: ['Harbour log, 2024', 'Two a day.'],
      },
      { intent: 'report', claimId: '', number: '', savedAt, texts: ['It names a neighbour.'] },
    ],
  },
};

const refused = { code: 'conflict', unmet: null } as const;

/** What waited to be sent and was refused: in its form again, or beside what was typed there since. */
export const Refused: Story = {
  args: {
    drafts: [
      {
        intent: 'edit',
        claimId: 'two',
        number: '2',
        savedAt,
        texts: ['Only if the ferry runs all year.'],
        refused,
      },
      {
        intent: 'evidence',
        claimId: 'three',
        number: '3',
        savedAt,
        texts: ['Harbour log, 2024'],
        refused: { code: 'rule-violation', unmet: 'not-published' },
        isBeside: true,
      },
    ],
  },
};

/** All of it was deleted. */
export const None: Story = { args: { drafts: [] } };
