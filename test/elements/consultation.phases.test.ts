import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import { aConsultation, daysFromNow, town } from '../support/builders.js';
import { until } from '../support/mount.js';

const hour = 3_600_000;

describe('A consultation that stands open while a phase begins or ends', () => {
  const { now } = Date;
  const { setTimeout: after } = globalThis;
  /** What waits for longer than anybody who tests. */
  let waiting: (() => void)[] = [];

  beforeEach(() => {
    waiting = [];
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      if (wait < hour) return after(run, wait);
      return waiting.push(run);
    }) as typeof setTimeout;
  });
  afterEach(() => {
    Date.now = now;
    globalThis.setTimeout = after;
  });

  /** Two hours pass, and whatever waited for some of them is done. */
  function passTwoHours(): void {
    Date.now = () => now() + 2 * hour;
    for (const run of waiting.splice(0)) run();
  }

  async function mountQuay(opens: number, closes: number): Promise<() => Element | null> {
    const phase = { id: 'say', label: { en: 'Say' }, allows: ['contribute' as const] };
    const opensAt = daysFromNow(opens / 24);
    const phases = [{ ...phase, opensAt, closesAt: daysFromNow(closes / 24) }];
    const memory = new MemoryAdapter({
      records: [aConsultation({}, { phases }), ...town().slice(1)],
    });
    const ben = memory.handle({ id: 'Ben', name: 'Ben', roles: ['participant'] });
    const { shadowRoot: root } = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${ben}>
      </entente-consultation>
    `);
    const inside = (from: ParentNode | null | undefined, tag: string) =>
      from?.querySelector(tag)?.shadowRoot;
    const card = () =>
      inside(inside(inside(root, 'entente-thread'), 'entente-entry'), 'entente-claim-card');
    await until(() => card()?.querySelector('[part="actions"]'), 'the whole card');
    await until(() => waiting.length > 0, 'what waits for the phase');
    return () => card()?.querySelector('[data-panel="reply"]') ?? null;
  }

  it('offers a reply from the moment that it begins', async () => {
    const reply = await mountQuay(1.5, 48);
    expect(reply() === null).to.equal(true);
    passTwoHours();
    await until(() => reply() !== null, 'the way to reply');
  });

  it('offers no reply from the moment that it ends', async () => {
    const reply = await mountQuay(-1, 1.5);
    expect(reply() === null).to.equal(false);
    passTwoHours();
    await until(() => reply() === null, 'the reply to go');
  });
});
