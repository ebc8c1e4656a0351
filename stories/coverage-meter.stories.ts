import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/coverage-meter/coverage-meter.define.js';
import type { CoverageFigures } from '../src/measures/figures.js';
import type { Group } from '../src/model/consultation.js';
import { find, press } from './support/acts.js';
import { all } from './support/examples.js';
import { withBackend } from './support/with-backend.js';

interface Args {
  figures?: CoverageFigures;
  groups?: readonly Group[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Coverage meter',
  component: 'entente-coverage-meter',
  args: { headingLevel: 2 },
  render: ({ figures, groups, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-coverage-meter
      .figures=${figures}
      .groups=${groups}
      heading-level=${headingLevel}
    ></entente-coverage-meter>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const groups = all('group');

const counted = (present: readonly (number | null)[]): CoverageFigures => ({
  people: 404,
  speaking: 186,
  heard: 60,
  answered: 20,
  groups: groups.map(({ id }, at) => {
    const people = present[at % present.length] ?? null;
    const part = (share: number) => (people === null ? null : Math.round(people * share));
    return {
      groupId: id,
      present: people,
      speaking: part(0.5),
      heard: part(0.2),
      answered: part(0.1),
    };
  }),
  dimensions: Object.fromEntries(
    groups.map(({ dimension }) => [dimension, { people: 404, unknown: 66 }]),
  ),
});

/** Under, over, as expected, absent and too few to show differ by drawing and by words. */
export const WhoIsHere: Story = { args: { figures: counted([186, 150, 40, null, 0]), groups } };

/** Without expected shares there is no over or under: only who is here. */
export const NothingExpected: Story = {
  args: {
    figures: counted([186, 150, 40]),
    groups: groups.map((group) => ({ ...group, expectedShare: null, source: null })),
  },
};

/** Nobody has come yet. */
export const NobodyYet: Story = {
  args: { figures: { ...counted([0]), people: 0, speaking: 0, heard: 0, answered: 0 }, groups },
};

/** On a backend, where a missing group can be named. */
export const Connected: Story = { decorators: [withBackend()] };

/** A group that somebody named breaks a published rule, as one who reads the list sees it. */
export const ReportingANamedGroup: Story = {
  decorators: [withBackend()],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.fold + .fold > summary');
    await press(canvasElement, '[data-id="n4"] .text-button');
    await find(canvasElement, 'input[value="personal-data"]');
  },
};
