import { isOpenTo, type Calendar } from '../model/openings.js';
import type { Role } from '../model/participant.js';
import type { RuleSet } from '../model/rules.js';
import { derive } from './derive.js';
import type { Cell } from './cell.js';
import type { DialogueStore } from './dialogue-store.js';

/** What is the same for every card: the rules in force, who looks, and what may be done. */
export interface Scene {
  readonly rules: RuleSet;
  /** When what is open. */
  readonly calendar: Calendar;
  /** Whether contributions, and views on them, are taken now. */
  readonly open: boolean;
  /** When something opens or closes next, as far as anybody looks: the scene changes then. */
  readonly turn?: number;
  /** IANA zone in which dates are said; the reader's own where it is left out. */
  readonly timeZone?: string | undefined;
  /** Whether the backend takes commands at all; a published record does not. */
  readonly writable: boolean;
  readonly participantId: string | null;
  readonly roles: readonly Role[];
}

/** The scene of a store, computed once for all cards. */
export function sceneOf(store: DialogueStore): Cell<Scene | undefined> {
  let scene = scenes.get(store);
  if (!scene) scenes.set(store, (scene = deriveScene(store)));
  return scene;
}

const scenes = new WeakMap<DialogueStore, Cell<Scene | undefined>>();

function deriveScene(store: DialogueStore): Cell<Scene | undefined> {
  return derive((read) => {
    const consultation = read(store.consultation);
    const { participantId, roles } = read(store.session);
    const absent = read(store.capabilities)?.absent ?? [];
    const turn = read(store.nextTurn);
    if (!consultation) return undefined;
    const { rules, timeZone, opensAt, closesAt, phases } = consultation;
    const calendar = { opensAt, closesAt, phases };
    const writable = !absent.includes('submit');
    const open = writable && isOpenTo(['contribute'], calendar, Date.now());
    return { rules, calendar, open, turn, timeZone, writable, participantId, roles };
  }, same);
}

function same(a: Scene | undefined, b: Scene | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
