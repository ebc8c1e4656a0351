import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isSecret } from './signature.js';
import { troubleWith } from './post-safely.js';

const target = v.object({
  consultation: v.pipe(v.string(), v.minLength(1)),
  url: v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const trouble = dataset.typed ? troubleWith(dataset.value) : undefined;
      if (trouble) addIssue({ message: trouble });
    }),
  ),
  secret: v.pipe(v.string(), v.check(isSecret, 'is not whsec_ and 24 to 64 bytes in base64')),
});

/** Somewhere that is told what changes in one consultation. */
export type HookTarget = v.InferOutput<typeof target>;

/** The targets that a file of settings lists, or an error that says which of them cannot be one. */
export function readTargets(text: string): readonly HookTarget[] {
  const result = v.safeParse(v.array(target), JSON.parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`Web hooks: ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}.`);
}

/** What a target is called in the database: nobody reads its address there. */
export const nameOf = ({ url }: HookTarget): string =>
  createHash('sha256').update(url).digest('base64url').slice(0, 22);
