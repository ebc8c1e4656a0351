import { tsImport } from 'tsx/esm/api';

const DAY = 86_400_000;

/** The made-up consultation as one file, with the dates of today: what the smallest embed starts from. */
export async function sampleFile() {
  const { sample } = await tsImport('../sample/index.ts', import.meta.url);
  let kept;
  return () => {
    const day = Math.floor(Date.now() / DAY);
    if (kept?.day !== day) {
      const body = Buffer.from(JSON.stringify(sample(new Date())));
      kept = { day, found: { body, type: 'application/json' } };
    }
    return kept.found;
  };
}
