import pg from 'pg';
import { CHANNEL, type NoticeListener } from './engine.js';

/** Milliseconds before the first new try, and between later ones; each waits twice as long. */
const RETRY = { first: 250, longest: 10_000 };

/** Milliseconds between questions whether the server is still there. */
const BEAT = 30_000;

/** A connection that listens, and does so again whenever it was lost. */
export class PostgresListener {
  readonly #address: string;
  readonly #told: NoticeListener;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #wait = RETRY.first;
  #isStopped = false;

  constructor(address: string, told: NoticeListener) {
    this.#address = address;
    this.#told = told;
  }

  /** Listens once it is fulfilled; rejects when the server cannot be reached at first. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#address,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
      application_name: 'entente listener',
    });
    const connection = { isOver: false };
    const lose = () => {
      if (connection.isOver) return;
      connection.isOver = true;
      void client.end().catch(() => undefined);
      if (this.#client === client) this.#again();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload = '' }) => this.#told.notice(payload));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#client = client;
    this.#wait = RETRY.first;
    if (this.#isStopped) await this.stop();
    // It may have been lost while nobody had it yet.
    else if (connection.isOver) this.#again();
    else this.#beat(client, lose);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  /**
   * A connection may be dead without a word; then a question is not answered. This question makes the
   * server forget what everybody has heard: a channel that was full has room again.
   */
  #beat(client: pg.Client, lose: () => void): void {
    this.#timer = setTimeout(() => {
      client.query('select pg_notification_queue_usage()').then(() => {
        if (this.#client === client) this.#beat(client, lose);
      }, lose);
    }, BEAT).unref();
  }

  #again(): void {
    this.#client = undefined;
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.start().then(
        () => this.#told.gap(),
        () => this.#again(),
      );
    }, this.#wait);
    this.#wait = Math.min(2 * this.#wait, RETRY.longest);
  }
}
