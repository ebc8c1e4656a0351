/** Sorts by a text, such as a moment in ISO 8601. Equal ones keep their order, in every engine. */
export function byKey<T>(keyOf: (each: T) => string): (a: T, b: T) => number {
  return (a, b) => Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b));
}
