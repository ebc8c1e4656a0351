import type { Claim, Tally } from '../../src/model/claim.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { By, EvidenceView, SourceView } from '../../src/store/evidence-view.js';
import { all, consultation, record, scene, viewOf } from './examples.js';

interface Changes {
  /** Who looks: nobody of the sample, unless it is said. */
  readonly as?: string;
  readonly claim?: Partial<Claim>;
  readonly tally?: Partial<Tally>;
  readonly view?: Partial<Omit<EvidenceView, 'claim' | 'tally'>>;
}

const saidBy =
  (me: string) =>
  <T extends { readonly participantId: string }>(said: T): By<T> => ({
    said,
    by: all('participant').find(({ id }) => id === said.participantId),
    own: said.participantId === me,
  });

/** One source of the sample, with what people think of it. */
export function sourceOf(
  id: string,
  evidence: Partial<Evidence> = {},
  view: Partial<SourceView> = {},
  as = 'robin',
): SourceView {
  return {
    ...saidBy(as)({ ...record('evidence', id), ...evidence }),
    assessments: all('assessment')
      .filter(({ evidenceId }) => evidenceId === id)
      .map(saidBy(as)),
    removal: undefined,
    unsent: undefined,
    ...view,
  };
}

/** What a panel shows of the evidence on one claim of the sample, with what a story changes. */
export function evidenceOf(claimId: string, changes: Changes = {}): EvidenceView {
  const { as = 'robin', claim = {}, tally = {}, view = {} } = changes;
  const card = viewOf(claimId, { claim, tally });
  const of = ({ claimId: id }: { readonly claimId: string }) => id === claimId;
  const recognitions = all('recognition').filter(of);
  const [challenge] = all('challenge').filter(of);
  return {
    consultation,
    scene: { ...scene, participantId: as },
    claim: card.claim,
    tally: card.tally,
    own: card.claim.authorId === as,
    disagrees: false,
    challenge: challenge && saidBy(as)(challenge),
    sources: all('evidence')
      .filter(of)
      .map(({ id }) => sourceOf(id, {}, {}, as)),
    recognitions: recognitions.map(saidBy(as)),
    recognition: recognitions.find(({ participantId }) => participantId === as),
    details: { status: 'ready', error: null },
    ...view,
  };
}
