import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/composer/composer.define.js';
import { Drafts, type DraftKey } from '../src/store/drafts.js';
import type { Keep } from '../src/store/keep.js';
import { MemoryKeep } from '../src/store/keep.js';
import { choose, find, pick, press, write } from './support/acts.js';
import { consultation } from './support/examples.js';
import { lastingKeep, withStore } from './support/with-store.js';
import { withRules } from './support/writing.js';

interface Args {
  parentId: string;
  headingLevel: number;
}

/** What becomes of a text: it is kept, comes back, is sent, or waits. */
const meta: Meta<Args> = {
  title: 'Elements/Composer on a backend',
  component: 'entente-composer',
  args: { parentId: '', headingLevel: 2 },
  render: ({ parentId, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-composer
      parent-id=${parentId}
      .relation=${parentId === '' ? null : 'opposes'}
      heading-level=${headingLevel}
    ></entente-composer>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const nadia = { id: 'nadia', name: 'Nadia Benhaddou' };

const words = 'Qui ouvre la barrière quand il y a une urgence, et en combien de temps ?';

const draftKey: DraftKey = {
  consultationId: consultation.id,
  actorId: nadia.id,
  intent: 'claim',
  parentId: null,
};

/** Puts a draft where it is kept, as another page did. */
async function keepDraft(keep: Keep, text: string): Promise<void> {
  const fields = { kind: 'question', text, language: 'fr' };
  const drafts = new Drafts(() => Promise.resolve(keep), 'another page');
  await drafts.read(draftKey);
  await drafts.save(draftKey, fields);
}

async function send(canvas: HTMLElement, kind: string, text: string, lang = 'fr') {
  await choose(canvas, kind);
  await write(canvas, 'text', text);
  await pick(canvas, 'language', lang);
  await press(canvas, 'form .button.primary');
  await press(canvas, '#send');
  await find(canvas, '#sent');
}

/** A text that is too long is kept, and how to go on is said. */
export const TooLong: Story = {
  decorators: [withStore({ viewer: nadia })],
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'question');
    await write(canvasElement, 'text', `${words} `.repeat(24));
    await pick(canvasElement, 'language', 'fr');
    await press(canvasElement, 'form .button.primary');
    await find(canvasElement, '#text-error');
  },
};

const kept = lastingKeep();

/** The draft is back. */
export const DraftBack: Story = {
  decorators: [withStore({ viewer: nadia, keep: kept })],
  loaders: [() => keepDraft(kept, words)],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.notice');
  },
};

const shared = lastingKeep();

/** Somebody wrote on in another window: both texts are there, and neither is lost. */
export const ChangedInAnotherWindow: Story = {
  decorators: [withStore({ viewer: nadia, keep: shared })],
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'text', words);
    await pick(canvasElement, 'language', 'fr');
    await find(canvasElement, '.field-foot span:nth-of-type(3)');
    await keepDraft(shared, 'Combien de fois la barrière a-t-elle été fermée ?');
    await write(canvasElement, 'text', `${words} Et qui paie ?`);
    await find(canvasElement, '.notice');
  },
};

/** Where nothing can be kept, that is said before anything is typed. */
export const NothingIsKept: Story = {
  decorators: [withStore({ viewer: nadia, keep: new MemoryKeep() })],
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.notice');
  },
};

/** On the record, with its number. */
export const Sent: Story = {
  decorators: [withStore({ viewer: nadia })],
  play: ({ canvasElement }) => send(canvasElement, 'question', words),
};

/** A fact can have its source beside it from the start. */
export const SentAFact: Story = {
  decorators: [withStore({ viewer: nadia })],
  play: ({ canvasElement }) =>
    send(canvasElement, 'fact', 'La barrière est restée fermée 41 jours en 2023.'),
};

/** It appears when the author has answered, or when the time is up. */
export const SentAndHeld: Story = {
  args: { parentId: 'c2' },
  decorators: [withStore({ viewer: { id: 'grace', name: 'Grace Tolliver' } })],
  play: ({ canvasElement }) =>
    send(canvasElement, 'concern', 'A gate knows nothing of rain, flat tires or lettuce.', 'en'),
};

/** Somebody reads it first. */
export const SentAndPending: Story = {
  decorators: [withStore({ viewer: nadia, changes: withRules({ moderation: 'before' }) })],
  play: ({ canvasElement }) => send(canvasElement, 'question', words),
};

/** Without a connection it waits on this device. */
export const SentAndWaiting: Story = {
  decorators: [
    withStore({
      viewer: nadia,
      plan: [{ on: 'submit', fault: { does: 'fail', code: 'offline' } }],
    }),
  ],
  play: ({ canvasElement }) => send(canvasElement, 'question', words),
};

/** The sign-in has run out: it waits for the same person. */
export const SentAndWaitingForSignIn: Story = {
  decorators: [
    withStore({
      viewer: nadia,
      plan: [{ on: 'submit', fault: { does: 'fail', code: 'session-expired' } }],
    }),
  ],
  play: ({ canvasElement }) => send(canvasElement, 'question', words),
};

/** The service did not take it: why is said, and the text is still there. */
export const NotTaken: Story = {
  decorators: [
    withStore({
      viewer: nadia,
      plan: [{ on: 'submit', fault: { does: 'fail', code: 'too-large' } }],
    }),
  ],
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'question');
    await write(canvasElement, 'text', words);
    await pick(canvasElement, 'language', 'fr');
    await press(canvasElement, 'form .button.primary');
    await press(canvasElement, '#send');
    await find(canvasElement, '#problems');
  },
};
