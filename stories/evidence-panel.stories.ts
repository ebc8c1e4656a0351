import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/evidence-panel/evidence-panel.define.js';
import type { EvidenceShow } from '../src/elements/evidence-panel/evidence-panel.js';
import type { EvidenceView } from '../src/store/evidence-view.js';
import { choose, find, pick, press, write } from './support/acts.js';
import { evidenceOf, sourceOf } from './support/evidence.js';
import { closedScene, inDays, record, scene, unsent } from './support/examples.js';
import { withStore } from './support/with-store.js';

interface Args {
  view?: EvidenceView;
  claimId: string;
  show: EvidenceShow;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Evidence panel',
  component: 'entente-evidence-panel',
  args: { claimId: '', show: 'evidence', headingLevel: 3 },
  argTypes: {
    show: { control: 'select', options: ['evidence', 'add-evidence', 'challenge', 'recognise'] },
  },
  render: ({ view, claimId, show, headingLevel }) => html`
    <h2>Contributions</h2>
    <entente-evidence-panel
      .view=${view}
      claim-id=${claimId}
      show=${show}
      heading-level=${headingLevel}
    ></entente-evidence-panel>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const asked = {
  said: { ...record('challenge', 'c7-asked'), createdAt: inDays(-4), dueAt: inDays(10) },
  by: record('participant', 'fatou'),
  own: false,
};

/** What is missing, until when, and who may help. */
export const NoneYet: Story = {
  args: {
    view: evidenceOf('c7', { tally: { support: 'challenged' }, view: { challenge: asked } }),
  },
};

/** Nobody has asked for evidence: anybody may, and anybody may bring some unasked. */
export const NobodyAsked: Story = { args: { view: evidenceOf('c12-1') } };

/** The date passed. It can still be supported later. */
export const NoneInTime: Story = { args: { view: evidenceOf('c7') } };

/** The side stands in the margin; kind, origin and date come before anybody’s opinion of a source. */
export const ForAgainstAndContext: Story = { args: { view: evidenceOf('c2-2') } };

/** Several groups found the sources sound; how those who disagree take them stands below. */
export const Supported: Story = { args: { view: evidenceOf('c1') } };

/** What people think of a source, unfolded: in shades, each with its reason. */
export const Assessments: Story = {
  args: { view: evidenceOf('c2-2') },
  play: ({ canvasElement }) => press(canvasElement, '.source details > summary'),
};

/** To somebody who brought a source: it is not for them to say how sound it is. */
export const OwnSource: Story = { args: { view: evidenceOf('c2-2', { as: 'etienne' }) } };

/** To somebody who assessed a source, and may change their mind. */
export const AssessedByMe: Story = { args: { view: evidenceOf('c2-2', { as: 'odile' }) } };

/** A source that was removed keeps its place, with the public reason. */
export const SourceRemoved: Story = {
  args: {
    view: evidenceOf('c1', {
      view: {
        sources: [
          sourceOf('e1'),
          sourceOf(
            'e2',
            { status: 'removed' },
            {
              removal: {
                ...record('decision', 'd2'),
                subject: 'evidence',
                subjectId: 'e2',
                ground: 'spam',
                reason: 'Cette page ne menait qu’à une boutique.',
              },
            },
          ),
        ],
      },
    }),
  },
};

/** The source is readable at full strength; only a line says that it is on its way. */
export const SourceSending: Story = {
  args: {
    view: evidenceOf('c3', {
      view: { sources: [sourceOf('e6', {}, { own: true, unsent: unsent('sending') })] },
    }),
  },
};

/** Nothing is lost without a connection. */
export const SourceWaiting: Story = {
  args: {
    view: evidenceOf('c3', {
      view: { sources: [sourceOf('e6', {}, { own: true, unsent: unsent('waiting') })] },
    }),
  },
};

/** Until it is known what there is, nothing is said about what there is. */
export const Loading: Story = {
  args: {
    view: evidenceOf('c2-2', {
      view: { sources: [], details: { status: 'loading', error: null } },
    }),
  },
};

/** Why there is nothing to see, and the way on. */
export const NotLoaded: Story = {
  args: {
    view: evidenceOf('c2-2', { view: { sources: [], details: { status: 'failed', error: null } } }),
  },
};

/** After the close everything stays readable. */
export const Closed: Story = {
  args: { view: evidenceOf('c2-2', { view: { scene: closedScene } }) },
};

/** A published record: it reads, and offers nothing to do. */
export const ReadOnly: Story = {
  args: { view: evidenceOf('c2-2', { view: { scene: { ...scene, writable: false } } }) },
};

/** For a facilitator there is one action more. */
export const ForFacilitator: Story = {
  args: { view: evidenceOf('c2-2', { view: { scene: { ...scene, roles: ['facilitator'] } } }) },
};

/** What a source does to the claim is asked first. */
export const Adding: Story = { args: { view: evidenceOf('c3'), show: 'add-evidence' } };

/** The summary names what is missing and leads there; each field says it once more. */
export const AddingWithErrors: Story = {
  args: Adding.args,
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'context');
    await write(canvasElement, 'citation', 'Relevés de carburant, Syndicat des fermes des rangs');
    await press(canvasElement, '#send');
  },
};

/** Somebody who is new says first where they stand; what was typed waits. */
export const AddingDisclosureFirst: Story = {
  args: { claimId: 'c3', show: 'add-evidence' },
  decorators: [withStore({ viewer: { id: 'robin', name: 'Robin Ames' } })],
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'context');
    await pick(canvasElement, 'sourceKind', 'record');
    await write(canvasElement, 'date', '2023');
    await write(canvasElement, 'citation', 'Log of the upper bridge, Town of Port-Ambrel');
    await press(canvasElement, '#send');
    await find(canvasElement, 'entente-disclosure');
  },
};

/** What the evidence would have to show, and how long there is to bring some. */
export const Asking: Story = { args: { view: evidenceOf('c12-1'), show: 'challenge' } };

/** Shades, and a reason with each. */
export const Assessing: Story = {
  args: { view: evidenceOf('c3') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[data-action="assess"]');
    await choose(canvasElement, 'limited');
    await write(canvasElement, 'reason', 'It shows what was delivered, not what was driven.');
  },
};

/** Without a choice there is nothing to put on the record. */
export const AssessingWithErrors: Story = {
  args: { view: evidenceOf('c3') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[data-action="assess"]');
    await press(canvasElement, '#send');
  },
};

/** Asked once of those who disagree with what is now supported. It asks nobody to give in. */
export const Recognising: Story = {
  args: { view: evidenceOf('c1', { view: { disagrees: true } }), show: 'recognise' },
};

/** The same, below the sources, where somebody came to read them. */
export const RecognisingBelow: Story = {
  args: { view: evidenceOf('c1', { view: { disagrees: true } }) },
};

/** Somebody who has answered may put it differently. */
export const RecognisingAgain: Story = {
  args: { view: evidenceOf('c1', { as: 'tom', view: { disagrees: true } }), show: 'recognise' },
};
