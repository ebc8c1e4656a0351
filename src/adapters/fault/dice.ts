/** Numbers from 0 up to 1 that look random, and come in the same order for the same seed. */
export function dice(seed: number): () => number {
  // Neighbouring seeds are spread out, and nought is left out: the generator would stay there.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
