import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choose, pick, press, write } from './support/acts.js';
import { composing, type Composing } from './support/composing.js';
import { disclosing, unmet, withRules, writing } from './support/writing.js';

const meta: Meta<Composing> = { title: 'Elements/Composer', ...composing };

export default meta;

type Story = StoryObj<Composing>;

const proposal =
  'Laissons les vélos prendre le milieu de la voie le jour, et que les autos les suivent : sur ' +
  'deux cent dix mètres, cela coûte une minute.';

/** Fills in what a contribution needs, and goes on to its review. */
async function review(canvas: HTMLElement, kind: string, text: string, lang: string) {
  await choose(canvas, kind);
  await write(canvas, 'text', text);
  await pick(canvas, 'language', lang);
  await press(canvas, 'form .button.primary');
}

/** One step for each rule that is not met yet. What comes later is only named. */
export const FirstContribution: Story = {
  args: {
    view: writing({ disclosure: undefined, inside: { disclosure: disclosing() } }),
    unmet: [unmet.disclosure],
  },
};

/** Somebody who has said where they stand, but not which groups they belong to. */
export const GroupsLeftOpen: Story = {
  args: {
    view: writing({ inside: { disclosure: disclosing() } }),
    unmet: [unmet.groups],
  },
};

/** Where a rule is a nudge, its step can be passed over. */
export const ANudge: Story = {
  args: {
    view: writing({ disclosure: undefined, inside: { disclosure: disclosing() } }),
    unmet: [{ ...unmet.disclosure, binding: 'nudge' }],
  },
};

/** What kind of statement it is, and the words. */
export const Write: Story = {};

/** While somebody writes. */
export const Writing: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'proposal');
    await write(canvasElement, 'text', proposal);
    await pick(canvasElement, 'language', 'fr');
  },
};

/** A text from right to left in a page from left to right. */
export const WritingFromRightToLeft: Story = {
  play: ({ canvasElement }) => write(canvasElement, 'text', 'الجسر لنا جميعا، نهارا وليلا.'),
};

/** The summary takes the focus and leads to what is missing. */
export const WriteWithErrors: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'form .button.primary'),
};

/** Seen as others will see it, before it is sent. */
export const Review: Story = {
  play: ({ canvasElement }) => review(canvasElement, 'proposal', proposal, 'fr'),
};

/** A fact may be asked for evidence: that is said before it is sent. */
export const ReviewOfAFact: Story = {
  play: ({ canvasElement }) =>
    review(canvasElement, 'fact', 'The gate was shut for 41 days.', 'en'),
};

/** What looks like personal data is pointed out, and never held back. */
export const ReviewWithPersonalData: Story = {
  play: ({ canvasElement }) =>
    review(canvasElement, 'concern', 'Write to nadia@example.org, or ring 506 555 0142.', 'en'),
};

/** Where a facilitator reads first, that is said. */
export const ReviewBeforeModeration: Story = {
  args: { view: writing({ consultation: withRules({ moderation: 'before' }) }) },
  play: ({ canvasElement }) => review(canvasElement, 'proposal', proposal, 'fr'),
};

/** Writing goes on without a connection. */
export const Offline: Story = { args: { view: writing({ connection: 'offline' }) } };

/** Nobody is signed in: one can write, and is asked to sign in. */
export const NotSignedIn: Story = {
  args: { view: writing({ participantId: null, name: '', disclosure: undefined }) },
};

/** Nothing can be sent any more, whatever one does: that is said before anybody writes. */
export const Closed: Story = { args: { unmet: [unmet.closed] } };
