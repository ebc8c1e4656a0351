import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { identities } from '../../demo/identities.js';
import { hostMessages, identityMessages } from '../../demo/messages.js';
import { frenchFaults } from '../support/french.js';

const page = readFileSync('demo/index.html', 'utf8');
const record = readFileSync('demo/record.html', 'utf8');

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The texts that a page marks for translation, by the names it gives them. */
const marked = (html: string) => [
  ...[...html.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)].map(
    ([, name = '', text = '']) => [name, tidy(text)] as const,
  ),
  ...[...html.matchAll(/aria-label="([^"]*)"\s+data-label="(\w+)"/g)].map(
    ([, text = '', name = '']) => [name, text] as const,
  ),
];

describe('the texts of the host page', () => {
  for (const [name, html] of Object.entries({ page, record })) {
    it(`are the English messages until a script has run: ${name}`, () => {
      const english: Readonly<Record<string, string>> = { ...hostMessages.en };
      assert.ok(marked(html).length > 5);
      for (const [key, text] of marked(html)) assert.equal(text, english[key], key);
    });
  }

  it('say who one is until a script has run', () => {
    const { label, note } = identityMessages.en.newcomer;
    assert.ok(tidy(page).includes(`<option value="newcomer">${label}</option>`));
    assert.ok(tidy(page).includes(`> ${note} </p>`));
  });

  it('are all on a page, but for the question before beginning again', () => {
    const shown = new Set([...marked(page), ...marked(record)].map(([name]) => name));
    const hidden = Object.keys(hostMessages.en).filter((name) => !shown.has(name));
    assert.deepEqual(hidden, ['beginAgainSure']);
  });

  it('say in both languages who one can be', () => {
    const ids = Object.keys(identities).sort();
    assert.deepEqual(Object.keys(identityMessages.en).sort(), ids);
    assert.deepEqual(Object.keys(identityMessages.fr).sort(), ids);
  });

  it('say of people only what stays true, whatever is done on the page', () => {
    const passing = /\b(yet|waits?|held|due|encore|attend(ent)?|attendues)\b/;
    const notes = [identityMessages.en, identityMessages.fr].flatMap((all) =>
      Object.values(all).map(({ note }) => note),
    );
    assert.deepEqual(
      notes.filter((note) => passing.test(note)),
      [],
    );
  });

  it('are in French as French is set', () => {
    const french = JSON.stringify([hostMessages.fr, identityMessages.fr])
      .split('"')
      .filter((text) => /\p{L}/u.test(text));
    assert.deepEqual(
      french.flatMap((text) => frenchFaults(text).map((fault) => `${text}: ${fault}`)),
      [],
    );
  });
});
