import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalDataIn, type PersonalDataKind } from '../../src/internal/personal-data.js';
import { cpuTime } from '../support/cpu-time.js';

const found: readonly (readonly [PersonalDataKind, string, string])[] = [
  ['phone', 'Call me at (506) 555-0142 tonight', '(506) 555-0142'],
  ['phone', 'Appelez le 514 555 0142.', '514 555 0142'],
  ['phone', '1-800-555-0142', '1-800-555-0142'],
  ['phone', '+33 6 12 34 56 78', '+33 6 12 34 56 78'],
  ['phone', '+33612345678', '+33612345678'],
  ['sin', 'My SIN is 130 692 544', '130 692 544'],
  ['sin', 'NAS\u00A0: 130-692-544', '130-692-544'],
  ['health-card', 'RAMQ TREM 8501 0112', 'TREM 8501 0112'],
  ['health-card', 'OHIP 1234-567-890-AB', '1234-567-890-AB'],
  ['email', 'Write to josée.t@example.ca!', 'josée.t@example.ca'],
  ['postal-code', 'I live near E1C 4Z5.', 'E1C 4Z5'],
  ['address', 'at 12 St. George Street', '12 St. George Street'],
  ['address', 'au 45, rue de la Montagne', '45, rue de la Montagne'],
];

const innocent = [
  'In 2019 we spent 3 500 000 $ on 12 streets.',
  'The number 123 456 789 does not pass the check.',
  'Section 91.24 and bylaw 2017-4021, page 145.',
  'About 200 people walk on that street.',
  'Voir https://example.ca/2021-06-18/1234567 pour la suite.',
  'La route 15 et 3 chemins de fer.',
];

describe('Hints of personal data (PRIV-07)', () => {
  for (const [kind, text, passage] of found) {
    it(`finds ${kind} in “${text}”`, () => {
      const hints = personalDataIn(text).map((hint) => [hint.kind, hint.text, hint.start]);
      assert.deepEqual(hints, [[kind, passage, text.indexOf(passage)]]);
    });
  }

  for (const text of innocent) {
    it(`finds nothing in “${text}”`, () => {
      assert.deepEqual(personalDataIn(text), []);
    });
  }

  it('tells them in the order of the text', () => {
    const kinds = personalDataIn('a@b.ca, E1C 4Z5, 506-555-0142, c@d.ca').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['email', 'postal-code', 'phone', 'email']);
  });

  it('looks through a megabyte of anything in less than two seconds (bad input 10)', () => {
    for (const part of ['5', '514-', 'a@', 'a.', '1 Aa ', '+12 ', '+44444444444444444', 'x']) {
      const text = part.repeat(1_000_000 / part.length);
      assert.ok(cpuTime(() => personalDataIn(text)) < 2_000, part);
    }
  });
});
