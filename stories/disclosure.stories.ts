import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/disclosure/disclosure.define.js';
import type { Disclosure } from '../src/model/participant.js';
import type { DisclosureView } from '../src/store/disclosure-view.js';
import { choose, press, write } from './support/acts.js';
import { all } from './support/examples.js';
import { withBackend } from './support/with-backend.js';
import { disclosing } from './support/writing.js';

interface Args {
  view?: DisclosureView;
  badge: boolean;
  disclosure?: Disclosure;
  ask: 'all' | 'groups';
  embedded: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Disclosure',
  component: 'entente-disclosure',
  args: { badge: false, ask: 'all', embedded: false, headingLevel: 2 },
  argTypes: { ask: { control: 'select', options: ['all', 'groups'] } },
  render: ({ view, badge, disclosure, ask, embedded, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-disclosure
      .view=${view}
      .disclosure=${disclosure}
      ?badge=${badge}
      ?embedded=${embedded}
      ask=${ask}
      heading-level=${headingLevel}
    ></entente-disclosure>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Four plain questions, and which groups one belongs to. */
export const Form: Story = { args: { view: disclosing() } };

/** Somebody who has answered finds their answers again. */
export const ForAnOrganisation: Story = { args: { view: disclosing('tom') } };

/** For somebody who cannot take part: which, in one’s own words. */
export const ForSomebodyAbsent: Story = {
  args: { view: disclosing('solange') },
  play: ({ canvasElement }) => choose(canvasElement, 'absent'),
};

/** Nobody has to fit: own words stand in the place of a group. */
export const NoGroupFits: Story = { args: { view: disclosing('berth'), ask: 'groups' } };

/** Only what was left open is asked. */
export const GroupsAlone: Story = { args: { view: disclosing(), ask: 'groups' } };

/** Where the rule is a nudge, the words are optional. */
export const AsANudge: Story = { args: { view: disclosing(undefined, { disclosure: 'nudge' }) } };

/** Inside the composer it brings no heading, and goes on. */
export const Embedded: Story = { args: { view: disclosing(), embedded: true } };

/** The summary names what is missing and leads there. */
export const WithErrors: Story = {
  args: Form.args,
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'organisation');
    await write(canvasElement, 'members', 'a few');
    await choose(canvasElement, 'yes');
    await press(canvasElement, '.button.primary');
  },
};

/** On the record, and said so. */
export const Kept: Story = {
  decorators: [withBackend({ id: 'colin', name: 'Colin Abernathy' })],
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'input[value="no"]:not(:checked)');
    await press(canvasElement, '.button.primary');
  },
};

const of = (id: string): Disclosure | undefined =>
  all('disclosure').find(({ participantId }) => participantId === id);

/** What others see: a sentence. */
export const Badge: Story = { args: { badge: true, disclosure: of('rosalind') } };

/** An interest is said, not scored. */
export const BadgeWithInterest: Story = { args: { badge: true, disclosure: of('tom') } };

/** The sentence unfolds into four lines. */
export const BadgeOpen: Story = {
  args: BadgeWithInterest.args,
  play: ({ canvasElement }) => press(canvasElement, 'summary'),
};

/** The same in French, which is marked as such on an English page. */
export const BadgeInFrench: Story = {
  args: { badge: true, disclosure: of('liseanne') },
  play: ({ canvasElement }) => press(canvasElement, 'summary'),
};

/** Where the rule is a nudge, the gap is said and nothing more. */
export const BadgeNotGiven: Story = { args: { badge: true } };
