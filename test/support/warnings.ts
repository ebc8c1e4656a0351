/** What developers are told in the console while something is done. */
export async function warnings(act: () => Promise<void>): Promise<string> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: readonly unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said.join('\n');
}
