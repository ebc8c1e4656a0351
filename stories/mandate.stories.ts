import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mandate/mandate.define.js';
import type { Consultation } from '../src/model/consultation.js';
import { consultation, now } from './support/examples.js';

interface Args {
  consultation: Consultation;
  now: Date;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Mandate',
  component: 'entente-mandate',
  args: { consultation, now, headingLevel: 2 },
  render: ({ consultation: shown, now: at, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-mandate
      .consultation=${shown}
      .now=${at}
      heading-level=${headingLevel}
    ></entente-mandate>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** The front page of a notice: what is decided already stands beside what is not. */
export const Open: Story = {};

/** Before it opens, the date on which it does. */
export const NotOpenYet: Story = { args: { now: new Date(Date.parse(consultation.opensAt) - 1) } };

/** After it closed, everything stays readable. */
export const Closed: Story = { args: { now: new Date(Date.parse(consultation.closesAt) + 1) } };

/** Without words of its own, an organiser gives the standard promise of the level. */
export const StandardPromise: Story = {
  args: {
    consultation: {
      ...consultation,
      mandate: { ...consultation.mandate, promise: 'collaborate', promiseText: undefined },
    },
  },
};

/** Nothing fixed, no phases: only what there is to say is said. */
export const Bare: Story = {
  args: {
    consultation: {
      ...consultation,
      phases: [],
      mandate: { ...consultation.mandate, fixed: [], open: [] },
    },
  },
};

/** Where a text does not exist in the reader’s language, that is said, and the other is marked. */
export const OneLanguageOnly: Story = {
  args: {
    consultation: { ...consultation, question: { fr: consultation.question.fr ?? '' } },
  },
};
