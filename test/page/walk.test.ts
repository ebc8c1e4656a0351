import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { messages as english } from '../../src/i18n/locales/en.js';
import { messages as french } from '../../src/i18n/locales/fr.js';
import { serve } from '../demo/served.js';
import { openBrowser, openPage } from './support/browser.js';
import { choose, focusComesTo, open, press, tabTo, write } from './support/keyboard.js';
import { shows, shownText } from './support/shown.js';

/** The number that the first new contribution gets. */
const number = '21';

const texts = {
  en: {
    who: 'Who are you',
    language: 'English',
    people: {
      author: 'Robin',
      listener: 'Tom',
      asker: 'Nadia',
      bringer: 'Bertrand',
      first: 'Priya',
      second: 'Grace',
    },
    claim: 'The bridge is closed to buses on nine days a month in winter.',
    restated: 'You count how often people who depend on the bus are left standing in the snow.',
    corrected: 'Not the snow: the weight limit.',
    again:
      'You say the weight limit keeps buses, and whoever needs them, off the bridge too often.',
    reply: 'Nine days is the worst month; in the others it is two.',
    why: 'I would like to see the counts by month.',
    source: 'Count on the bridge, winter 2023',
    sound: 'It is the register itself.',
    view: 'The counts hold. My worry is the other ten months.',
  },
  fr: {
    who: 'Qui êtes-vous',
    language: 'Français',
    people: {
      author: 'Robin',
      listener: 'Tom',
      asker: 'Nadia',
      bringer: 'Bertrand',
      first: 'Priya',
      second: 'Grace',
    },
    claim: 'L’hiver, le pont est fermé aux autobus neuf jours par mois.',
    restated:
      'Vous comptez combien de fois on laisse dans la neige celles et ceux qui vivent de l’autobus.',
    corrected: 'Pas la neige : la limite de poids.',
    again: 'Pour vous, la limite de poids prive trop souvent du pont qui ne peut s’en passer.',
    reply: 'Neuf jours, c’est le pire mois ; les autres, c’est deux.',
    why: 'Je voudrais voir les comptes mois par mois.',
    source: 'Comptage sur le pont, hiver 2023',
    sound: 'C’est le registre même.',
    view: 'Les comptes tiennent. Ce sont les dix autres mois qui m’inquiètent.',
  },
} as const;

const messages = { en: english, fr: french };

/** Each walk has a browser of its own, where it has the focus, and people who have said nothing yet. */
describe('By keyboard alone', { concurrency: true }, () => {
  for (const language of ['en', 'fr'] as const) {
    it(`a claim is restated, answered, challenged, supported and recognised (${language})`, async () => {
      const served = await serve();
      const browser = await openBrowser();
      try {
        const { page, wrong } = await openPage(browser, served.address);
        await press(page, texts[language].language);
        await walk(page, language);
        await page.reload();
        await newestFirst(page, messages[language].thread.order);
        const text = await shownText(page, texts[language].claim);
        assert.equal(text.split(texts[language].claim).length - 1, 1);
        assert.deepEqual(wrong, []);
      } finally {
        await browser.close();
        await served.stop();
      }
    });
  }
});

/** The newest come first: the order after the one that a page begins with. */
async function newestFirst(page: Page, label: string): Promise<void> {
  await tabTo(page, label, 'select');
  await page.keyboard.press('ArrowDown');
}

/** Resolves when the consultation has been opened as somebody else. */
function nextOpening(page: Page): Promise<unknown> {
  return page.evaluate(
    `new Promise((resolve) => {
      const consultation = document.querySelector('entente-consultation');
      consultation.addEventListener('entente-ready', () => resolve(true), { once: true });
    })`,
  );
}

async function walk(page: Page, language: 'en' | 'fr'): Promise<void> {
  const { thread, standing, claim, composer, disclosure, paraphrase, evidence, inbox } =
    messages[language];
  const said = texts[language];
  const { author, listener, asker, bringer, first, second } = said.people;
  const become = async (name: string): Promise<void> => {
    await tabTo(page, said.who, 'select');
    const opened = nextOpening(page);
    await page.keyboard.type(name);
    await opened;
    // The order that somebody has chosen stays when somebody else signs in.
    await shows(page, said.claim);
  };
  /** The newest claim is the first of the list. */
  const onTheClaim = async (words: string): Promise<void> => {
    await tabTo(page, thread.order, 'select');
    await open(page, words);
  };

  await newestFirst(page, thread.order);
  await write(page, disclosure.labels.name, 'Robin');
  await choose(page, disclosure.standing.self);
  await write(page, disclosure.labels.objectives, said.view);
  await write(page, disclosure.labels.concerns, said.why);
  await choose(page, disclosure.noInterest);
  await choose(page, disclosure.ratherNot);
  await press(page, disclosure.goOn);
  await focusComesTo(page, 'now');
  await choose(page, composer.kinds.fact);
  await write(page, composer.textLabel, said.claim);
  await press(page, composer.goOn);
  await focusComesTo(page, 'now');
  await press(page, composer.send);
  await shows(page, composer.sentAs(number));

  await become(listener);
  await onTheClaim(claim.reply);
  await focusComesTo(page, 'now');
  await choose(page, composer.relations.opposes);
  await press(page, composer.goOn);
  await focusComesTo(page, 'now');
  await write(page, paraphrase.question, said.restated);
  await press(page, paraphrase.send);
  await focusComesTo(page, 'now');
  await choose(page, composer.kinds.concern);
  await write(page, composer.textLabel, said.reply);
  await press(page, composer.goOn);
  await focusComesTo(page, 'now');
  await press(page, composer.send);
  await shows(page, composer.heldTitle);

  await become(author);
  await open(page, inbox.task.judge(number));
  await choose(page, paraphrase.verdicts.close);
  await write(page, paraphrase.correction.close, said.corrected);
  await press(page, paraphrase.sendAnswer);
  await shows(page, said.corrected);

  await become(listener);
  await open(page, inbox.task.restate(number));
  await open(page, paraphrase.again);
  await write(page, paraphrase.question, said.again);
  await press(page, paraphrase.send);
  await shows(page, paraphrase.waitingTitle);

  await become(author);
  await open(page, inbox.task.judge(number));
  await choose(page, paraphrase.verdicts.confirmed);
  await press(page, paraphrase.sendAnswer);
  await shows(page, paraphrase.confirmedTitle);

  await become(asker);
  await shows(page, said.reply);
  await onTheClaim(claim.askForEvidence);
  await write(page, evidence.challengeLabel, said.why);
  await press(page, evidence.challenge);
  await shows(page, standing.challengedTitle);

  await become(bringer);
  await onTheClaim(claim.addEvidence);
  await choose(page, evidence.bearings.supports);
  await tabTo(page, evidence.addLabels.sourceKind, 'select');
  await page.keyboard.press('ArrowDown');
  await write(page, evidence.addLabels.date, '2023');
  await write(page, evidence.addLabels.citation, said.source);
  await press(page, evidence.add);
  await shows(page, standing.readEvidence(1));

  for (const name of [first, second]) {
    await become(name);
    await onTheClaim(standing.readEvidence(1));
    await open(page, evidence.assess);
    await choose(page, evidence.verdicts.sound);
    await write(page, evidence.assessLabels.reason, said.sound);
    await press(page, evidence.giveAssessment);
    await shows(page, said.sound);
  }
  await shows(page, standing.supportedTitle);

  await become(listener);
  await choose(page, claim.position.disagree);
  await press(page, inbox.task.recognise(number));
  await choose(page, evidence.mannersOwn['other-reason']);
  await write(page, evidence.recogniseLabels.text, said.view);
  await press(page, evidence.recognise);
  await shows(page, said.view);
}
