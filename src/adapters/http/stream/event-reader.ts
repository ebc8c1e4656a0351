import { hintEvent } from '../wire.js';

/** More than this without the end of a line is no stream of hints. */
const LONGEST = 10_000;

/** Reads the text of an event stream, piece by piece, as it comes. */
export class EventReader {
  #rest = '';
  #event = '';
  #id: string | undefined;

  /** The checkpoint of the last hint that this piece completes; `undefined` if it completes none. */
  read(piece: string): string | undefined {
    const text = this.#rest + piece;
    // A line may end with two characters, of which the second is still to come.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() ?? '') + text.slice(end);
    if (this.#rest.length > LONGEST) throw new Error('A line of the stream does not end.');
    let hint: string | undefined;
    for (const line of lines) hint = this.#line(line) ?? hint;
    return hint;
  }

  #line(line: string): string | undefined {
    if (line === '') {
      const isHint = this.#event === hintEvent;
      this.#event = '';
      return isHint ? (this.#id ?? '') : undefined;
    }
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (name === 'event') this.#event = value;
    if (name === 'id' && !value.includes('\0')) this.#id = value;
    return undefined;
  }
}
