import type { Adapter } from '../../../src/adapters/contract.js';
import type { Person, Seed, Stage } from '../../../src/conformance/index.js';

/** A way in which a backend can be wrong, and the case of the conformance kit that notices. */
export interface Broken {
  readonly name: string;
  /** The number of the case that this adapter must not get past. */
  readonly caughtBy: number;
  /** A stage like a sound one, but for what is broken. */
  readonly stage: (make: MakeStage, seed: Seed) => Stage;
}

/** Makes a sound stage. */
export type MakeStage = (seed: Seed) => Stage;

/** Everything that a sound adapter has. */
export type Sound = Required<Adapter>;

/** What breaks one handle: its methods in place of the sound ones. */
export type Breaks = (
  sound: Sound,
  around: { readonly stage: Stage; readonly person: Person },
) => Partial<Adapter>;

/** An adapter as a plain object, so that one method can be put in the place of another. */
export function plain(adapter: Sound): Sound {
  return {
    isChecked: false,
    open: (...given) => adapter.open(...given),
    list: (...given) => adapter.list(...given),
    get: (...given) => adapter.get(...given),
    aggregate: (...given) => adapter.aggregate(...given),
    submit: (...given) => adapter.submit(...given),
    changesSince: (...given) => adapter.changesSince(...given),
    watch: (...given) => adapter.watch(...given),
    close: () => adapter.close(),
  };
}

/** Breaks every handle on a stage; what `breaks` keeps is shared by the handles of one stage. */
export function broken(name: string, caughtBy: number, breaks: () => Breaks): Broken {
  return {
    name,
    caughtBy,
    stage(make, seed) {
      const stage = make(seed);
      const breakHandle = breaks();
      return {
        ...stage,
        async handle(person) {
          const sound = (await stage.handle(person)) as Sound;
          return { ...plain(sound), ...breakHandle(sound, { stage, person }) };
        },
      };
    },
  };
}
