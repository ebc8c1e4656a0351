import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/moderation/moderation.define.js';
import type { ModerationShow } from '../src/elements/moderation/moderation.js';
import type { ModerationView } from '../src/store/moderation-view.js';
import { choose, pick, press, write } from './support/acts.js';
import { first } from './support/examples.js';
import {
  caseOf,
  moderating,
  openNominations,
  personCaseOf,
  reportOn,
  saidCaseOf,
  sourceCaseOf,
} from './support/moderation.js';
import { withBackend } from './support/with-backend.js';

interface Args {
  view?: ModerationView;
  show: ModerationShow;
  claimId: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Moderation',
  component: 'entente-moderation',
  args: { show: 'report', claimId: '', headingLevel: 3 },
  argTypes: {
    show: { control: 'select', options: ['report', 'withdraw', 'moderate', 'queue'] },
  },
  render: ({ view, show, claimId, headingLevel }) => html`
    <h2>Contributions</h2>
    <entente-moderation
      .view=${view}
      show=${show}
      claim-id=${claimId}
      heading-level=${headingLevel}
    ></entente-moderation>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const facilitator = { id: 'ines', name: 'Inès Galarneau', roles: ['facilitator'] } as const;

const decide = (about: ModerationView['about']): Partial<Args> => ({
  view: moderating({ about, decides: true }),
  show: 'moderate',
});

const reported = caseOf('c7-1', {}, [
  reportOn('c7-1'),
  reportOn('c7-1', { id: 'm3', ground: 'personal-data', note: 'On reconnaît la personne.' }),
]);

/** Which published rule is broken. Whoever reports stays unnamed. */
export const Reporting: Story = { args: { view: moderating({ about: caseOf('c2-2') }) } };

/** A rule is needed: that one dislikes a view is none. */
export const ReportingWithErrors: Story = {
  args: Reporting.args,
  play: ({ canvasElement }) => press(canvasElement, '#send'),
};

/** A source can be reported as well. */
export const ReportingASource: Story = {
  args: { view: moderating({ about: sourceCaseOf('e3') }) },
};

const remark = saidCaseOf(first('assessment'));

/** So can whatever is said around a contribution: which of it is meant is asked. */
export const ReportingWhatIsSaidAround: Story = {
  args: { view: moderating({ about: caseOf('c2-2'), around: [caseOf('c2-2'), remark] }) },
  play: ({ canvasElement }) => pick(canvasElement, 'about', remark.key),
};

/** What comes next, for those who see and do not hear it. */
export const Reported: Story = {
  args: { claimId: 'c2-2' },
  decorators: [withBackend({ id: 'nadia', name: 'Nadia Benhaddou' })],
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'off-topic');
    await press(canvasElement, '#send');
  },
};

/** Taking one’s own words back: their place stays. */
export const Withdrawing: Story = {
  args: { view: moderating({ about: caseOf('c20', { view: { own: true } }) }), show: 'withdraw' },
};

/** A case, its rules, and a decision that cannot be recorded without a public reason. */
export const Deciding: Story = { args: decide(reported) };

/** Whoever decides sees what others will read in its place. */
export const DecidingToRemove: Story = {
  args: Deciding.args,
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'remove');
    await choose(canvasElement, 'off-topic');
    await write(canvasElement, 'reason', 'It is about hours at one plant, and not the bridge.');
  },
};

/** Neither a decision nor a reason was given. */
export const DecidingWithErrors: Story = {
  args: Deciding.args,
  play: ({ canvasElement }) => press(canvasElement, '#send'),
};

/** A source that is removed leaves its reason in the list. */
export const DecidingOnASource: Story = {
  args: decide(sourceCaseOf('e3', [reportOn('e3', { subject: 'evidence', ground: 'spam' })])),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'remove');
    await choose(canvasElement, 'spam');
    await write(canvasElement, 'reason', 'La page ne menait qu’à une boutique.');
  },
};

/** Whatever people say is decided on in the same way. */
export const DecidingOnARestatement: Story = {
  args: decide(
    saidCaseOf(first('paraphrase'), [reportOn(first('paraphrase').id, { subject: 'paraphrase' })]),
  ),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'remove');
    await choose(canvasElement, 'insult');
    await write(canvasElement, 'reason', 'It calls the author names.');
  },
};

/** Moderation before publication: it is published, or it is not. */
export const DecidingOnWhatIsPending: Story = {
  args: decide(caseOf('c19', { claim: { status: 'pending' } })),
};

/** What was removed can be restored. */
export const DecidingOnWhatWasRemoved: Story = { args: decide(caseOf('c15')) };

/** Decided, and on the record. */
export const Decided: Story = {
  args: { claimId: 'c7-1', show: 'moderate' },
  decorators: [withBackend(facilitator)],
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'keep');
    await write(canvasElement, 'reason', 'It says what the night shift is.');
    await press(canvasElement, '#send');
  },
};

const queue = {
  view: moderating({
    decides: true,
    cases: [
      reported,
      sourceCaseOf('e3', [reportOn('e3', { subject: 'evidence', ground: 'spam', note: '' })]),
      personCaseOf('nadia', [reportOn('nadia', { subject: 'participant' })]),
      caseOf('c19', { claim: { status: 'pending' } }),
    ],
    nominations: openNominations,
  }),
  show: 'queue',
} satisfies Partial<Args>;

/** What waits for a facilitator, what was reported first. */
export const Queue: Story = { args: queue };

/** A case is decided where it stands. */
export const QueueCaseOpen: Story = {
  args: queue,
  play: ({ canvasElement }) => press(canvasElement, '[data-id="claim c7-1"]'),
};

/** So is a group that somebody named. */
export const QueueNominationOpen: Story = {
  args: queue,
  play: ({ canvasElement }) => press(canvasElement, '[data-id="named n3"]'),
};

/** Nothing is waiting. */
export const QueueEmpty: Story = { args: { view: moderating({ decides: true }), show: 'queue' } };
