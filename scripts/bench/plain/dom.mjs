// What a hand-written page needs beside `document`: a short name for making elements, and signs.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

/** An element with its attributes and what is in it. */
export const h = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);

const s = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, name), attributes, children);

const paths = {
  fact: ['M2.5 2.5h11v11h-11Z', 'M6 6h4v4H6Z'],
  value: ['M8 2.3a5.7 5.7 0 1 0 0 11.4a5.7 5.7 0 1 0 0-11.4', 'M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4'],
  concern: ['M8 2.5 14 13.2H2ZM8 7v2.4M8 11.3v.1'],
  proposal: ['M2.5 2.5h7.2L13.8 8l-4.1 5.5H2.5ZM6 8h3'],
  question: ['M5 5.6a3 3 0 1 1 4.3 2.7C8.3 8.8 8 9.3 8 10.2M8 13v.1'],
  supports: ['M8 3v10M3 8h10'],
  qualifies: ['M2.5 6.5c2-2.5 3.7-2.5 5.5-.7s3.5 1.8 5.5-.7M3 11.5h10'],
  challenged: ['M8 2.3a5.7 5.7 0 1 0 0 11.4a5.7 5.7 0 1 0 0-11.4', 'M8 5v3.2l2 1.3'],
  fixed: ['M3 3h10v10H3Z'],
  open: ['M3 3h10v10H3Z'],
  level: ['M3 6.2h10M3 9.8h10'],
  past: ['M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9'],
};

/** A sign of 16 units, which stands for the word beside it. */
export const sign = (name) =>
  s(
    'svg',
    { class: 'sign', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    ...paths[name].map((d) => s('path', { d })),
  );

const percent = (share) => `${(share * 100).toFixed(2)}%`;

/** The shares of a ballot, drawn. */
export function ballotBar({ agree, unsure, disagree }) {
  const all = agree + unsure + disagree;
  const part = (name, from, people) =>
    s('rect', {
      class: name,
      x: percent(from / all),
      width: percent(people / all),
      height: '100%',
    });
  const line = {
    class: 'hatch',
    x1: percent((agree + unsure) / all),
    x2: '100%',
    y1: '50%',
    y2: '50%',
  };
  return s(
    'svg',
    { class: 'bar', 'aria-hidden': 'true', focusable: 'false' },
    part('agree', 0, agree),
    part('unsure', agree, unsure),
    part('disagree', agree + unsure, disagree),
    s('line', line),
  );
}

/** Who is here as a bar, who was expected as a tick. */
export const coverageBar = (here, expected) =>
  s(
    'svg',
    { class: 'bar', 'aria-hidden': 'true', focusable: 'false' },
    here === null
      ? ''
      : s('rect', { class: 'actual', y: '25%', width: percent(here), height: '50%' }),
    expected === null
      ? ''
      : s('rect', { class: 'expected', x: percent(expected), width: '3', height: '100%' }),
  );
