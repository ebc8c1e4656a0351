import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/thread/thread.define.js';
import { treesOf, type ClaimTree } from '../src/store/claim-tree.js';
import { find, pick } from './support/acts.js';
import { all, fewRecords, quietRecords, viewOf } from './support/examples.js';
import { withBackend } from './support/with-backend.js';
import { withStore } from './support/with-store.js';

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

/** Several claims, fed by properties alone. */
export const Fed: Story = { args: { trees: [...under('c6'), ...under('c12')] } };

/** On a backend: order, filters, pages. */
export const Connected: Story = { decorators: [withBackend()] };

/** To somebody who only reads. */
export const Reader: Story = { decorators: [withBackend({ id: null, name: '' })] };

const robin = { id: 'robin', name: 'Robin Ames' };

/** Nobody has written: why there is nothing, and what would be a good beginning. */
export const Empty: Story = {
  decorators: [withStore({ viewer: robin, known: quietRecords })],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.blank');
  },
};

/** Filters that are set are seen in the lists that set them. */
export const Filtered: Story = {
  decorators: [withStore({ viewer: robin })],
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'kind', 'fact');
    await pick(canvasElement, 'state', 'challenged');
  },
};

/** Nothing fits: the filters are what stands in the way. */
export const EmptyByFilters: Story = {
  decorators: [withStore({ viewer: robin })],
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'kind', 'question');
    await pick(canvasElement, 'state', 'contested');
    await find(canvasElement, '.blank');
  },
};

/** Rules where lines will be. */
export const Loading: Story = {
  decorators: [withStore({ viewer: robin, plan: [{ on: 'list', fault: { does: 'lose' } }] })],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.skeleton');
  },
};

/** What failed, what is safe, and the way on. */
export const NotLoaded: Story = {
  decorators: [
    withStore({
      viewer: robin,
      plan: [{ on: 'list', fault: { does: 'fail', code: 'protocol-error' } }],
    }),
  ],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.notice');
  },
};

/** What others write meanwhile waits for the reader, and moves nothing. */
export const NewContributionsWait: Story = {
  decorators: [
    withStore({
      viewer: robin,
      known: fewRecords,
      meanwhile: (memory) =>
        memory.handle({ id: 'priya', name: 'Priya Raman', roles: ['participant'] }).submit({
          type: 'postClaim',
          id: 'meanwhile',
          kind: 'question',
          text: 'Could the count be repeated in February, when the river is frozen?',
          language: 'en',
          parentId: null,
          relation: null,
        }),
    }),
  ],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.pending');
  },
};
