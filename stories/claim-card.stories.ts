import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { AdapterError } from '../src/adapters/errors.js';
import '../src/elements/claim-card/claim-card.define.js';
import type { ClaimView } from '../src/store/claim-view.js';
import { press } from './support/acts.js';
import { closedScene, inDays, now, record, scene, unsent, viewOf } from './support/examples.js';

interface Args {
  view: ClaimView;
  compact: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Claim card',
  component: 'entente-claim-card',
  args: { compact: false, headingLevel: 3 },
  render: ({ view, compact, headingLevel }) => html`
    <h2>Contributions</h2>
    <entente-claim-card
      .view=${view}
      .now=${now}
      ?compact=${compact}
      heading-level=${headingLevel}
    ></entente-claim-card>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Nothing is said about support until somebody asks: silence is the normal state of a fact. */
export const FactUnchallenged: Story = {
  args: { view: viewOf('c7', { tally: { support: 'unchallenged', evidenceDue: null } }) },
};

/** A value is never asked for evidence, so the action is not there. */
export const Value: Story = { args: { view: viewOf('c6') } };

/** Lived experience is legitimate as it stands. */
export const Concern: Story = { args: { view: viewOf('c4') } };

/** A double rule is the institution speaking. It is used for nothing else. */
export const ProposalAnswered: Story = { args: { view: viewOf('c5') } };

/** A question is answered, not voted on. */
export const Question: Story = { args: { view: viewOf('c9') } };

/** Somebody has the same question. */
export const QuestionShared: Story = {
  args: { view: viewOf('c9', { view: { position: 'shared' } }) },
};

/** Evidence has been asked for. The date is a promise to everybody, so it is said in full. */
export const Challenged: Story = { args: { view: viewOf('c3') } };

/** Evidence came and waits to be assessed. */
export const ChallengedWithEvidence: Story = {
  args: { view: viewOf('c3', { tally: { evidenceFor: 1 } }) },
};

/** Sources for it were found sound by several groups. */
export const Supported: Story = { args: { view: viewOf('c1') } };

/** There is evidence on both sides. The card does not say who is right. */
export const Contested: Story = { args: { view: viewOf('c2-2') } };

/** The date passed. It can still be supported later. */
export const Unsupported: Story = { args: { view: viewOf('c7') } };

/** Listening is credited on the card of the person who was understood. */
export const Heard: Story = { args: { view: viewOf('c2', { tally: { heard: 4 } }) } };

/** One cannot take a stance on one’s own claim, so the counts stand alone. */
export const Own: Story = {
  args: { view: viewOf('c20', { claim: { createdAt: now.toISOString() }, view: { own: true } }) },
};

/** The beginning is real text, not a fade. The button says how much is left. */
export const LongText: Story = { args: { view: viewOf('c13') } };

/** The rest unfolds where it stands. */
export const LongTextOpen: Story = {
  args: LongText.args,
  play: ({ canvasElement }) => press(canvasElement, 'details:not(.badge) > summary'),
};

/** Whom the author speaks for, unfolded into four lines. */
export const DisclosureOpen: Story = {
  args: { view: viewOf('c7') },
  play: ({ canvasElement }) => press(canvasElement, '.badge > summary'),
};

/** Another wording came later: that is said, and the earlier one stays readable. */
export const Edited: Story = {
  args: {
    view: viewOf('c6', {
      claim: {
        editedAt: inDays(-2),
        earlier: [{ text: 'Un pont est à tout le monde.', until: inDays(-2) }],
      },
    }),
  },
};

/** Words from right to left on a page from left to right, and a name that would turn it around. */
export const RightToLeft: Story = {
  args: {
    view: viewOf('c6', {
      claim: { language: 'ar', text: 'الجسر لنا جميعا: لمن يمشي، ولمن يقود (مرتين في السنة).' },
      view: { author: { ...record('participant', 'solange'), name: 'ليلى \u202eHay' } },
    }),
  },
};

/** A view was taken. */
export const Agreed: Story = { args: { view: viewOf('c2', { view: { position: 'agree' } }) } };

/** Against herding, the counts come after one’s own view. */
export const CountsAfterOwnView: Story = {
  args: {
    view: viewOf('c2', {
      view: { scene: { ...scene, rules: { ...scene.rules, counts: 'after-own' } } },
    }),
  },
};

/** After closing, the view that was taken stays visible and cannot be changed. */
export const Closed: Story = {
  args: {
    view: viewOf('c2', { view: { position: 'agree', scene: closedScene } }),
  },
};

/** A published record: it reads, and offers nothing to do. */
export const ReadOnly: Story = {
  args: { view: viewOf('c2', { view: { scene: { ...scene, writable: false } } }) },
};

/** Where the old number led, a line leads on. */
export const Merged: Story = { args: { view: viewOf('c17') } };

/** The place stays, so that replies keep their parent. */
export const Withdrawn: Story = { args: { view: viewOf('c14') } };

/** What was decided, by whom, under which rule, and why; never silently. */
export const Removed: Story = { args: { view: viewOf('c15') } };

/** A reply that opposes, after its author restated and was confirmed. */
export const Reply: Story = { args: { view: viewOf('c1-1') } };

/** Only its author sees it until the restatement is settled. */
export const Held: Story = { args: { view: viewOf('c2-4', { view: { own: true } }) } };

/** Moderation before publication: only its author sees it. */
export const Pending: Story = {
  args: { view: viewOf('c19', { claim: { status: 'pending' }, view: { own: true } }) },
};

/** The words are already readable at full strength; only the line below says it is on its way. */
export const Sending: Story = {
  args: {
    view: viewOf('c19', { claim: { number: '' }, view: { own: true, unsent: unsent('sending') } }),
  },
};

/** Nothing is lost without a connection. */
export const WaitingForConnection: Story = {
  args: {
    view: viewOf('c19', { claim: { number: '' }, view: { own: true, unsent: unsent('waiting') } }),
  },
};

/** It waits until the same person is signed in again. */
export const WaitingForSignIn: Story = {
  args: {
    view: viewOf('c19', {
      claim: { number: '' },
      view: {
        own: true,
        unsent: unsent('waiting', new AdapterError('session-expired', 'The session is over.')),
      },
    }),
  },
};

/** Why, and the next step. The text is never lost. */
export const NotAccepted: Story = {
  args: {
    view: viewOf('c1-1', {
      claim: { number: '' },
      view: {
        own: true,
        paraphrase: undefined,
        unsent: unsent('refused', new AdapterError('rule-violation', 'Not restated.')),
      },
    }),
  },
};

/** For a facilitator there is one action more. */
export const ForFacilitator: Story = {
  args: { view: viewOf('c2', { view: { scene: { ...scene, roles: ['facilitator'] } } }) },
};

/** For lists, search results and links to a claim from elsewhere. */
export const Compact: Story = { args: { view: viewOf('c1'), compact: true } };

/** Where disclosure is a nudge, the gap is said and nothing more. */
export const NotDisclosed: Story = {
  args: { view: viewOf('c2', { view: { disclosure: undefined } }) },
};
