import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { chromeLaunchOptions } from './find-chrome.mjs';
import { installDrawn } from './story-drawn.mjs';
import { listenToStory } from './story-listener.mjs';
import { installStoryTools } from './story-tools.mjs';

const PATIENCE = 20_000;
const STILL_AFTER = 5_000;
const HEIGHT = 800;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Storybook's own audit is switched off: ours runs when the story has settled. */
const quiet = { a11y: { manual: true } };

/** One page of Storybook in a browser of its own, so that it is never the page behind another. */
export class StoryTab {
  #browser;
  #page;
  #client;
  #origin;
  #errors = [];
  #requests = 0;
  #running = new Set();
  #isOpen = false;

  static async open(origin) {
    const tab = new StoryTab();
    tab.#origin = origin;
    tab.#browser = await puppeteer.launch(chromeLaunchOptions());
    tab.#page = await tab.#browser.newPage();
    tab.#client = await tab.#page.createCDPSession();
    // By this name Storybook knows that nobody looks: it stops animations, and waits for none.
    const name = await tab.#browser.userAgent();
    await tab.#page.setUserAgent({ userAgent: `${name} StorybookTestRunner` });
    tab.#listen();
    await tab.#page.evaluateOnNewDocument(axe);
    await tab.#page.evaluateOnNewDocument(listenToStory);
    await tab.#page.evaluateOnNewDocument(installDrawn);
    await tab.#page.evaluateOnNewDocument(installStoryTools);
    return tab;
  }

  /** What was logged as an error since the last time. */
  takeLog() {
    return this.#errors.splice(0);
  }

  /** Shows a story, in the page that is open where there is one. */
  async show(id) {
    if (!this.#isOpen) {
      await this.#emulate({});
      const globals = 'a11y.manual:!true';
      await this.#page.goto(
        `${this.#origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`,
      );
      this.#isOpen = true;
    } else {
      await this.#emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    }
    return this.#end();
  }

  /** Dresses the page: the toolbars of Storybook, forced colours, its width, the size of its text. */
  async dress({ globals, text = '100%', ...emulated }) {
    await this.#emulate(emulated);
    await this.#page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    await this.#emit('updateGlobals', { globals: { ...globals, ...quiet } });
    return this.#end();
  }

  /** Finds what is wrong by one of the tools, once the story has settled. */
  async ask(tool) {
    await this.#settle();
    return this.#page.evaluate(
      (name, patience) => globalThis.storyTools[name](patience),
      tool,
      STILL_AFTER,
    );
  }

  /** Loads the page anew for the next story: after an error nobody knows what it has left. */
  startAfresh() {
    this.#isOpen = false;
  }

  close() {
    return this.#browser.close();
  }

  async #emulate({ forced = 'none', width = 1024 }) {
    const features = [{ name: 'forced-colors', value: forced }];
    await this.#client.send('Emulation.setEmulatedMedia', { features });
    await this.#page.setViewport({ width, height: HEIGHT });
  }

  #listen() {
    this.#page.on('pageerror', ({ message }) => this.#errors.push(message));
    this.#page.on('console', (message) => {
      const isNoise = message.location().url?.includes('favicon');
      if (message.type() === 'error' && !isNoise) this.#errors.push(message.text());
    });
    this.#page.on('request', (request) => {
      this.#requests += 1;
      this.#running.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed']) {
      this.#page.on(end, (request) => this.#running.delete(request));
    }
  }

  /** What is fetched late, such as another language, changes the story once more. */
  async #settle() {
    const end = Date.now() + PATIENCE;
    let seen;
    do {
      seen = this.#requests;
      await this.#page.evaluate((patience) => globalThis.storyTools.settle(patience), STILL_AFTER);
    } while ((seen !== this.#requests || this.#running.size > 0) && Date.now() < end);
  }

  #emit(name, value) {
    return this.#page.evaluate(
      (event, payload) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit(event, payload),
      name,
      value,
    );
  }

  /** The errors with which the story in the page ends, the next time it does. */
  async #end() {
    let timer;
    const tooLong = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE, [`not ready after ${PATIENCE} ms`]);
    });
    const errors = await Promise.race([this.#page.evaluate(() => globalThis.storyEnd()), tooLong]);
    clearTimeout(timer);
    return errors;
  }
}
