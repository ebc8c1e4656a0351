import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import type { Mood } from '../../src/adapters/fault/moods.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Role } from '../../src/model/participant.js';
import { consultation, records } from './examples.js';

/** Who looks at a connected story. */
export interface Viewer {
  readonly id: string | null;
  readonly name: string;
  readonly roles?: readonly Role[];
}

const robin: Viewer = { id: 'robin', name: 'Robin Ames' };

/** The made-up consultation on a backend in some mood, as somebody meets it. */
export function backendFor(viewer: Viewer, mood: Mood, known = records): FaultAdapter {
  const memory = new MemoryAdapter({
    records: structuredClone([...known]),
    actor: { roles: ['participant'], ...viewer },
  });
  return new FaultAdapter(memory, { mood });
}

/** Puts a story inside a consultation on a backend that is in the mood of the toolbar. */
export function withBackend(viewer: Viewer = robin): Decorator {
  return (story, { globals, id }) => {
    const { mood } = globals as { mood: Mood };
    // Another language or scheme renders again, and must not open the consultation anew.
    const adapter = guard([], () => backendFor(viewer, mood));
    return html`${keyed(
      `${id}/${mood}`,
      html`<entente-consultation consultation=${consultation.id} keep-nothing .adapter=${adapter}>
        ${story()}
      </entente-consultation>`,
    )}`;
  };
}
