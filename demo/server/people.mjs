import { demoIdentity } from '@entente/server';
import { tsImport } from 'tsx/esm/api';

/** The people in the bar of the page, each with a token of their own. */
export async function people() {
  const { identities } = await tsImport('../identities.ts', import.meta.url);
  return demoIdentity(Object.values(identities), process.env);
}
