/** A group of choices takes the focus at the chosen one, or at the first. */
export function focusInto(target: HTMLElement): void {
  const inside =
    target.querySelector<HTMLElement>('input:checked') ??
    target.querySelector<HTMLElement>('input');
  // A heading is led to, and no stop on the way through the page.
  if (target.matches('h1, h2, h3, h4, h5, h6')) target.tabIndex = -1;
  (target.matches('fieldset') ? (inside ?? target) : target).focus();
}
