import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { charactersIn, CountController } from '../../src/controllers/count-controller.js';
import { FakeClock } from '../support/fake-clock.js';

class CountingField extends LitElement {}
customElements.define('counting-field', CountingField);

const words = {
  charactersLeft: (count: number) => `${count} left`,
  charactersOver: (count: number) => `${count} too many`,
};

describe('CountController', () => {
  function counting() {
    const clock = new FakeClock();
    const host = new CountingField();
    const said: string[] = [];
    host.addEventListener('entente-announce', ({ text }) => said.push(text));
    const count = new CountController(host, clock);
    const typed = (length: number): void => count.typed('a'.repeat(length), 100, words);
    return { clock, count, said, typed };
  }

  it('says nothing far from the limit', () => {
    const { clock, said, typed } = counting();
    typed(50);
    clock.advance(5_000);
    expect(said).to.deep.equal([]);
  });

  it('says once, after a pause, how many are left', () => {
    const { clock, said, typed } = counting();
    for (let length = 91; length <= 95; length += 1) {
      typed(length);
      clock.advance(100);
    }
    clock.advance(1_500);
    expect(said).to.deep.equal(['5 left']);
  });

  it('says how many are too many', () => {
    const { clock, said, typed } = counting();
    typed(112);
    clock.advance(1_500);
    expect(said).to.deep.equal(['12 too many']);
  });

  it('says nothing of an end that is not kept', () => {
    const { clock, count, said } = counting();
    count.typed(`${'a'.repeat(100)}\n`, 100, words);
    clock.advance(1_500);
    expect(said).to.deep.equal(['0 left']);
  });

  it('says nothing any more once the text is short again', () => {
    const { clock, said, typed } = counting();
    typed(95);
    typed(10);
    clock.advance(5_000);
    expect(said).to.deep.equal([]);
  });

  it('says nothing for a field that is gone', () => {
    const { clock, count, said, typed } = counting();
    typed(95);
    count.hostDisconnected();
    clock.advance(5_000);
    expect(said).to.deep.equal([]);
  });
});

describe('charactersIn', () => {
  it('counts as the rules do: not what a text is rid of before it is kept', () => {
    const text = `\n ${'a'.repeat(1_600)}\r\n\r\n`;
    expect(charactersIn(text, 1_600)).to.equal(1_600);
    expect(charactersIn(`${'a'.repeat(10_000)}\n`, 1_600)).to.equal(10_000);
    expect(charactersIn(`${'a'.repeat(30_000)}\n`, 1_600)).to.equal(30_000);
  });

  it('counts what people see', () => {
    expect(charactersIn('né👩‍👩‍👧‍👦', 10)).to.equal(3);
  });

  it('takes a megabyte for as long as it is, and does not take it apart', () => {
    expect(charactersIn('e\u0301'.repeat(500_000), 100)).to.equal(1_000_000);
  });
});
