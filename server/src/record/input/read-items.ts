import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { Limits } from './limits.js';
import { Refusal } from './refusal.js';

/** A value at the top of a JSON document, or one thing of a list there. */
export interface ReadItem {
  /** The name under which it, or its list, stands. */
  readonly name: string;
  /** Which of the list it is, from 0; `null` for what is in no list. */
  readonly place: number | null;
  readonly value: unknown;
  readonly line: number;
}

/** What to give: values at the top, and the things of lists at the top. */
export interface Wanted {
  readonly values: readonly string[];
  readonly lists: readonly string[];
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const LINE_FEED = 0x0a;

/** Reads one large JSON document of which no more than one thing of a list is in memory. */
export async function* readItems(
  chunks: AsyncIterable<Buffer>,
  wanted: Wanted,
  limits: Limits,
): AsyncGenerator<ReadItem, void, undefined> {
  const reader = new ItemReader(wanted, limits);
  let isFirst = true;
  for await (const chunk of chunks) {
    const start = isFirst && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
    isFirst = false;
    yield* reader.take(chunk.subarray(start));
  }
  reader.end();
}

class ItemReader {
  readonly #limits: Limits;
  readonly #tokenizer = new Tokenizer();
  readonly #parser: TokenParser;
  #items: ReadItem[] = [];
  #line = 1;
  #depth = 0;
  /** Bytes since the last thing ended. */
  #bytes = 0;

  constructor({ values, lists }: Wanted, limits: Limits) {
    this.#limits = limits;
    const paths = [...values.map((name) => `$.${name}`), ...lists.map((name) => `$.${name}.*`)];
    this.#parser = new TokenParser({ paths, keepStack: false });
    this.#parser.onValue = ({ value, key, stack }) => {
      const isListed = stack.length > 1;
      if (isListed && typeof key !== 'number')
        throw new Error(`${String(stack[1]?.key)} is no list`);
      this.#items.push({
        name: String(isListed ? stack[1]?.key : key),
        place: typeof key === 'number' ? key : null,
        value,
        line: this.#line,
      });
    };
    this.#tokenizer.onToken = (token) => {
      this.#measure(token.token);
      this.#parser.write(token);
    };
    // Without these two, what goes wrong is told by one of them, and the other goes on.
    this.#tokenizer.onError = this.#parser.onError = (error) => {
      throw error;
    };
  }

  /** What ended within these bytes. */
  take(chunk: Buffer): readonly ReadItem[] {
    this.#items = [];
    for (let start = 0; start < chunk.length;) {
      const feed = chunk.indexOf(LINE_FEED, start);
      const end = feed < 0 ? chunk.length : feed + 1;
      this.#bytes += end - start;
      this.#told(() => this.#tokenizer.write(chunk.subarray(start, end)));
      if (this.#bytes > this.#limits.bytes) {
        throw new Refusal(`one thing is longer than ${this.#limits.bytes} bytes`, this.#line);
      }
      if (feed >= 0) this.#line += 1;
      start = end;
    }
    return this.#items;
  }

  end(): void {
    if (this.#parser.isEnded) return;
    throw new Refusal('the file ends in the middle of its JSON', this.#line);
  }

  #measure(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth += 1;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth -= 1;
    if (token === TokenType.COMMA && this.#depth <= 2) this.#bytes = 0;
    if (this.#depth > this.#limits.depth) {
      throw new Error(`it is nested more than ${this.#limits.depth} deep`);
    }
  }

  #told(read: () => void): void {
    try {
      read();
    } catch (error) {
      throw new Refusal(
        `this is not JSON as it has to be: ${(error as Error).message}`,
        this.#line,
      );
    }
  }
}
