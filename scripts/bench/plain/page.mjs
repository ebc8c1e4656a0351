import { entry, showCounts } from './card.mjs';
import { coverage, mandate } from './front.mjs';
import { h } from './dom.mjs';
import { keepStance, lastChange, openKept, readFront, readNews, readPage } from './reader.mjs';

const number = new Intl.NumberFormat('en');
const find = (id) => document.getElementById(id);

/**
 * A page without any library: reads what it shows, makes its elements once, and changes what changes.
 * With `limit`, so many roots at a time and a button for more; without, all of them at once.
 */
export async function begin(limit) {
  const id = document.body.dataset.consultation;
  const db = await openKept(id);
  const front = await readFront(db, id);
  find('mandate').append(...mandate(front.consultation));
  find('coverage').append(...coverage(front.groups, front.crowds));
  find('group').append(
    ...front.groups.map(({ id: value, label }) => h('option', { value }, label.en)),
  );
  find('tally').textContent = `${number.format(front.total)} contributions`;
  await thread(db, limit, front.total);
  await follow(db, id);
}

async function thread(db, limit, total) {
  let after = null;
  let shown = 0;
  const act = { take: async (id, position) => showCounts(await keepStance(db, id, position)) };
  const more = async () => {
    const { cards, next } = await readPage(db, after, limit);
    after = next;
    shown += cards.length;
    find('claims').append(...cards.map((card) => entry(card, '', act)));
    find('shown').textContent = `${number.format(shown)} of ${number.format(total)} shown`;
    find('more').hidden = next === null;
  };
  find('more').addEventListener('click', more);
  await more();
}

/** Shows at once what another tab counts. */
async function follow(db, id) {
  let since = await lastChange(db);
  new BroadcastChannel(`entente:${id}`).addEventListener('message', async () => {
    const news = await readNews(db, since);
    since = news.since;
    news.tallies.forEach(showCounts);
  });
}
