import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as english from '../../src/i18n/locales/en.js';
import * as french from '../../src/i18n/locales/fr.js';

const en = english.messages;
const fr = french.messages;

describe('What is said in both languages', () => {
  it('names doubt as doubt, and not as having no view', () => {
    assert.equal(en.claim.position.unsure, 'Unsure');
    assert.equal(fr.claim.position.unsure, 'J’hésite');
    assert.equal(fr.claim.counts(3, 0, 1), 'D’accord 3, pas d’accord 0, 1 hésitation.');
  });

  it('does not say of a date that it was agreed on', () => {
    assert.equal(en.standing.unsupported('12 July'), 'by 12 July, when it was due.');
    assert.equal(fr.standing.unsupported('12 juillet'), 'au 12 juillet, date limite.');
  });

  it('says of what less than half is here', () => {
    assert.equal(en.coverage.state['under-half'], 'Less than half of what is expected.');
    assert.equal(fr.coverage.state['under-half'], 'Moins de la moitié de la part attendue.');
  });

  it('says plainly who sees what is not published', () => {
    const unseen = 'D’ici là, elle n’est visible que de la facilitation et de vous.';
    assert.equal(fr.claim.pendingText(true), unseen);
    assert.equal(fr.composer.pendingText, unseen);
    assert.match(
      fr.claim.heldText(false),
      /de la facilitation et de la personne qui l’a écrite\. /,
    );
  });
});
