/**
 * Lets the letters that are typed into a field of this element end here. A page hears of them as if
 * they came from the element itself, would take them for its shortcuts, and they would not be typed.
 * All else goes on to the page: other keys, and whatever is pressed with a modifier.
 */
export function keepTypedKeys(host: HTMLElement): void {
  for (const name of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(name, keepIfTyped);
}

function keepIfTyped(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
  const [field] = event.composedPath() as [Element];
  // One character, also where it takes two units. What the page has put into a slot is its own.
  if (
    /^.$/u.test(key) &&
    !(ctrlKey || metaKey || altKey) &&
    field.getRootNode() === (currentTarget as Element).shadowRoot &&
    field.matches('select, :read-write')
  )
    event.stopPropagation();
}
