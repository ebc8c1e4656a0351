import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/search/search.define.js';
import type { ClaimView } from '../src/store/claim-view.js';
import { find } from './support/acts.js';
import { all, viewOf } from './support/examples.js';
import { withStore } from './support/with-store.js';

interface Args {
  found?: readonly ClaimView[];
  words: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Search',
  component: 'entente-search',
  args: { words: '', headingLevel: 2 },
  render: ({ found, words, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-search .found=${found} words=${words} heading-level=${headingLevel}></entente-search>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const views = all('claim')
  .filter(({ text, status }) => text.includes('bridge') && status === 'published')
  .slice(0, 3)
  .map(({ id }) => viewOf(id));

/** A field, and what it does. */
export const Empty: Story = {};

/** What was found, in short; each number leads to the contribution among the others. */
export const Found: Story = { args: { words: 'bridge', found: views } };

/** Nothing has these words: what to try. */
export const None: Story = { args: { words: 'zeppelin', found: [] } };

const robin = { id: 'robin', name: 'Robin Ames' };

/** The backend did not answer; what was typed stays. */
export const Failed: Story = {
  args: { words: 'bridge' },
  decorators: [
    withStore({
      viewer: robin,
      plan: [{ on: 'list', fault: { does: 'fail', code: 'forbidden' } }],
    }),
  ],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.notice');
  },
};
