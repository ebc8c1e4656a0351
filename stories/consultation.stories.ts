import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FaultAdapter } from '../src/adapters/fault/fault-adapter.js';
import { moods, type Mood } from '../src/adapters/fault/moods.js';
import { MemoryAdapter } from '../src/adapters/memory/memory-adapter.js';
import '../src/elements/consultation/consultation.define.js';
import type { Role } from '../src/model/participant.js';
import { consultation, records } from './support/examples.js';

interface Args {
  mood?: Mood;
  id: string | null;
  roles: readonly Role[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Consultation',
  component: 'entente-consultation',
  args: { id: 'robin', roles: ['participant'], headingLevel: 2 },
  argTypes: { mood: { control: 'select', options: moods } },
  render: ({ mood, id, roles, headingLevel }, { globals }) => {
    const memory = new MemoryAdapter({
      records: structuredClone([...records]),
      actor: { id, name: id ?? '', roles },
    });
    const { mood: set } = globals as { mood: Mood };
    return html`
      <h1>A consultation</h1>
      <entente-consultation
        consultation=${consultation.id}
        keep-nothing
        heading-level=${headingLevel}
        .adapter=${new FaultAdapter(memory, { mood: mood ?? set })}
      >
        <p>Read the notice at the town hall, or write to the clerk.</p>
      </entente-consultation>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Somebody who has not said anything yet. */
export const Newcomer: Story = {};

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
