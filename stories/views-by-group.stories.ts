import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/views-by-group/views-by-group.define.js';
import type { StancesByGroup } from '../src/measures/figures.js';
import type { Group } from '../src/model/consultation.js';
import { all } from './support/examples.js';

interface Args {
  figures: StancesByGroup;
  groups: readonly Group[];
}

const groups = all('group');

const meta: Meta<Args> = {
  title: 'Elements/Views by group',
  component: 'entente-views-by-group',
  args: { groups },
  render: ({ figures, groups: named }) => html`
    <h2>Contributions</h2>
    <entente-views-by-group .figures=${figures} .groups=${named}></entente-views-by-group>
  `,
};

export default meta;

type Story = StoryObj<Args>;

type Counts = StancesByGroup['groups'][number]['counts'];

const counted = (each: readonly Counts[]): StancesByGroup => ({
  claimId: 'c2',
  groups: groups.map(({ id, dimension }, at) => ({
    groupId: id,
    dimension,
    counts: each[at % each.length] ?? null,
  })),
});

/** The table that stands behind the bar of a card. */
export const ByGroup: Story = {
  args: {
    figures: counted([
      { agree: 41, disagree: 12, unsure: 5 },
      { agree: 9, disagree: 30, unsure: 11 },
      { agree: 14, disagree: 14, unsure: 0 },
    ]),
  },
};

/** A few people are never shown alone: that is said in the place of figures. */
export const SmallGroupsWithheld: Story = {
  args: { figures: counted([{ agree: 41, disagree: 12, unsure: 5 }, null]) },
};

/** People who named no group of a dimension are counted too. */
export const NoGroupNamed: Story = {
  args: {
    figures: {
      claimId: 'c2',
      groups: [
        ...counted([{ agree: 8, disagree: 6, unsure: 1 }]).groups.slice(0, 2),
        {
          groupId: null,
          dimension: groups[0]?.dimension ?? '',
          counts: { agree: 7, disagree: 2, unsure: 4 },
        },
      ],
    },
  },
};
