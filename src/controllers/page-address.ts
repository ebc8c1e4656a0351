/** Where the page comes from; in a frame that was written by another page, where that one does. */
export function pageAddress(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}
