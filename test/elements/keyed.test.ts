import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { keepItems } from '../../src/elements/shared/keyed.js';

describe('keepItems', () => {
  const list = (...ids: string[]): HTMLElement => {
    const made = document.createElement('ol');
    draw(made, ids);
    document.body.append(made);
    return made;
  };

  function draw(place: Element, ids: readonly string[]): void {
    keepItems(place, ids, (id) => html`<button>${id}</button>`);
  }

  const shown = (place: Element) => [...place.children].map(({ textContent }) => textContent);

  it('shows one item for each id, in order', () => {
    expect(shown(list('a', 'b', 'c'))).to.deep.equal(['a', 'b', 'c']);
  });

  it('leaves the focus where it is when others come before and after', () => {
    const place = list('b');
    place.querySelector('button')!.focus();
    draw(place, ['a', 'b', 'c']);
    expect(document.activeElement?.textContent).to.equal('b');
  });

  it('leaves the focus where it is when one before goes', () => {
    const place = list('a', 'b');
    place.querySelectorAll('button')[1]!.focus();
    draw(place, ['b']);
    expect(document.activeElement?.textContent).to.equal('b');
  });

  it('takes the same items along into another order', () => {
    const place = list('a', 'b', 'c');
    const [first] = place.children;
    draw(place, ['c', 'b', 'a']);
    expect([shown(place).join(''), place.children[2]]).to.deep.equal(['cba', first]);
  });
});
