import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/thread/thread.define.js';
import { treesOf, type ClaimTree } from '../src/store/claim-tree.js';
import { all, viewOf } from './support/examples.js';
import { withBackend } from './support/with-backend.js';

interface Args {
  trees?: readonly ClaimTree[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Thread',
  component: 'entente-thread',
  args: { headingLevel: 2 },
  render: ({ trees, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-thread .trees=${trees} heading-level=${headingLevel}></entente-thread>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const under = (root: string): readonly ClaimTree[] =>
  treesOf(
    all('claim')
      .filter(({ id, status }) => (id === root || id.startsWith(`${root}-`)) && status !== 'held')
      .map(({ id }) => viewOf(id)),
  );

/** The number says the level; the lines only repeat it. Fed by properties alone. */
export const RepliesToDepthThree: Story = { args: { trees: under('c1') } };

/** Nobody has written: nothing but the invitation. */
export const Fed: Story = { args: { trees: [...under('c6'), ...under('c12')] } };

/** On a backend: order, filters, pages. */
export const Connected: Story = { decorators: [withBackend()] };

/** To somebody who only reads. */
export const Reader: Story = { decorators: [withBackend({ id: null, name: '' })] };
