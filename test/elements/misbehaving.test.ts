import { expect, fixture, html } from '@open-wc/testing';
import { FaultAdapter, type FaultPlan } from '../../src/adapters/fault/index.js';
import { misbehaviours, type Misbehaviour } from '../../src/adapters/fault/plan.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { aClaim, town } from '../support/builders.js';
import { deepAll, deepText } from '../support/everywhere.js';
import { focused, mount, until } from '../support/mount.js';

const claims = () =>
  Array.from({ length: 30 }, (_, at) =>
    aClaim(`c${String(at)}`, { number: String(at + 2), text: `Thought ${String(at)}.` }),
  );

async function mountOn(plan: FaultPlan) {
  const memory = new MemoryAdapter({
    records: structuredClone([...town(), ...claims()]),
    actor: { id: 'Ben', name: 'Ben', roles: ['participant'] },
  });
  const element = await fixture<Consultation>(html`
    <entente-consultation
      lang="en"
      consultation="quay"
      keep-nothing
      .adapter=${new FaultAdapter(memory, { plan })}
    >
      <p>Read the notice at the town hall.</p>
    </entente-consultation>
  `);
  return { element, root: element.shadowRoot! };
}

/** What the page says of each when it opens with it. */
const harmless: readonly Misbehaviour[] = [
  ...(['duplicates', 'out-of-order', 'same-page', 'missing-parents', 'negative-counts'] as const),
  'unknown-words',
  'stale',
];

/** With these, nothing of a list can be shown. */
const unlisted: readonly Misbehaviour[] = [
  ...(['html', 'error-body', 'nothing', 'half', 'wrong-shape'] as const),
];

const entries = (root: ShadowRoot) => deepAll(root, 'entente-thread > *, entente-entry');

describe('bad input 31: where the backend', () => {
  for (const what of misbehaviours) {
    const opens = harmless.includes(what);
    it(`opens with ${what}, the page ${opens ? 'goes on' : 'says so and keeps its own words'}`, async () => {
      const { root } = await mountOn([{ on: 'open', fault: { does: 'send', what } }]);
      const state = () => root.querySelector(opens ? 'entente-thread' : '.notice');
      await until(state, what);
      expect(root.querySelector('slot') === null).to.equal(opens);
    });

    it(`lists with ${what}, the thread shows claims or says what failed`, async () => {
      const { root } = await mountOn([{ on: 'list', fault: { does: 'send', what } }]);
      const failed = () => deepText(root).includes('could not be loaded');
      const state = () => entries(root).length > 0 || failed();
      await until(state, what);
      if (unlisted.includes(what)) expect(failed()).to.equal(true);
      const ids = entries(root).map((entry) => entry.getAttribute('claim-id'));
      expect(new Set(ids).size).to.equal(ids.length);
      expect(/NaN|undefined|-\d+ contributions|\[object/.test(deepText(root))).to.equal(false);
    });
  }
});

describe('bad input 32: when very much happens at once', () => {
  it('the thread keeps its place and the focus', async () => {
    const { root, memory } = await mount(html`<entente-thread></entente-thread>`, {
      records: [...town(), ...claims()],
    });
    await until(() => root.querySelectorAll('entente-entry').length === 20, 'the thread');
    const numbers = () => deepAll(root, '.claim-no');
    await until(() => numbers().length === 20, 'the cards');
    (numbers()[10] as HTMLElement).focus();
    // Some engines scroll to what has the focus in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [at, place] = [focused(), scrollY];
    memory.put(
      Array.from({ length: 1_000 }, (_, n) =>
        aClaim(`late-${String(n)}`, { number: String(n + 100), text: 'Late.', authorId: 'Cyd' }),
      ),
    );
    await until(() => root.querySelector('.pending'), 'the button');
    expect(focused()).to.equal(at);
    expect(Math.abs(scrollY - place)).to.be.lessThan(100);
    expect(root.querySelectorAll('entente-entry').length).to.equal(20);
  });
});
