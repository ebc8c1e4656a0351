/** Takes the white space out of a template that only lays out its code. */
export function minifyHtml(parts: readonly string[]): readonly string[];
