/** Begins the names under which drafts are kept. */
export const draftPrefix = 'draft/';

/** What a draft is for. Drafts of one person are never offered to another. */
export interface DraftKey {
  readonly consultationId: string;
  /** The participant, or `null` before sign-in: such a draft waits for whoever wrote it. */
  readonly actorId: string | null;
  /** `claim`, `edit`, `disclosure`, `evidence`, `paraphrase`, `report/evidence`, ... */
  readonly intent: string;
  /** What it answers or changes. */
  readonly parentId: string | null;
  /**
   * Beside the draft in the form: the command that was refused with these words, or the page that
   * holds them.
   */
  readonly beside?: string | undefined;
}

/** The place beside a draft where a page keeps what it holds itself. */
export function besideOf(writer: string): string {
  return `page/${writer}`;
}

/** The name under which a draft is kept. */
export function nameOf({ consultationId, actorId, intent, parentId, beside }: DraftKey): string {
  const parts = [consultationId, actorId, intent, parentId];
  return draftPrefix + JSON.stringify(beside === undefined ? parts : [...parts, beside]);
}

/** How the names of all drafts of a consultation begin. */
export function prefixOf(consultationId: string): string {
  return `${draftPrefix}[${JSON.stringify(consultationId)},`;
}

/** How the names of all that stands beside a draft begin. */
export function prefixBeside(key: DraftKey): string {
  return `${nameOf(key).slice(0, -1)},`;
}

/** What the draft of this name is for. */
export function keyOf(name: string): DraftKey {
  const parts = JSON.parse(name.slice(draftPrefix.length)) as [
    string,
    string | null,
    string,
    string | null,
    string?,
  ];
  const [consultationId, actorId, intent, parentId, beside] = parts;
  return { consultationId, actorId, intent, parentId, beside };
}
