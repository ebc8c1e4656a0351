import type { DraftController } from '../../controllers/draft-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { PanelCloseEvent, PanelOpenEvent } from '../../events/panel-events.js';
import { SignInRequestEvent } from '../../events/sign-in-event.js';
import type { Format } from '../../i18n/format.js';
import type { ComposerMessages, StepName } from '../../i18n/sections/composer.js';
import { newId } from '../../internal/new-id.js';
import type { ComposerView } from '../../store/composer-view.js';
import type { FormController, Manner } from '../shared/form-controller.js';
import { commandOf, kindIn } from './commands.js';
import type { ComposerActs } from './composer-parts.js';
import { stepOf } from './flow.js';
import type { FlowController } from './flow-controller.js';
import type { SendingController } from './sending-controller.js';
import { sentId, sentWords } from './sent.js';
import { nowId } from './step-list.js';

/** What the actions of a composer work with. */
export interface ActionSource {
  readonly draft: DraftController;
  readonly form: FormController;
  readonly flow: FlowController;
  readonly sending: SendingController;
  readonly view: () => ComposerView | undefined;
  readonly isReply: () => boolean;
  readonly isEdit: () => boolean;
  readonly words: () => ComposerMessages | undefined;
  readonly format: () => Format;
}

/** What can be done in a composer: each action ends with the focus on what comes next. */
export class ComposerActions implements ComposerActs {
  readonly #host: HTMLElement;
  readonly #source: ActionSource;
  #formerName = '';

  constructor(host: HTMLElement, source: ActionSource) {
    this.#host = host;
    this.#source = source;
  }

  /** The name of whoever was signed in before; empty when nobody was. */
  get formerName(): string {
    return this.#formerName;
  }

  /** Closes the panel; `null` where the composer stands on the page by itself. */
  get leave(): (() => void) | null {
    const { isEdit, isReply } = this.#source;
    return isEdit() || isReply() ? () => this.#host.dispatchEvent(new PanelCloseEvent()) : null;
  }

  /** Keeps in mind who is signed in, to be asked for by name once they no longer are. */
  remember(): void {
    const view = this.#source.view();
    if (view && view.participantId !== null) this.#formerName = view.name;
  }

  readonly next = async (): Promise<void> => {
    const { form, flow, draft, isReply } = this.#source;
    if (isReply() && draft.get('relation') === '') {
      form.refuse([{ field: 'relation', wrong: 'choose' }]);
      return;
    }
    await flow.refresh();
    this.#go(() => flow.advance());
  };

  readonly closePart = async (step: StepName): Promise<void> => {
    await this.#source.flow.closePart(step);
    this.#source.form.focusOn(nowId);
  };

  readonly pass = (step: StepName): void => this.#go(() => this.#source.flow.pass(step));

  readonly change = (step: StepName): void => this.#go(() => this.#source.flow.go(step));

  readonly back = (): void => this.change('write');

  readonly otherwise = (): void => {
    this.#source.draft.set('relation', '');
    this.change('relation');
  };

  readonly another = (): void => this.#go(() => this.#source.sending.again());

  readonly signIn = (): void => {
    this.#host.dispatchEvent(new SignInRequestEvent(this.#formerName !== ''));
  };

  readonly restatements = (): void => {
    const parent = this.#source.view()?.parent;
    if (parent) this.#host.dispatchEvent(new PanelOpenEvent(parent.id, 'paraphrases'));
  };

  /** The words are checked before the review, so that nothing is refused that was seen as ready. */
  readonly written = async (): Promise<void> => {
    const { form, flow, draft } = this.#source;
    const view = this.#source.view();
    if (!view) return;
    await form.check(commandOf(draft.fields, view, newId()), this.#manner());
    await flow.refresh();
    if (!form.hasErrors) this.#go(() => flow.write());
  };

  readonly send = async (): Promise<void> => {
    const { form, flow, sending, draft, isEdit } = this.#source;
    const view = this.#source.view();
    if (!view) return;
    const isSent = await sending.send({
      command: (id) => commandOf(draft.fields, view, id),
      manner: this.#manner(),
      isEdit: isEdit(),
      dueAt: view.paraphrase?.dueAt ?? '',
    });
    if (isSent) {
      flow.reset();
      this.say();
      form.focusOn(sentId);
      return;
    }
    await flow.refresh();
    if (!form.hasErrors) this.#go(() => flow.advance());
  };

  /** What the form itself misses, and which requirements become steps. */
  #manner(): Manner {
    const { draft, isEdit } = this.#source;
    const isMissing = !isEdit() && kindIn(draft.fields) === '';
    return {
      own: isMissing ? [{ field: 'kind', wrong: 'choose' }] : [],
      take: (unmet) => stepOf(unmet) !== undefined,
    };
  }

  #go(move: () => void): void {
    const { form } = this.#source;
    form.refuse([]);
    move();
    form.focusOn(nowId);
  }

  /** Says what became of what was sent. */
  say(): void {
    const { sending, form } = this.#source;
    const t = this.#source.words();
    const view = this.#source.view();
    if (!sending.sent || !t || !view) return;
    const parts = { t, form, view, format: this.#source.format() };
    const said = sentWords(sending.sent, parts).join(' ').trim();
    this.#host.dispatchEvent(new AnnounceEvent(said));
  }
}
