import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import type { Mood } from '../../src/adapters/fault/moods.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import { consultation, records } from './examples.js';

/** Who looks at a connected story. */
export interface Viewer {
  readonly id: string | null;
  readonly name: string;
  readonly roles?: readonly ('participant' | 'facilitator' | 'official')[];
}

const robin: Viewer = { id: 'robin', name: 'Robin Ames' };

/** Puts a story inside a consultation on a backend that is in the mood of the toolbar. */
export function withBackend(viewer: Viewer = robin): Decorator {
  return (story, { globals, id }) => {
    const { mood } = globals as { mood: Mood };
    const memory = new MemoryAdapter({
      records: structuredClone([...records]),
      actor: { roles: ['participant'], ...viewer },
    });
    const adapter = new FaultAdapter(memory, { mood });
    return html`${keyed(
      `${id}/${mood}`,
      html`<entente-consultation consultation=${consultation.id} keep-nothing .adapter=${adapter}>
        ${story()}
      </entente-consultation>`,
    )}`;
  };
}
