import type { ReactiveController } from 'lit';
import type { Host } from '../../controllers/store-controller.js';
import { afterChange, type FieldError } from './field-errors.js';

type FormHost = Host & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Knows what each field of a form was changed to since the last attempt, and what is mended by it. */
export class ChangedFields implements ReactiveController {
  readonly #host: FormHost;
  readonly #values = new Map<string, string>();

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew. */
  clear(): void {
    this.#values.clear();
  }

  /** An error as it is with what its field holds now; `undefined` where nothing is wrong any more. */
  still(error: FieldError): FieldError | undefined {
    const value = this.#values.get(error.field);
    return value === undefined ? error : afterChange(error, value);
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#change);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#change);
  }

  /** The fields of a form within this one are its own affair. */
  readonly #change = (event: Event): void => {
    const [field] = event.composedPath();
    if (!(field instanceof Element) || field.getRootNode() !== this.#host.renderRoot) return;
    const { name, id, value } = field as HTMLInputElement;
    this.#values.set(name || id, value);
    this.#host.requestUpdate();
  };
}
