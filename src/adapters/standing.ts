import type { Claim, Tally } from '../model/claim.js';
import type { Evidence, Recognition } from '../model/evidence.js';
import { sides } from '../model/sides.js';
import type { Stages } from './figures.js';
import { scopesOf, tagsOf } from './tags-of.js';

/** What lists and counts need to know besides a claim and its tally. */
export interface Circumstances {
  readonly groupIds: readonly string[];
  readonly answered: boolean;
}

/** What a claim is found by and counted in, for backends that keep lists and counts. */
export interface Standing {
  /** What the claim can be found by, and by whom; see `tags-of.ts`. */
  readonly tags: readonly string[];
  readonly scopes: readonly string[];
  /** How far it brings its author. */
  readonly stages: readonly (keyof Stages)[];
}

/** Everything that lists and counts say of a claim, worked out anew. */
export function standingOf(claim: Claim, tally: Tally, around: Circumstances): Standing {
  return {
    tags: tagsOf(claim, { support: tally.support, ...around }),
    scopes: scopesOf(claim),
    stages: stagesOf(claim, tally, around.answered),
  };
}

/** The stages of taking part that a claim brings its author to. */
function stagesOf(
  { status }: Claim,
  { heard }: Tally,
  answered: boolean,
): readonly (keyof Stages)[] {
  return [
    ...(status === 'published' || status === 'merged' ? ['speaking' as const] : []),
    ...(heard > 0 ? ['heard' as const] : []),
    ...(answered ? ['answered' as const] : []),
  ];
}

/**
 * The stages that a source brings whoever gave it to, given the recognitions on its claim: what is
 * recognised is the evidence for the claim, so no source against it is heard by that.
 */
export function stagesOfSource(
  { status, bearing }: Evidence,
  recognitions: readonly Recognition[],
): readonly (keyof Stages)[] {
  if (status !== 'published') return [];
  const isHeard = sides[bearing] === 'for' && recognitions.some(({ removed }) => !removed);
  return isHeard ? ['speaking', 'heard'] : ['speaking'];
}

/** Begins the keys under which it is counted how often each person reached a stage. */
export function stageKey(stage: keyof Stages): string {
  return `stage:${stage}`;
}

/** The keys of everything in which a claim is counted. */
export function countKeysOf(
  { parentId, authorId }: Pick<Claim, 'parentId' | 'authorId'>,
  { tags, scopes, stages }: Standing,
): readonly (readonly string[])[] {
  return [
    ...tags.flatMap((tag) => scopes.map((scope) => [tag, parentId ?? '', scope])),
    ...stages.map((stage) => [stageKey(stage), authorId]),
  ];
}
