const COMMENT = /\n\/\/# sourceMappingURL=.*\s*$/;

/**
 * Makes a script that is no module of a file that imports and exports nothing: what it names stays
 * its own, it is as strict as a module, and it asks for no loader.
 */
export const classic = (from, to) => ({
  name: 'classic',
  generateBundle(_, { [from]: { code } }) {
    const body = code.replace(COMMENT, '');
    this.emitFile({
      type: 'asset',
      fileName: to,
      source: `!function(){"use strict";${body}}();\n`,
    });
  },
});
