import type { Chance } from './chance.js';

// Sentences as people write them about a bridge, put together from parts. What they say is of no
// account; how long they are, and how they break into lines, is.

const beginnings = [
  'In winter',
  'Since the last repair',
  'On school days',
  'For people who work nights',
  'Where the road narrows',
  'If the council means what it says',
  'As somebody who crosses it twice a day',
  'Before anything else',
  'For my parents, who no longer drive',
  'When the river is high',
] as const;

const subjects = [
  'the lower bridge',
  'the footpath on the east side',
  'the bus to the station',
  'the detour through the farms',
  'the toll that was proposed',
  'the width of the deck',
  'the crossing at the mill',
  'delivery traffic before seven',
  'the lighting along the quay',
  'the budget for the repair',
] as const;

const verbs = [
  'costs more time than the plan admits',
  'is what keeps the two halves of the town together',
  'has to be open to wheelchairs and prams alike',
  'was counted in August, when nobody is here',
  'would be safer with a lower speed and a raised kerb',
  'matters more to the shops than any new car park',
  'should be decided after the measurements, not before',
  'cannot carry cars and a safe path side by side',
  'serves three schools and the only pharmacy',
  'needs a rule that an ambulance can live with',
] as const;

const ends = [
  'and I have not seen a figure that says otherwise',
  'which is why the timetable matters so much',
  'even if it takes a year longer',
  'and the same holds for the upper bridge',
  'as the report of the spring shows on its last pages',
  'though I see that others carry the cost of it',
  'at least until the new stop is built',
  'and nobody has asked the people on the islands',
] as const;

function sentence(chance: Chance): string {
  const begun = `${chance.of(beginnings)}, ${chance.of(subjects)} ${chance.of(verbs)}`;
  return chance.next() < 0.6 ? `${begun}, ${chance.of(ends)}.` : `${begun}.`;
}

/** A contribution: most are a few sentences, some are a page, and a few lead somewhere else. */
export function prose(chance: Chance, most = 9): string {
  const sentences = 1 + Math.floor(chance.next() ** 2 * most);
  const said = Array.from({ length: sentences }, () => sentence(chance));
  if (chance.next() < 0.05) said.push('See https://example.org/counts/2031 for the counts.');
  const half = Math.ceil(said.length / 2);
  return said.length > 3
    ? `${said.slice(0, half).join(' ')}\n\n${said.slice(half).join(' ')}`
    : said.join(' ');
}

const firsts = ['Ada', 'Bram', 'Chloé', 'Dov', 'Esme', 'Farid', 'Greta', 'Hana', 'Ivo', 'June'];
const lasts = ['Abara', 'Brook', 'Castel', 'Dunn', 'Eriksen', 'Fenn', 'Grau', 'Holt', 'Ibsen'];

/** A name that nobody else has. */
export function nameOf(at: number): string {
  const first = firsts[at % firsts.length] ?? '';
  const last = lasts[Math.floor(at / firsts.length) % lasts.length] ?? '';
  const again = Math.floor(at / (firsts.length * lasts.length));
  return again === 0 ? `${first} ${last}` : `${first} ${last} ${again + 1}`;
}
