import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { KeptText } from '../../src/controllers/kept-drafts.js';
import '../../src/elements/coverage-meter/nomination-form.define.js';
import '../../src/elements/entry/entry.define.js';
import '../../src/elements/inbox/inbox.define.js';
import { emptyTally } from '../../src/model/claim.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, aDisclosure, aGroup, aParaphrase, daysFromNow } from './builders.js';
import { aRecognition, supportedTown } from './evidence.js';
import { aNomination, aReport } from './moderation.js';
import { mount, until, type StageOptions } from './mount.js';

// One text in every field that a person can fill, on every element that shows one.

const refused: KeptText = {
  intent: 'edit',
  claimId: 'berths',
  number: '1',
  savedAt: daysFromNow(-1),
  texts: ['Only if the ferry runs all year.'],
  refused: { code: 'conflict', unmet: null },
};

/** Fields of one line; the contract gives them less room. */
const lines = new Set(['name', 'ownWords', 'speaksFor', 'citation', 'label']);

/** Fields of text. */
const proses = new Set([
  ...['text', 'reason', 'objectives', 'concerns', 'interest', 'excerpt', 'correction', 'note'],
  ...['reach', 'decision', 'copyReason', 'releaseReason'],
]);

const byLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'en' in value;

function put(value: unknown, key: string, text: string): unknown {
  if (typeof value === 'string') {
    if (lines.has(key)) return text.slice(0, 2_000);
    return proses.has(key) ? text : value;
  }
  if (Array.isArray(value)) return value.map((each) => put(each, key, text));
  if (typeof value !== 'object' || value === null) return value;
  if (byLanguage(value)) return { en: text, fr: text };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, put(each, name, text)]),
  );
}

/** A town in which all that anybody could have written is this text. */
export function saying(text: string): readonly AnyRecord[] {
  return everything().map((record) => put(record, '', text) as AnyRecord);
}

/** The same, but for what an institution has written. */
export function peopleSaying(text: string): readonly AnyRecord[] {
  const institutional = new Set(['consultation', 'group', 'response']);
  return everything().map((record) =>
    institutional.has(record.type) ? record : (put(record, '', text) as AnyRecord),
  );
}

const spoken = (text: string) => ({ en: text, fr: text });

const tombstone = { at: daysFromNow(-1), reason: 'Said better.', ground: null, intoId: null };

/** A town in which everybody, the organiser too, has written this in French alone. Names stay. */
export function inFrench(text: string): readonly AnyRecord[] {
  return everything().map((record) => {
    const said = onlyFrench(put(record, '', text)) as AnyRecord;
    return 'name' in record ? ({ ...said, name: record.name } as AnyRecord) : said;
  });
}

function onlyFrench(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onlyFrench);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => !byLanguage(value) || key !== 'en');
  return Object.fromEntries(
    fields.map(([key, each]) => [key, key === 'language' ? 'fr' : onlyFrench(each)]),
  );
}

/** A town in which everything has happened that an element can show. */
export function everything(): readonly AnyRecord[] {
  return [
    { ...aGroup('island'), expectedShare: 0.2, source: spoken('Census'), note: spoken('Invited') },
    ...supportedTown([
      aDisclosure('Ana', {
        standing: 'absent',
        speaksFor: 'The old',
        interest: 'A boat',
        revision: 2,
      }),
      aRecognition('Cyd'),
      aClaim('gone', { number: '3', status: 'withdrawn', tombstone }),
      aClaim('barred', { number: '4', status: 'removed', tombstone }),
      aClaim('new', { number: '5', status: 'pending' }),
      aParaphrase('said', { status: 'close', correction: 'Not first.' }),
      aParaphrase('other', { participantId: 'Cyd' }),
      aNomination('nights', {
        status: 'included',
        decision: 'They cross.',
        decidedAt: daysFromNow(-1),
      }),
      aReport('r'),
      { ...emptyTally('berths'), revision: 1, agree: 6, heard: 1 },
      {
        type: 'response',
        id: 'answer',
        revision: 1,
        subjectId: 'berths',
        verdict: 'in-part',
        reasons: spoken('From next year.'),
        body: spoken('The council'),
        dueAt: null,
        at: daysFromNow(-1),
        commitmentId: null,
      },
    ]),
  ];
}

/** What is shown, to whom, and the selector of what is there once it stands. */
interface Show {
  readonly template: TemplateResult;
  readonly options?: StageOptions;
  readonly ready: string;
  /** Whether it shows nothing that somebody wrote. */
  readonly quiet?: boolean;
  /** The selector of what is fetched when it is unfolded. */
  readonly unfolded?: string;
}

const fay = { name: 'Fay', roles: ['facilitator'] } as const;

/** Every element, in the states in which it shows what people wrote. */
export const shows: Readonly<Record<string, Show>> = {
  mandate: { template: html`<entente-mandate></entente-mandate>`, ready: '[part="question"]' },
  coverage: {
    template: html`<entente-coverage-meter></entente-coverage-meter>`,
    ready: '.fold + .fold',
    unfolded: '.nominations',
  },
  thread: { template: html`<entente-thread></entente-thread>`, ready: '.claims' },
  'claim card': {
    template: html`<entente-claim-card claim-id="berths"></entente-claim-card>`,
    ready: '[part="answer"]',
  },
  'withdrawn claim': {
    template: html`<entente-claim-card claim-id="gone"></entente-claim-card>`,
    ready: '.tombstone',
  },
  'removed claim': {
    template: html`<entente-claim-card claim-id="barred"></entente-claim-card>`,
    ready: '.tombstone',
  },
  evidence: {
    template: html`<entente-evidence-panel claim-id="water"></entente-evidence-panel>`,
    options: { name: 'Ana' },
    ready: '[part="recognitions"]',
  },
  restatements: {
    template: html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
    options: { name: 'Eve' },
    ready: 'entente-restatement',
  },
  'restating again': {
    template: html`<entente-paraphrase-prompt
      claim-id="berths"
      restate
    ></entente-paraphrase-prompt>`,
    ready: '.part-head',
  },
  judging: {
    template: html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
    options: { name: 'Ana' },
    ready: 'entente-restatement',
  },
  'adding evidence': {
    template: html`<entente-evidence-panel
      claim-id="water"
      show="add-evidence"
    ></entente-evidence-panel>`,
    ready: 'details .quote',
  },
  'naming a group': {
    template: html`<entente-nomination-form></entente-nomination-form>`,
    ready: 'form',
    quiet: true,
  },
  'what was refused': {
    template: html`<entente-drafts .drafts=${[refused]}></entente-drafts>`,
    ready: '.state',
    quiet: true,
  },
  reporting: {
    template: html`<entente-moderation claim-id="berths"></entente-moderation>`,
    ready: 'form',
  },
  disclosing: { template: html`<entente-disclosure></entente-disclosure>`, ready: 'form' },
  writing: {
    template: html`<entente-composer parent-id="berths"></entente-composer>`,
    ready: '[aria-current]',
  },
  moderating: {
    template: html`<entente-moderation claim-id="berths" show="moderate"></entente-moderation>`,
    options: fay,
    ready: 'form',
  },
  queue: {
    template: html`<entente-moderation show="queue"></entente-moderation>`,
    options: fay,
    ready: '.case',
  },
};

/** The names of those that show what people wrote. */
export const speaking = Object.keys(shows).filter((name) => !shows[name]?.quiet);

/** Opens every fold, and waits for what is inside. */
export async function unfold(name: string, root: ShadowRoot): Promise<void> {
  for (const fold of deepAll(root, 'details')) fold.toggleAttribute('open', true);
  const { unfolded = '*' } = shows[name] ?? {};
  await until(() => deepAll(root, unfolded).length > 0, unfolded);
  await until(() => isStill(root), 'what was folded');
}

/** Mounts one of {@link shows}, and waits until all of it stands. */
export async function mountShow(
  name: string,
  records: readonly AnyRecord[],
  rest: StageOptions = {},
) {
  const show = shows[name];
  if (!show) throw new Error(`Nothing is shown as ${name}.`);
  const mounted = await mount(show.template, { records, ...show.options, ...rest });
  await until(() => mounted.root.querySelector(show.ready), `${name}: ${show.ready}`);
  await until(() => isStill(mounted.root), 'what is inside');
  return mounted;
}

/** Whether all that stands inside has rendered. */
function isStill(root: ParentNode): boolean {
  const inside = deepAll(root, '*').filter(({ localName }) => localName.startsWith('entente-'));
  return inside.every(
    (each) => each.shadowRoot && !('isUpdatePending' in each && each.isUpdatePending),
  );
}

/** All elements that match, in every shadow root below. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const here = [...root.querySelectorAll(selector)];
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepAll(shadowRoot, selector) : [],
  );
  return [...here, ...below];
}

/** All text nodes with something to read, in every shadow root below. */
export function deepTextNodes(root: ParentNode): Text[] {
  const texts = [...root.querySelectorAll(':not(style)')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node): node is Text => node instanceof Text);
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepTextNodes(shadowRoot) : [],
  );
  return [...texts, ...below].filter(({ data }) => /\p{L}/u.test(data));
}

/** All text, in every shadow root below. */
export function deepText(root: ParentNode): string {
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [deepText(shadowRoot)] : [],
  );
  const styles = [...root.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  return [(root.textContent ?? '').replace(styles, ''), ...below].join(' ');
}
