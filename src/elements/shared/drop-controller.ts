import type { ReactiveController } from 'lit';
import type { Host } from '../../controllers/store-controller.js';

/** What a field can take as words. */
const words = ['text/plain', 'text/html', 'text/uri-list'];

/**
 * Lets words be dropped into the fields of a form, and nothing else anywhere on it: a browser opens a
 * file or a link that nobody has refused, and what was typed is gone with the page.
 */
export class DropController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', refuse);
    this.#host.addEventListener('drop', refuse);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', refuse);
    this.#host.removeEventListener('drop', refuse);
  }
}

function refuse(event: DragEvent): void {
  const { dataTransfer } = event;
  // What the page has put into a slot may have taken it.
  if (event.defaultPrevented || !dataTransfer) return;
  const [target] = event.composedPath() as Partial<Element>[];
  const isField = target?.matches?.('textarea, input[type="text"]') === true;
  if (isField && words.some((type) => dataTransfer.types.includes(type))) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
