import type { Claim } from '../../model/claim.js';
import type { CommandOf } from '../../model/command.js';
import { changeClaim, firstStatus, latestParaphrase, unmetListening } from '../listening.js';
import { publishedClaim, refuseTaken } from '../lookups.js';
import type { Handler } from '../handler.js';
import type { Violation } from '../decision.js';
import { unmetBacking, unmetRecognition } from '../recognition.js';
import { invalid } from '../refusal.js';
import type { Scene } from '../scene.js';
import { textRules } from '../text-rules.js';

type PostClaim = CommandOf<'postClaim'>;

/** Says something new, or answers a claim. */
export const postClaim: Handler<PostClaim> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { text: textRules.claim },
  async plan(command, scene) {
    const parent = command.parentId === null ? null : await publishedClaim(scene, command.parentId);
    refuseTaken(await scene.facts.claim(command.id));
    const isAgainst = command.relation === 'opposes' && parent?.authorId !== scene.me;
    const opposed = isAgainst ? parent : null;
    const heard = opposed ? await heardOf(scene, opposed) : undefined;
    return {
      unmet: [
        ...(opposed ? unmetListening(scene, opposed, heard) : []),
        ...(await unmetEvidence(command, parent, opposed, scene)),
        ...unmetPlace(command, parent, scene),
      ],
      async change(changes) {
        const claim: Claim = {
          ...newClaim(command, scene),
          number: await numberOf(parent, scene),
          status: firstStatus(scene, heard),
          paraphraseId: heard?.id ?? null,
        };
        await changeClaim(changes, undefined, claim);
      },
    };
  },
};

/** The restatement that a reply against a claim stands on. */
async function heardOf(scene: Scene, opposed: Claim) {
  return scene.rules.listening.binding === 'off'
    ? undefined
    : latestParaphrase(scene, opposed.id, scene.me);
}

async function unmetEvidence(
  { relation }: PostClaim,
  parent: Claim | null,
  opposed: Claim | null,
  scene: Scene,
): Promise<readonly Violation[]> {
  if (opposed) return unmetRecognition(scene, opposed.id, scene.rules.recognition);
  return parent && relation === 'supports' ? unmetBacking(scene, parent.id) : [];
}

function unmetPlace(
  { kind, relation }: PostClaim,
  parent: Claim | null,
  { rules }: Scene,
): readonly Violation[] {
  const depth = parent === null ? 0 : parent.number.split('.').length;
  return [
    ...(isFitting(kind, relation, parent)
      ? []
      : [invalid('bad-relation', { step: 'fill', field: 'relation' })]),
    ...(depth > rules.depth ? [invalid('too-deep')] : []),
  ];
}

/** A root has no relation; a question asks, wherever it stands; and a question is only answered or asked about. */
function isFitting(
  kind: PostClaim['kind'],
  relation: PostClaim['relation'],
  parent: Claim | null,
): boolean {
  if (parent === null || relation === null) return parent === null && relation === null;
  if (kind === 'question' || relation === 'asks') return kind === 'question' && relation === 'asks';
  return (parent.kind === 'question') === (relation === 'answers');
}

async function numberOf(parent: Claim | null, { facts }: Scene): Promise<string> {
  const before = await facts.childCount(parent?.id ?? null);
  return parent === null ? `${before + 1}` : `${parent.number}.${before + 1}`;
}

function newClaim(
  { id, parentId, relation, kind, text, language }: PostClaim,
  scene: Scene,
): Omit<Claim, 'number' | 'status' | 'paraphraseId'> {
  return {
    type: 'claim',
    id,
    revision: 0,
    authorId: scene.me,
    parentId,
    relation,
    kind,
    text,
    language,
    createdAt: scene.at,
    editedAt: null,
    earlier: [],
    tombstone: null,
  };
}
