import { ballotBar, h, sign } from './dom.mjs';

const kinds = {
  fact: 'Fact',
  value: 'Value',
  concern: 'Concern',
  proposal: 'Proposal',
  question: 'Question',
};
const relations = { supports: 'Supports', qualifies: 'Qualifies' };
const positions = { agree: 'Agree', disagree: 'Disagree', unsure: 'Unsure' };

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const moment = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

const dated = (at) => day.format(new Date(at));
const quiet = (words) => h('button', { type: 'button', class: 'text-button' }, words);
const rows = (pairs) =>
  pairs.flatMap(([term, words]) => (words ? [h('dt', {}, term), h('dd', {}, words)] : []));

/** A claim as an entry of the record, with its replies under it. */
export function entry(card, parent, act) {
  const { claim, replies } = card;
  return h(
    'li',
    {},
    article(card, parent, act),
    replies.length === 0
      ? ''
      : h(
          'ol',
          { class: 'replies', role: 'list', 'aria-label': `Replies to ${claim.number}` },
          replies.map((reply) => entry(reply, claim.number, act)),
        ),
  );
}

function article(card, parent, act) {
  const { claim, response } = card;
  const isReply = claim.parentId !== null;
  return h(
    'article',
    { class: isReply ? 'claim reply' : 'claim', id: claim.id, tabindex: '-1' },
    head(claim, parent),
    byline(card),
    badge(card),
    h('div', { class: 'claim-text', lang: claim.language, dir: 'auto' }, paragraphs(claim.text)),
    state(card),
    ballot(card, act),
    claim.kind === 'question' ? '' : fold('Views by group'),
    response ? official(response, claim) : '',
    actions(card),
  );
}

function head({ number: place, kind, relation }, parent) {
  const word = relation === null ? kinds[kind] : `${relations[relation]} ${parent}`;
  return h(
    'h3',
    { class: 'claim-kind' },
    h(
      'a',
      { class: 'claim-no', href: `#${place}` },
      h('span', { class: 'vh' }, 'Contribution '),
      place,
    ),
    h('span', { class: 'kind' }, sign(relation ?? kind), h('span', {}, word)),
  );
}

const byline = ({ claim, person }) =>
  h(
    'p',
    { class: 'byline' },
    h('bdi', { class: 'author' }, person.name),
    h(
      'time',
      { datetime: claim.createdAt, title: moment.format(new Date(claim.createdAt)) },
      dated(claim.createdAt),
    ),
  );

function badge({ disclosure }) {
  const { speaksFor, objectives, concerns, interest } = disclosure;
  const whom = speaksFor === null ? 'Speaks for themselves' : `Speaks for ${speaksFor}`;
  const summary = h('span', {}, whom, interest === null ? '' : h('b', {}, ' · Interest declared'));
  return h(
    'details',
    { class: 'fold badge' },
    h('summary', {}, summary),
    h(
      'dl',
      { class: 'facts' },
      rows([
        ['Speaks for', speaksFor ?? 'Themselves'],
        ['Hopes for', objectives],
        ['Worries about', concerns],
        ['Interest', interest ?? 'None declared'],
      ]),
    ),
  );
}

/** Paragraphs, and addresses as links. */
const paragraphs = (text) =>
  text.split('\n\n').map((paragraph) =>
    h(
      'p',
      {},
      paragraph
        .split(/(https:\S+)/)
        .map((part, at) =>
          at % 2 ? h('a', { href: part, rel: 'nofollow ugc noopener noreferrer' }, part) : part,
        ),
    ),
  );

function state({ tally }) {
  if (tally.support !== 'challenged') return '';
  const due = `Due ${dated(tally.evidenceDue)}. Anyone may add it.`;
  return h(
    'p',
    { class: 'state', 'data-state': 'challenged' },
    sign('challenged'),
    h('span', {}, h('b', {}, 'Evidence asked for.'), ` ${due} `, quiet('Read the evidence (1)')),
  );
}

function ballot({ claim, tally }, act) {
  if (claim.kind === 'question') return '';
  return h(
    'div',
    { class: 'stance' },
    h(
      'fieldset',
      { class: 'ballot' },
      h('legend', { class: 'vh' }, `Your view on ${claim.number}`),
      h(
        'div',
        { class: 'ballot-line' },
        Object.entries(positions).map(([position, word]) =>
          option(claim.id, position, word, tally, act),
        ),
      ),
    ),
    ballotBar(tally),
  );
}

const option = (id, position, word, tally, act) =>
  h(
    'label',
    { class: 'ballot-option' },
    h('input', {
      class: 'mark',
      type: 'radio',
      name: `view-${id}`,
      value: position,
      onchange: () => act.take(id, position),
    }),
    h('span', {}, word),
    h(
      'span',
      { class: 'count' },
      number.format(tally[position]),
      h('span', { class: 'vh' }, ' people'),
    ),
  );

const fold = (title) => h('details', { class: 'fold' }, h('summary', {}, h('span', {}, title)));

const official = ({ reasons, body, at }, { number: place }) =>
  h(
    'section',
    { class: 'official', 'aria-label': `Official answer to ${place}` },
    h('p', { class: 'verdict' }, 'Accepted in part'),
    h('p', {}, reasons.en),
    h('p', { class: 'fine' }, `${body.en}, ${dated(at)}`),
  );

function actions({ claim, tally }) {
  const offered = [
    claim.kind === 'question' ? 'Answer' : 'Reply',
    claim.kind === 'fact'
      ? tally.support === 'unchallenged'
        ? 'Ask for evidence'
        : 'Add evidence'
      : null,
    claim.kind === 'question' ? `I have this question too (${tally.shared})` : null,
    'Copy link',
    'Report',
  ].filter((words) => words !== null);
  return h(
    'menu',
    { class: 'actions', role: 'list' },
    offered.map((words) => h('li', {}, quiet(words))),
  );
}

/** Shows other counts on a card that is there. */
export function showCounts(tally) {
  const card = document.getElementById(tally.id);
  if (!card) return;
  for (const input of card.querySelectorAll('input')) {
    input.parentElement.querySelector('.count').firstChild.data = number.format(tally[input.value]);
  }
  card.querySelector('.stance > .bar').replaceWith(ballotBar(tally));
}
