import type { ReactiveController } from 'lit';
import { formatIn, type Format } from '../i18n/format.js';
import type { MessageSections, Section } from '../i18n/messages.js';
import { nearestLanguage, watchLanguage } from '../i18n/nearest-language.js';
import { pick, type Picked } from '../i18n/pick.js';
import { loadMessages, messagesFor, resolveLocale } from '../i18n/registry.js';
import { displayText } from '../internal/display-text.js';
import type { LocalText } from '../model/parts.js';
import type { Host } from './store-controller.js';

/**
 * The strings of one section, and the formats, of the language around the host.
 *
 * Until the strings are there, `messages` is undefined and the host renders nothing: no reader ever
 * sees a flash of another language.
 */
export class LocalizeController<S extends Section> implements ReactiveController {
  readonly #host: Host;
  readonly #section: S;
  /** The language that is spoken, and the one around the host: its strings may be on their way. */
  #tag = '';
  #wanted = '';
  #unwatch: (() => void) | undefined;

  constructor(host: Host, section: S) {
    this.#host = host;
    this.#section = section;
    host.addController(this);
  }

  /** The strings, or `undefined` while they are on their way. */
  get messages(): MessageSections[S] | undefined {
    const isOnItsWay = this.#tag === '' && this.#wanted !== '';
    return isOnItsWay ? undefined : messagesFor(this.#spoken, this.#section)?.messages;
  }

  /** The language the strings are in: it marks the element's own words. */
  get lang(): string {
    return resolveLocale(this.#spoken);
  }

  /** Numbers and dates as the page's language writes them, region included, in the reader's zone. */
  get format(): Format {
    return this.formatIn();
  }

  /** The same in the time zone in which a consultation says its dates. */
  formatIn(timeZone?: string): Format {
    const tag = this.#spoken;
    return formatIn(tag.toLowerCase().startsWith(this.lang) ? tag : this.lang, timeZone);
  }

  /** The organiser's wording in this language, or in another that is then named. */
  pick(text: LocalText): Picked {
    const found = pick(text, this.lang);
    return { ...found, text: displayText(found.text) };
  }

  /** Fetches the strings of another section ahead; whoever needs them says so if that fails. */
  fetch(section: Section): void {
    loadMessages(this.#tag, section).catch(() => undefined);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** On a server nothing is connected: there the element's own `lang` says it. */
  get #spoken(): string {
    return this.#tag === '' ? (this.#host.getAttribute('lang') ?? '') : this.#tag;
  }

  readonly #read = (): void => {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#wanted && this.messages !== undefined) return;
    this.#wanted = tag;
    if (messagesFor(tag, this.#section)) this.#speak(tag);
    else void this.#load(tag);
  };

  /** What stands there stays as it is until the other language has come: nothing is made anew. */
  async #load(tag: string): Promise<void> {
    await loadMessages(tag, this.#section);
    if (tag === this.#wanted) this.#speak(tag);
  }

  #speak(tag: string): void {
    this.#tag = tag;
    this.#host.requestUpdate();
  }
}
