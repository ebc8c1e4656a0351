import MagicString from 'magic-string';

const NAME = '__entente_ask';

/**
 * What stands at the beginning of a file that loads others. Chromium remembers for as long as a page
 * lives that a file could not be had, and does not ask for it again: whoever was offline for a moment
 * could never act. So what failed is asked for under another address the next time.
 */
const ASK = `const ${NAME}_failed = {};
const ${NAME} = (file) =>
  import(file + (${NAME}_failed[file] ? '?' + ${NAME}_failed[file] : '')).catch((error) => {
    ${NAME}_failed[file] = (${NAME}_failed[file] ?? 0) + 1;
    throw error;
  });`;

/** Lets a file that could not be fetched be asked for again. */
export const askAgain = () => ({
  name: 'ask-again',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId === null ? null : { left: `${NAME}(`, right: ')' },
  renderChunk(code) {
    if (!code.includes(`${NAME}(`)) return null;
    const output = new MagicString(code).prepend(`${ASK}\n`);
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
