import { coverageBar, h, sign } from './dom.mjs';

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

const levels = ['Inform', 'Consult', 'Involve', 'Collaborate', 'Empower'];
const promise = 'What you write is reflected directly in the options, and we report how.';

const head = (title, fine) =>
  h('div', { class: 'part-head' }, h('h2', {}, title), h('p', { class: 'fine' }, fine));

const margined = (title, ...body) =>
  h(
    'section',
    { class: 'margined' },
    h('div', { class: 'margin-name' }, h('h3', {}, title)),
    h('div', { class: 'margin-body' }, ...body),
  );

/** What is asked, what is fixed and what is open, who decides, and when. */
export function mandate({
  question,
  organiser,
  closesAt,
  mandate: { fixed, open, decider },
  phases,
}) {
  const until = `${organiser.en} · open until ${day.format(new Date(closesAt))} · about 15 minutes`;
  const marked = (title, name, items) =>
    h(
      'div',
      {},
      h('h3', {}, title),
      h(
        'ul',
        { class: 'marked', role: 'list' },
        items.map(({ en }) => h('li', {}, sign(name), h('span', {}, en))),
      ),
    );
  return [
    head('What is asked', until),
    h('p', { class: 'mandate-question' }, question.en),
    h(
      'div',
      { class: 'two' },
      marked('Already fixed', 'fixed', fixed),
      marked('Open to you', 'open', open),
    ),
    margined('Who decides', h('p', { class: 'lead' }, decider.en)),
    margined('What is promised', scale(), h('p', { class: 'lead' }, promise)),
    margined('When', h('ol', { class: 'phases', role: 'list' }, phases.map(phase))),
  ];
}

const scale = () =>
  h(
    'ol',
    { class: 'scale', role: 'list' },
    levels.map((level) => h('li', { 'aria-current': level === 'Involve' ? 'true' : null }, level)),
  );

const phase = ({ label, opensAt, closesAt }) =>
  h(
    'li',
    {},
    sign('past'),
    h('span', {}, label.en),
    h('span', { class: 'when' }, day.formatRange(new Date(opensAt), new Date(closesAt))),
  );

/** Who is here against who was expected, by group. */
export function coverage(groups, crowds) {
  const people = crowds.reduce((sum, [, size]) => sum + size, 0);
  const here = (id) =>
    crowds.reduce((sum, [ids, size]) => sum + (ids.includes(id) ? size : 0), 0) / (people || 1);
  const byDimension = Object.groupBy(groups, ({ dimension }) => dimension);
  const taking = groups.filter(({ id }) => here(id) > 0).length;
  return [
    head('Who is here', `${people} people`),
    h(
      'p',
      { class: 'headline' },
      h('strong', {}, `${taking} of ${groups.length} expected groups take part`),
    ),
    h(
      'ul',
      { class: 'key', role: 'list' },
      h('li', {}, coverageBar(1, null), ' share of people here'),
      h('li', {}, coverageBar(null, 0.5), ' share expected'),
    ),
    ...Object.values(byDimension).map((of) => dimension(of, here)),
    h(
      'details',
      { class: 'fold' },
      h('summary', {}, h('span', {}, 'From being here to being answered')),
    ),
    h(
      'div',
      { class: 'more' },
      h('button', { type: 'button', class: 'button' }, 'Name a missing group'),
      h('span', { class: 'fine' }, 'Expected shares: Census.'),
    ),
  ];
}

const dimension = (groups, here) =>
  h(
    'section',
    {},
    h('div', { class: 'dimension' }, h('h3', {}, groups[0].dimensionLabel.en)),
    h(
      'ol',
      { class: 'coverage', role: 'list' },
      groups.map(({ id, label, expectedShare }) => row(label.en, here(id), expectedShare)),
    ),
  );

const row = (label, here, expected) =>
  h(
    'li',
    {},
    h('span', { class: 'group' }, label),
    coverageBar(here, expected),
    h(
      'div',
      { class: 'state' },
      sign('level'),
      h(
        'span',
        {},
        h('b', {}, here < expected ? 'Less than expected.' : 'More than expected.'),
        ` ${share.format(here)} here, ${share.format(expected)} expected.`,
      ),
    ),
  );
