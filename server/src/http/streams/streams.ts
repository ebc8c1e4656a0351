import { heartbeatSeconds } from '@entente/elements/adapters/protocol.js';
import type { Writable } from 'node:stream';
import type { Dialogues } from '../dialogues.js';
import { Channel } from './channel.js';
import { Stream } from './stream.js';

/** All streams of one server. */
export class Streams {
  readonly #dialogues: Dialogues;
  readonly #channels = new Map<string, Channel>();
  readonly #beats: NodeJS.Timeout;

  constructor(dialogues: Dialogues) {
    this.#dialogues = dialogues;
    this.#beats = setInterval(() => {
      for (const stream of this.#all()) stream.beat();
    }, heartbeatSeconds * 1000).unref();
  }

  /** Sends hints of a consultation until the connection ends. */
  open(consultationId: string, out: Writable): Stream {
    const stream = new Stream(out);
    const channel = this.#channels.get(consultationId) ?? this.#begin(consultationId);
    channel.streams.add(stream);
    out.once('close', () => {
      channel.streams.delete(stream);
      if (channel.streams.size > 0) return;
      channel.close();
      this.#channels.delete(consultationId);
    });
    return stream;
  }

  /** Ends all of them. Each is told another moment to come again, so that they do not come at once. */
  end(): void {
    clearInterval(this.#beats);
    for (const stream of this.#all()) stream.end(1_000 + Math.floor(Math.random() * 4_000));
  }

  #all(): readonly Stream[] {
    return [...this.#channels.values()].flatMap(({ streams }) => [...streams]);
  }

  #begin(consultationId: string): Channel {
    const channel = new Channel(this.#dialogues, consultationId);
    this.#channels.set(consultationId, channel);
    return channel;
  }
}
