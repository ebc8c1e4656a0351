import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/entry/entry.define.js';
import type { Entry } from '../src/elements/entry/entry.js';
import type { OpenPanel } from '../src/elements/entry/panels.js';
import type { ClaimTree } from '../src/store/claim-tree.js';
import { find } from './support/acts.js';
import { viewOf } from './support/examples.js';
import { withStore } from './support/with-store.js';

interface Args {
  claimId: string;
  tree?: ClaimTree;
  panel?: OpenPanel['panel'];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Entry',
  component: 'entente-entry',
  args: { claimId: 'c2', headingLevel: 3 },
  render: ({ claimId, tree, headingLevel }) => html`
    <h2>Contributions</h2>
    <entente-entry claim-id=${claimId} .tree=${tree} heading-level=${headingLevel}></entente-entry>
  `,
  play: async ({ canvasElement, args: { claimId, panel } }) => {
    if (!panel) return;
    const element = await find<Entry>(canvasElement, 'entente-entry');
    await find(canvasElement, '.claim-no');
    await element.open({ claimId, panel, relation: null });
    await find(canvasElement, '#panel > :defined');
  },
};

export default meta;

type Story = StoryObj<Args>;

/** A claim and what was replied. Fed by properties alone. */
export const WithReplies: Story = {
  args: {
    claimId: 'c3',
    tree: {
      view: viewOf('c3'),
      replies: [{ view: viewOf('c3-1'), replies: [{ view: viewOf('c3-1-1'), replies: [] }] }],
    },
  },
};

/** Not all replies have come: how many there are is said, and they are a press away. */
export const MoreReplies: Story = {
  args: { tree: { view: viewOf('c2'), replies: [{ view: viewOf('c2-3'), replies: [] }] } },
};

const nadia = { id: 'nadia', name: 'Nadia Benhaddou' };

/** What waits for the author’s word stands under their claim. */
export const ToItsAuthor: Story = { decorators: [withStore({ viewer: nadia })] };

/** A panel opens under the card that asked for it. */
export const EvidenceOpen: Story = {
  args: { claimId: 'c1', panel: 'evidence' },
  decorators: [withStore({ viewer: nadia })],
};

/** A reply is written under what it answers. */
export const ReplyOpen: Story = {
  args: { claimId: 'c1', panel: 'reply' },
  decorators: [withStore({ viewer: nadia })],
};
