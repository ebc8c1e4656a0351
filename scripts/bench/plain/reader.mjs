// A minimal reader of the same database that our adapter keeps: raw IndexedDB, the fewest requests
// that the page can do with, no promises around each, nothing checked, nobody's secrets considered.

const ORDER = ['least-heard', '', '', ''];

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the database of a consultation, which has been filled before. */
export const openKept = (id) => answer(indexedDB.open(`entente:${id}`));

/** The consultation, its groups, and how many people of which groups are here. */
export async function readFront(db, id) {
  const tx = db.transaction(['consultation', 'group', 'count']);
  const counts = tx.objectStore('count');
  const present = IDBKeyRange.bound(['crowd', 'present'], ['crowd', 'present', []]);
  const [consultation, groups, crowds, sizes, total] = await Promise.all([
    answer(tx.objectStore('consultation').get(id)),
    answer(tx.objectStore('group').getAll()),
    answer(counts.getAllKeys(present)),
    answer(counts.getAll(present)),
    answer(counts.get(['', '', ''])),
  ]);
  return {
    consultation,
    groups,
    total,
    crowds: crowds.map((key, at) => [key.slice(2), sizes[at]]),
  };
}

/** So many roots after a key of the list, or all; each with what its card shows, and first replies. */
export async function readPage(db, after, limit) {
  const tx = db.transaction(['tally', 'claim', 'participant', 'disclosure', 'response']);
  const start = [...ORDER, ...(after ?? [])];
  const range = IDBKeyRange.bound(start, [...ORDER, [[]]], after !== null);
  const index = tx.objectStore('tally').index('places');
  const standings = await answer(index.getAll(range, limit));
  const cards = await Promise.all(standings.map((standing) => readCard(tx, standing, 3)));
  const last = standings.at(-1);
  const place = last?.places.find((each) => ORDER.every((part, at) => part === each[at]));
  return { cards, next: standings.length < (limit ?? Infinity) ? null : place.slice(ORDER.length) };
}

async function readCard(tx, { id, tally }, depth) {
  const claim = await answer(tx.objectStore('claim').get(id));
  const author = claim.authorId;
  const [person, disclosure, response, replies] = await Promise.all([
    answer(tx.objectStore('participant').get(author)),
    answer(tx.objectStore('disclosure').index('person').get(author)),
    answer(tx.objectStore('response').index('subject').get(id)),
    tally.replies > 0 && depth > 0 ? readReplies(tx, id, depth) : [],
  ]);
  return { claim, tally, person, disclosure, response, replies };
}

async function readReplies(tx, id, depth) {
  const list = ['number', '', id, ''];
  const range = IDBKeyRange.bound(list, [...list, [[]]]);
  const found = await answer(tx.objectStore('tally').index('places').getAll(range, 3));
  return Promise.all(found.map((standing) => readCard(tx, standing, depth - 1)));
}

/** Every page that is opened is somebody else. */
const me = `plain-${Date.now()}`;

/** Keeps a view with its counts. */
export async function keepStance(db, claimId, position) {
  const tx = db.transaction(['tally', 'stance'], 'readwrite');
  const id = `${claimId}:${me}`;
  const stances = tx.objectStore('stance');
  const tallies = tx.objectStore('tally');
  const [before, standing] = await Promise.all([
    answer(stances.get(id)),
    answer(tallies.get(claimId)),
  ]);
  const { tally } = standing;
  if (before) tally[before.position] -= 1;
  tally[position] += 1;
  tally.revision += 1;
  stances.put({ id, type: 'stance', revision: 1, claimId, participantId: me, position });
  tallies.put(standing);
  await new Promise((resolve) => (tx.oncomplete = resolve));
  return tally;
}

/** The counts that another tab has changed since, and up to which change this has come. */
export async function readNews(db, since) {
  const tx = db.transaction(['change', 'tally']);
  const range = IDBKeyRange.lowerBound(since, true);
  const changes = await answer(tx.objectStore('change').index('seq').getAll(range));
  const ids = changes.filter(({ of: [type] }) => type === 'tally').map(({ of: [, id] }) => id);
  const standings = await Promise.all(ids.map((id) => answer(tx.objectStore('tally').get(id))));
  return { tallies: standings.map(({ tally }) => tally), since: changes.at(-1)?.seq ?? since };
}

/** The number of the last change. */
export async function lastChange(db) {
  const state = await answer(db.transaction('state').objectStore('state').get('state'));
  return state.seq;
}
