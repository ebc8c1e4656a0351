import type { WriteStream } from 'node:tty';
import type { Progress } from '../record/import/import-file.js';

const WIDTH = 30;

/** Milliseconds between two drawings. */
const OFTEN = 100;

/** Says how far an import is: as a bar on a terminal, elsewhere as a line for each tenth. */
export class ProgressBar {
  readonly #out: WriteStream;
  #said = '';
  #drawn = 0;

  constructor(out: WriteStream) {
    this.#out = out;
  }

  readonly tell = (progress: Progress): void => {
    if (this.#out.isTTY) this.#draw(progress);
    else this.#say(progress);
  };

  /** Leaves the terminal as it was. */
  end(): void {
    if (this.#out.isTTY && this.#drawn > 0) this.#out.write('\r\u001B[K');
  }

  #draw(progress: Progress): void {
    const now = Date.now();
    if (now - this.#drawn < OFTEN) return;
    this.#drawn = now;
    const done = Math.round(shareOf(progress) * WIDTH);
    const bar = `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`;
    this.#out.write(`\r\u001B[K${bar} ${wordsFor(progress, Math.floor(shareOf(progress) * 100))}`);
  }

  #say(progress: Progress): void {
    const words = wordsFor(progress, Math.floor(shareOf(progress) * 10) * 10);
    const [stage = ''] = words.split(',', 1);
    if (stage === this.#said) return;
    this.#said = stage;
    this.#out.write(`${words}\n`);
  }
}

const shareOf = ({ read, size }: Progress): number => Math.min(1, read / Math.max(1, size));

function wordsFor({ stage, records }: Progress, percent: number): string {
  return stage === 'checking'
    ? `checking ${percent} %`
    : `keeping ${percent} %, ${records} records`;
}
