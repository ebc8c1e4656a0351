import { createHash } from 'node:crypto';
import type { Keeper, Mail } from '../keeping/keeper.js';
import { postSafely, type Wire } from './post-safely.js';
import { sign } from './signature.js';
import { nameOf, type HookTarget } from './targets.js';

/** Milliseconds between two looks for what is due again. */
const ROUND = 5_000;

/** Seconds after which each further try is made; the last one again and again. */
const BACKOFF = [5, 30, 120, 600, 3_600, 4 * 3_600];

export type Post = Pick<Keeper, 'watch' | 'takeMail' | 'settleMail'>;

/** Told about what could not be delivered, without saying to whom or what. */
export type OnTrouble = (error: unknown) => void;

/** Tells targets what changes, in order, each until it has answered well. */
export class Messenger {
  readonly #keeper: Post;
  readonly #wire: Wire;
  readonly #onTrouble: OnTrouble;
  readonly #ends: (() => void)[] = [];
  /** What is under way for each target, which is told one thing after the other. */
  readonly #busy = new Map<HookTarget, Promise<void>>();
  #isEnded = false;

  constructor(keeper: Post, onTrouble: OnTrouble, wire: Wire = {}) {
    this.#keeper = keeper;
    this.#onTrouble = onTrouble;
    this.#wire = wire;
  }

  /** Begins to tell these targets. */
  async start(targets: readonly HookTarget[]): Promise<void> {
    await Promise.all(targets.map((target) => this.#deliver(target)));
    for (const target of targets) {
      const unwatch = this.#keeper.watch(target.consultation, () => void this.#deliver(target));
      this.#ends.push(unwatch);
    }
    const round = setInterval(() => {
      for (const target of targets) void this.#deliver(target);
    }, ROUND).unref();
    this.#ends.push(() => clearInterval(round));
  }

  /** Tells nothing more, once what is under way has ended. */
  async stop(): Promise<void> {
    this.#isEnded = true;
    for (const end of this.#ends) end();
    await Promise.all(this.#busy.values());
  }

  async #deliver(target: HookTarget): Promise<void> {
    if (this.#busy.has(target) || this.#isEnded) return;
    const delivery = this.#deliverAll(target).catch(this.#onTrouble);
    this.#busy.set(target, delivery);
    await delivery;
    this.#busy.delete(target);
  }

  async #deliverAll(target: HookTarget): Promise<void> {
    const place = { consultationId: target.consultation, name: nameOf(target) };
    for (;;) {
      const mail = this.#isEnded ? undefined : await this.#keeper.takeMail(place);
      if (!mail) return;
      const isTold = mail.changed?.length === 0 || (await this.#tell(target, mail));
      const again = BACKOFF[Math.min(mail.tries, BACKOFF.length - 1)];
      await (isTold
        ? this.#keeper.settleMail(place, mail)
        : this.#keeper.settleMail(place, mail, again));
      if (!isTold) return;
    }
  }

  async #tell(target: HookTarget, mail: Mail): Promise<boolean> {
    const { consultation, url, secret } = target;
    const { since, checkpoint, changed } = mail;
    const body = JSON.stringify({ type: 'entente.changed', consultation, checkpoint, changed });
    const id = createHash('sha256')
      .update([nameOf(target), since, checkpoint].join())
      .digest('base64url');
    const headers = {
      'content-type': 'application/json',
      ...sign(secret, `msg_${id}`, Math.floor(Date.now() / 1_000), body),
    };
    try {
      const status = await postSafely(url, headers, body, this.#wire);
      return status >= 200 && status < 300;
    } catch (error) {
      this.#onTrouble(error);
      return false;
    }
  }
}
