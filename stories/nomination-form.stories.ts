import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/coverage-meter/nomination-form.define.js';
import type { Consultation } from '../src/model/consultation.js';
import { find, pick, press, write } from './support/acts.js';
import { consultation } from './support/examples.js';
import { withStore } from './support/with-store.js';

interface Args {
  consultation?: Consultation;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Nomination form',
  component: 'entente-nomination-form',
  args: { headingLevel: 2 },
  render: ({ consultation: shown, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-nomination-form
      .consultation=${shown}
      heading-level=${headingLevel}
    ></entente-nomination-form>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Which group is missing, why it is affected, and how it could be reached. */
export const Form: Story = { args: { consultation } };

/** While somebody writes. */
export const Writing: Story = {
  args: Form.args,
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'label', 'Les élèves de l’école du soir');
    await write(canvasElement, 'reason', 'Ils rentrent après le dernier autobus.');
    await pick(canvasElement, 'language', 'fr');
  },
};

/** The summary names what is missing and leads there. */
export const WithErrors: Story = {
  decorators: [withStore({ viewer: { id: 'nadia', name: 'Nadia Benhaddou' } })],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#send');
    await find(canvasElement, '#problems');
  },
};
