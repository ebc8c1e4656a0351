import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Composer } from '../src/elements/composer/composer.js';
import { choose, find, pick, press, write } from './support/acts.js';
import { composing, type Composing } from './support/composing.js';
import { evidenceOf } from './support/evidence.js';
import { inDays, record } from './support/examples.js';
import { restatementOf, restatementsOf, waiting } from './support/restatements.js';
import { replying, unmet, writing } from './support/writing.js';

/** The composer under a claim: a reply, or another wording of one’s own. */
const meta: Meta<Composing> = { title: 'Elements/Composer in reply', ...composing };

export default meta;

type Story = StoryObj<Composing>;

/** What a reply does to the claim it answers. */
export const Relation: Story = { args: { view: replying('c1') } };

/** A question is answered, or asked about. */
export const RelationToAQuestion: Story = { args: { view: replying('c9') } };

/** It has to do something. */
export const RelationWithErrors: Story = {
  args: Relation.args,
  play: ({ canvasElement }) => press(canvasElement, '.button.primary'),
};

/** Before a reply that disagrees, the other’s point in one’s own words. */
export const Restate: Story = {
  args: {
    view: replying('c5', { inside: { paraphrases: restatementsOf('c5', 'listener') } }),
    relation: 'opposes',
    unmet: [unmet.restatement('c5')],
  },
};

/** Where listening is a nudge, one may go on without. */
export const RestateAsANudge: Story = {
  args: { ...Restate.args, unmet: [{ ...unmet.restatement('c5'), binding: 'nudge' }] },
};

const confirmed = restatementOf('h5');

/** Confirmed: what is done folds to a line, and stays in view. */
export const Restated: Story = {
  args: { view: replying('c2', { paraphrase: confirmed.paraphrase }), relation: 'opposes' },
};

/** The author has put it right while the reply is written: their own words, and the way to take them up. */
export const Corrected: Story = {
  args: {
    view: replying('c2', { paraphrase: restatementOf('h2').paraphrase }),
    relation: 'opposes',
  },
};

/** A reply is written while its restatement waits. It appears when the gate opens. */
export const ReviewWhileItWaits: Story = {
  args: { view: replying('c2', { paraphrase: waiting().paraphrase }), relation: 'opposes' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'concern');
    await write(canvasElement, 'text', 'A gate knows nothing of rain, flat tires or lettuce.');
    await pick(canvasElement, 'language', 'en');
    await press(canvasElement, 'form .button.primary');
  },
};

/** Whoever opposes what is supported says how they take the evidence into account. */
export const Recognise: Story = {
  args: {
    view: replying('c1', {
      paraphrase: confirmed.paraphrase,
      inside: { evidence: evidenceOf('c1', { view: { disagrees: true } }) },
    }),
    relation: 'opposes',
    unmet: [unmet.recognition('c1')],
  },
};

/** Who builds on a fact for which evidence was asked brings some first. */
export const Evidence: Story = {
  args: {
    view: replying('c3', { inside: { evidence: evidenceOf('c3') } }),
    relation: 'supports',
    unmet: [unmet.evidence('c3')],
  },
};

/** A reply that asks is a question, and nothing else. */
export const Ask: Story = { args: { view: replying('c13'), relation: 'asks' } };

/** Another wording of what one has said, while nobody has replied. */
export const Edit: Story = {
  args: {
    view: writing({
      claim: { ...record('claim', 'c20'), createdAt: inDays(0) },
      participantId: record('claim', 'c20').authorId,
    }),
    mode: 'edit',
  },
};

/** Signed out meanwhile: the text stays, and is never posted under another name. */
export const SignedOutMeanwhile: Story = {
  args: { view: replying('c13'), relation: 'qualifies' },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'text', 'Deux demi-années, oui, mais pas la même saison.');
    await pick(canvasElement, 'language', 'fr');
    const element = await find<Composer>(canvasElement, 'entente-composer');
    element.view = replying('c13', { participantId: null, name: '' });
  },
};
