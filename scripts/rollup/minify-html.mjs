/** Stands for a value that is put in. */
const HOLE = '\uE000';

const names = (list) => new Set(list.split(' '));

// White space beside one of these is never seen.
const BLOCKS = names(
  'article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main menu nav ol option p section select summary table tbody td tfoot th thead tr ul',
);

// In these it is not seen at all: they hold blocks or drawings, and no text of their own; a label
// lays out what it holds.
const HOLD_BLOCKS = names(
  'article details dl fieldset form label menu nav ol section select svg table tbody thead tr ul',
);

const KEEPS_SPACE = /<(pre|textarea)\b/;

const TOKEN = new RegExp(
  `<(?<end>/?)(?<name>[a-z][\\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(?<closed>/?)>|${HOLE}|\\s+|[^<\\s${HOLE}]+|<`,
  'gi',
);

const NEVER_CLOSED = names('br hr img input wbr');

/** A tag without the quotes and the spaces that it can do without. */
const tight = (tag) =>
  tag
    .replace(/="([\w-]+)"(?=[\s>])/g, '=$1')
    .replace(/\s+>$/, '>')
    .replace(/"\s+\/>$/, '"/>');

/** Takes the white space out of a template that only lays out its code. */
export function minifyHtml(parts) {
  const markup = parts.join(HOLE);
  if (KEEPS_SPACE.test(markup)) return parts;
  const tokens = [...markup.matchAll(TOKEN)].map(([text, end, name, closed]) => ({
    text: (name === undefined ? text : tight(text)).replace(/\s+/g, ' '),
    name: name?.toLowerCase(),
    opens: name !== undefined && !end && !closed && !NEVER_CLOSED.has(name),
    closes: end === '/',
    isSpace: /^\s+$/.test(text),
    isWord: name === undefined && text !== HOLE,
  }));
  for (const at of unseen(tokens, /^\s*\n/.test(markup))) tokens[at].text = '';
  return tokens
    .map(({ text }) => text)
    .join('')
    .split(HOLE);
}

/** Which tokens are white space that nobody sees, or that stands where nothing needs it. */
function* unseen(tokens, hasLinesOfItsOwn) {
  let place = { holdsBlocks: hasLinesOfItsOwn, around: undefined };
  for (const [at, token] of tokens.entries()) {
    if (token.closes) place = place.around ?? place;
    if (token.isSpace && isUnseen(tokens[at - 1], tokens[at + 1], place)) yield at;
    if (token.opens) place = { holdsBlocks: HOLD_BLOCKS.has(token.name), around: place };
  }
}

function isUnseen(before, after, { holdsBlocks }) {
  if (BLOCKS.has(before?.name) || BLOCKS.has(after?.name)) return true;
  return holdsBlocks && !before?.isWord && !after?.isWord;
}
