import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/paraphrase-prompt/paraphrase-prompt.define.js';
import type { Paraphrase } from '../src/model/paraphrase.js';
import type { ParaphraseView } from '../src/store/paraphrase-view.js';
import { choose, find, press, write } from './support/acts.js';
import { inDays } from './support/examples.js';
import { restatementOf, restatementsOf, waiting } from './support/restatements.js';

interface Args {
  view: ParaphraseView;
  embedded: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Paraphrase prompt',
  component: 'entente-paraphrase-prompt',
  args: { embedded: false, headingLevel: 3 },
  render: ({ view, embedded, headingLevel }) => html`
    <h2>Contributions</h2>
    <entente-paraphrase-prompt
      .view=${view}
      ?embedded=${embedded}
      heading-level=${headingLevel}
    ></entente-paraphrase-prompt>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const toll = restatementsOf('c10', 'listener');

/** The other’s words, and room for the same in one’s own. */
export const Write: Story = { args: { view: restatementsOf('c2', 'listener') } };

/** Not an error of the person: a hint. The words that both texts share are underlined. */
export const TooClose: Story = {
  args: { view: toll },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'text', `You say: ${toll.claim.text}`);
    await press(canvasElement, '.button.primary');
    await find(canvasElement, 'mark');
  },
};

/** The same words may be the fairest ones: they are sent with a reason. */
export const TooCloseWithAReason: Story = {
  args: { view: toll },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'text', toll.claim.text);
    await press(canvasElement, '.button.primary');
    await press(canvasElement, '.button.primary + .text-button');
    await write(canvasElement, 'copyReason', 'It is one sentence, and says just that.');
  },
};

/** Inside the composer it brings no heading, and no way on of its own. */
export const WriteEmbedded: Story = {
  args: { view: restatementsOf('c2', 'listener'), embedded: true },
};

const mine = (changes: Partial<Paraphrase>) =>
  restatementsOf('c2', 'listener', [
    restatementOf('h4', { createdAt: inDays(-1), dueAt: inDays(2), ...changes }),
  ]);

/** The wait has an end, and the reply can be written meanwhile. */
export const Waiting: Story = { args: { view: restatementsOf('c2', 'listener', [waiting()]) } };

/** Still on this device. */
export const WaitingForConnection: Story = {
  args: { view: restatementsOf('c2', 'listener', [waiting({ isUnsent: true })]) },
};

/** The author says what is different. It may be taken up as it is. */
export const Close: Story = {
  args: { view: restatementsOf('c2', 'listener', [restatementOf('h2')]) },
};

/** The author says what was meant; a second try follows, and never a third. */
export const Missed: Story = { args: { view: mine({}) } };

/** The second try, with the author’s words in sight. */
export const SecondTry: Story = {
  args: Missed.args,
  play: ({ canvasElement }) => press(canvasElement, '.button.primary'),
};

/** A good restatement is credited to whoever listened. */
export const Confirmed: Story = {
  args: { view: restatementsOf('c2', 'listener', [restatementOf('h5')]) },
};

/** The gate can never become a veto: silence opens it. */
export const ReleasedByTimeOut: Story = {
  args: { view: restatementsOf('c7', 'listener', [restatementOf('h11')]) },
};

/** Somebody of another group found it fair, and said why. */
export const ReleasedByVoucher: Story = {
  args: { view: restatementsOf('c13', 'listener', [restatementOf('h14')]) },
};

/** A facilitator let the reply go ahead, with a public reason. */
export const ReleasedByFacilitator: Story = {
  args: {
    view: mine({
      status: 'released',
      released: 'facilitator',
      releasedById: 'ines',
      releaseReason: 'L’autrice est en mer jusqu’à dimanche.',
      correction: null,
      judgedAt: null,
    }),
  },
};

/** Two tries are enough: the author’s last word stands beside the reply. */
export const ReleasedAfterTwoTries: Story = {
  args: { view: restatementsOf('c10', 'listener', [restatementOf('h13')]) },
};

/** The author would rather not say. */
export const Declined: Story = {
  args: { view: mine({ status: 'declined', correction: null }) },
};

/** The author’s correction was taken up. */
export const CorrectionTakenUp: Story = {
  args: { view: restatementsOf('c6', 'listener', [restatementOf('h10')]) },
};

/** The author judges whether they were understood, never whether the other is right. */
export const Verdict: Story = { args: { view: restatementsOf('c2', 'author', [waiting()]) } };

/** Close: the author says what is different. */
export const VerdictClose: Story = {
  args: Verdict.args,
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'close');
    await write(canvasElement, 'correction', 'Pas le soir : de 7 h à 19 h, sept jours sur sept.');
  },
};

/** An answer is needed before it can be sent. */
export const VerdictWithErrors: Story = {
  args: Verdict.args,
  play: ({ canvasElement }) => press(canvasElement, '.button.primary'),
};

/** To the author: what they have answered, and what waits for their word. */
export const SeveralToTheAuthor: Story = {
  args: {
    view: restatementsOf('c2', 'author', [restatementOf('h2'), restatementOf('h3'), waiting()]),
  },
};

/** To everybody else: what was restated, and what became of it. */
export const ToOthers: Story = {
  args: {
    view: restatementsOf('c2', 'third', [
      restatementOf('h2'),
      restatementOf('h3'),
      restatementOf('h4'),
      restatementOf('h5'),
      waiting(),
    ]),
  },
};

/** Nobody has restated it. */
export const NoneYet: Story = { args: { view: restatementsOf('c5', 'third') } };

/** Somebody of another group may say that it is fair, so that silence holds nobody up. */
export const Vouching: Story = {
  args: { view: restatementsOf('c2', 'third', [waiting({ mayVouch: true })]) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'details > summary');
    await write(canvasElement, 'reason', 'It says what she said at the meeting.');
  },
};

/** A facilitator may let the reply go ahead, and says why in public. */
export const Releasing: Story = {
  args: { view: restatementsOf('c2', 'facilitator', [waiting()]) },
  play: ({ canvasElement }) => press(canvasElement, 'details > summary'),
};
