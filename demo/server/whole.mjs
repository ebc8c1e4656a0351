import { start, usualSettings } from '@entente/server';
import { openDialogue } from './dialogue.mjs';
import { people } from './people.mjs';
import { createSite } from './site.mjs';

/** The page, and the server that keeps its dialogue. */
export async function openWhole(options) {
  const identity = await people();
  const dialogue = await openDialogue(options.database);
  const site = await createSite(options, dialogue);
  const settings = { ...usualSettings, base: '/api' };
  const { keeper } = dialogue;
  return {
    begin: (where) => start({ keeper, identity, settings, site, ...where }),
    close: () => keeper.close(),
  };
}
