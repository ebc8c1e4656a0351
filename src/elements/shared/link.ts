/** Where a claim can be found again: the page's own address pattern, or a fragment of this page. */
export function permalink(pattern: string, claimId: string): string {
  const id = encodeURIComponent(claimId);
  if (pattern !== '') return pattern.replace('{id}', id);
  return typeof location === 'undefined'
    ? ''
    : `${location.href.split('#', 1)[0] ?? ''}#claim-${id}`;
}

/** The claim that the address of the page leads to, when the page has no pattern of its own. */
export function linkedClaim(hash: string): string | null {
  const encoded = /^#claim-(.+)$/.exec(hash)?.[1];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
