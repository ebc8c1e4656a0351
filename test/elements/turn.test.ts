import { expect, nextFrame } from '@open-wc/testing';
import { myTurn } from '../../src/elements/shared/turn.js';

/** What was promised by now is told before anything else is done. */
async function settled(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}

describe('Drawing in turn', () => {
  it('draws a few at once, and the others in their order after a paint', async () => {
    const drawn: number[] = [];
    const all = Array.from({ length: 10 }, async (_, at) => {
      await myTurn();
      drawn.push(at);
    });
    await settled();
    expect(drawn).to.deep.equal([0, 1, 2, 3]);
    await nextFrame();
    await Promise.all(all);
    expect(drawn).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
