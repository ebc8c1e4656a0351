import type { Assessment, Challenge, Evidence, Recognition } from '../../model/evidence.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { AnyRecord } from '../../model/record.js';
import type { Link } from '../../model/together.js';
import { dossiersOf, type DossierSource } from '../dossiers.js';
import type { Viewer } from '../visibility.js';
import { claimsIn } from './reading.js';
import { Source } from './source.js';
import type { Reading } from './transaction.js';

/** Everything about the claims of these ids that a reader may know of. */
export async function dossiersIn(
  tx: Reading,
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly AnyRecord[]> {
  const claims = await claimsIn(tx, [...new Set(ids)], viewer);
  return dossiersOf(claims, new FullSource(tx), viewer);
}

/** Answers as well what only somebody asks who has opened a claim, or acts on it. */
export class FullSource extends Source implements DossierSource {
  paraphrasesOf(claimId: string): Promise<Paraphrase[]> {
    const range = IDBKeyRange.bound([claimId], [claimId, []]);
    return this.tx.objectStore('paraphrase').index('claim').getAll(range);
  }

  challengesOf(claimId: string): Promise<Challenge[]> {
    return this.tx.objectStore('challenge').index('claim').getAll(claimId);
  }

  evidenceOf(claimId: string): Promise<Evidence[]> {
    return this.tx.objectStore('evidence').index('claim').getAll(claimId);
  }

  assessmentsOf(claimId: string): Promise<Assessment[]> {
    return this.tx.objectStore('assessment').index('claim').getAll(claimId);
  }

  recognitionsOf(claimId: string): Promise<Recognition[]> {
    return this.tx.objectStore('recognition').index('claim').getAll(claimId);
  }

  async linksOf(claimId: string): Promise<Link[]> {
    const links = this.tx.objectStore('link');
    const ends = ['from', 'to'] as const;
    return (await Promise.all(ends.map((end) => links.index(end).getAll(claimId)))).flat();
  }
}
