import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AnswersController } from '../../controllers/answers-controller.js';
import { followTasks } from '../../controllers/follow-tasks.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import { PanelOpenEvent, type Panel } from '../../events/panel-events.js';
import type { Task } from '../../store/task.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { heading } from '../shared/heading.js';
import { styles } from './inbox.styles.js';

const panels: Readonly<Record<Task['kind'], Panel>> = {
  judge: 'paraphrases',
  restate: 'paraphrases',
  reply: 'reply',
  evidence: 'add-evidence',
  assess: 'evidence',
  recognise: 'recognise',
  moderate: 'moderate',
  'moderate-source': 'evidence',
  queue: 'moderate',
};

/** What is known as soon as there is a dialogue: one that comes later has just come about. */
const suddenKinds: readonly Task['kind'][] = [
  'judge',
  'restate',
  'reply',
  'assess',
  'moderate',
  'moderate-source',
  'queue',
];

/**
 * What waits for the person before the screen: somebody restated them or asked them for evidence, their
 * own restatement was answered, a source has come that they asked for, a claim they disagree with is now
 * supported, a facilitator has something to decide.
 *
 * The consultation renders it; pages have no need to.
 *
 * @element entente-inbox
 */
export class Inbox extends LitElement {
  static override styles = styles;

  /** The tasks to show. Without them, those of the store around. */
  @property({ attribute: false }) tasks?: readonly Task[];

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #text = new LocalizeController(this, 'inbox');
  readonly #tasks = followTasks(this);
  readonly #answers = new AnswersController(this);
  /** What was there when it was last looked at. */
  #known: ReadonlySet<string> | undefined;

  protected override render() {
    const t = this.#text.messages;
    const tasks = this.#all;
    if (!t || tasks.length === 0) return nothing;
    return html`
      <section class="notice" aria-labelledby="title">
        ${noticeSign('note')} ${heading(this.headingLevel, t.heading(tasks.length), 'title')}
        <ul class="tasks" role="list">
          ${tasks.map((task) => this.#task(task, t.task[task.kind](task.number)))}
        </ul>
      </section>
    `;
  }

  protected override updated(): void {
    // With nothing to say it takes no room.
    this.hidden = this.#all.length === 0;
    this.#sayNew();
  }

  /** Tells of the last thing that came about while somebody reads. */
  #sayNew(): void {
    const t = this.#text.messages;
    if (!t || (!this.tasks && !this.#tasks.value)) return;
    const known = this.#known;
    const isNew = (task: Task) => isSudden(task) && known?.has(nameOf(task)) === false;
    const task = this.#all.findLast(isNew);
    // What is fetched now came about before.
    const earlier = this.#answers.unread.map((claimId) => nameOf({ kind: 'assess', claimId }));
    this.#known = new Set([...this.#all.map(nameOf), ...earlier]);
    if (task) this.dispatchEvent(new AnnounceEvent(t.task[task.kind](task.number)));
  }

  get #all(): readonly Task[] {
    return this.tasks ?? this.#tasks.value ?? [];
  }

  #task({ kind, claimId }: Task, words: string) {
    const open = (): void => {
      this.dispatchEvent(new PanelOpenEvent(claimId, panels[kind]));
    };
    return html`<li>
      <button type="button" class="text-button" @click=${open}>${words}</button>
    </li>`;
  }
}

function isSudden(task: Task): boolean {
  return suddenKinds.includes(task.kind) || (task.kind === 'evidence' && task.sudden === true);
}

function nameOf({ kind, claimId }: Pick<Task, 'kind' | 'claimId'>): string {
  return `${kind} ${String(claimId)}`;
}
