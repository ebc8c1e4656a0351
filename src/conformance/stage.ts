import type { Adapter } from '../adapters/contract.js';
import type { AnyRecord } from '../model/record.js';
import type { Person } from './people.js';
import type { Seed } from './seed.js';

/** Ways around a backend's front door. Cases that need one which is not there do not run. */
export interface Hooks {
  /** Writes records past the rules, as an import or another program would. */
  put?(records: readonly AnyRecord[]): Promise<void> | void;
  /** Everything that is kept. */
  read?(): Promise<readonly AnyRecord[]> | readonly AnyRecord[];
  /** Moves the backend's clock on. */
  advance?(milliseconds: number): Promise<void> | void;
  /** Stops the backend and starts it again on what it kept; handles from before are dead. */
  restart?(): Promise<void> | void;
}

/** See {@link Hooks}. */
export type HookName = keyof Hooks;

/** A fresh backend that holds a seed. */
export interface Stage extends Hooks {
  /** The backend as one person reaches it: a handle of their own on the same dialogue. */
  handle(person: Person): Promise<Adapter> | Adapter;
  /** Lets go of everything, after the case. */
  dispose?(): Promise<void> | void;
}

/** Makes a fresh backend for every case; `null` where it cannot hold what the case begins with. */
export type StageFactory = (seed: Seed) => Promise<Stage | null> | Stage | null;
