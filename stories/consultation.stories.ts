import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { moods, type Mood } from '../src/adapters/fault/moods.js';
import '../src/elements/consultation/consultation.define.js';
import type { Role } from '../src/model/participant.js';
import type { AnyRecord } from '../src/model/record.js';
import { consultation, fewRecords, inDays, records } from './support/examples.js';
import { backendFor } from './support/with-backend.js';

interface Args {
  mood?: Mood;
  id: string | null;
  roles: readonly Role[];
  /** What the backend knows. */
  known: readonly AnyRecord[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Consultation',
  component: 'entente-consultation',
  args: { id: 'robin', roles: ['participant'], known: fewRecords, headingLevel: 2 },
  argTypes: { mood: { control: 'select', options: moods }, known: { control: false } },
  render: ({ mood, id, roles, known, headingLevel }, { globals }) => {
    const { mood: set } = globals as { mood: Mood };
    const now = mood ?? set;
    const viewer = { id, name: id ?? '', roles };
    const adapter = guard([now, id, roles, known], () => backendFor(viewer, now, known));
    return html`
      <h1>A consultation</h1>
      <entente-consultation
        consultation=${consultation.id}
        keep-nothing
        heading-level=${headingLevel}
        .adapter=${adapter}
      >
        <p>Read the notice at the town hall, or write to the clerk.</p>
      </entente-consultation>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Somebody who has not said anything yet. */
export const Newcomer: Story = { args: { known: records } };

/** Somebody who only reads. */
export const Reader: Story = { args: { id: null } };

/** Somebody whose claim was restated, and who is asked whether it was understood. */
export const AskedForAVerdict: Story = { args: { id: 'nadia' } };

/** A facilitator, with what was reported. */
export const Facilitator: Story = { args: { id: 'ines', roles: ['facilitator'] } };

/** An official. */
export const Official: Story = { args: { id: 'claude', roles: ['official'] } };

/** No connection at the start: what the page has put inside stays, and the way on is said. */
export const Offline: Story = { args: { mood: 'offline' } };

/** A published record: everything reads, and nothing can be added. */
export const ReadOnly: Story = { args: { mood: 'read-only' } };

/** A backend that takes its time: what is on its way is said, and nothing jumps when it comes. */
export const Slow: Story = { args: { mood: 'slow' } };

/** A backend that breaks: what came is there, and what did not can be asked for again. */
export const Failing: Story = { args: { mood: 'failing' } };

/** After the close everything stays readable, and that it is closed is said. */
export const Closed: Story = {
  args: {
    known: fewRecords.map((record) =>
      record.type === 'consultation' ? { ...record, closesAt: inDays(-1) } : record,
    ),
  },
};
