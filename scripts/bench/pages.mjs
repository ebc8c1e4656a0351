// The pages that are measured. What is around the consultation is the same on all of them.

const around = (head, main, attributes = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>The Lower Bridge</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/host.css" />
    ${head}
  </head>
  <body class="host"${attributes}>
    <header class="host-head"><p class="name">Town Council</p></header>
    <main>
      <div class="host-lead"><h1>The Lower Bridge</h1></div>
      ${main}
    </main>
  </body>
</html>
`;

/** Our page: what the documentation tells a web team to paste, and nothing more. */
const ours = (id) =>
  around(
    '<script type="module" src="/entente.js"></script>',
    `<entente-consultation backend="browser" consultation="${id}"></entente-consultation>`,
  );

const option = (words) => `<option>${words}</option>`;

const list = (id, label, options) =>
  `<div class="field"><label for="${id}">${label}</label><select id="${id}">${options
    .map(option)
    .join('')}</select></div>`;

const box = (id, label) =>
  `<div class="field"><label for="${id}">${label}</label><textarea id="${id}" rows="4"></textarea></div>`;

const toolbar = [
  list('order', 'Order', ['Least heard first', 'Newest', 'Most contested', 'Number']),
  list('kind', 'Kind', ['All kinds', 'Facts', 'Values', 'Concerns', 'Proposals', 'Questions']),
  list('group', 'Group', ['All groups']),
  list('state', 'Rule', ['Any state', 'Contested', 'Evidence asked for', 'Not answered']),
].join('');

const main = `
<section class="front" id="mandate"></section>
<section class="front" id="coverage"></section>
<section class="thread">
  <div class="part-head"><h2>Contributions</h2><p class="fine">Read all, or start where few have been</p></div>
  <form class="toolbar">${toolbar}<p id="tally"></p></form>
  <ol class="claims" id="claims" role="list"></ol>
  <div class="more"><button type="button" class="button" id="more">Show 20 more</button><span class="fine" id="shown"></span></div>
</section>
<section class="front">
  <div class="part-head"><h2>Your contribution</h2></div>
  <form>
    ${box('hopes', 'What do you hope for?')}
    ${box('worries', 'What worries you?')}
    ${box('text', 'Your text')}
    <button class="button">Send</button>
  </form>
</section>`;

/** A plain page; the script says whether it shows all there is or twenty at a time. */
const plain = (script) => (id) =>
  around(
    `<link rel="stylesheet" href="/plain.css" /><script type="module" src="/${script}.js"></script>`,
    main,
    ` data-consultation="${id}"`,
  );

/** The page in which the claims are kept, and which acts as another tab. */
const keep = () => around('<script type="module" src="/keep.js"></script>', '');

export const pages = { ours, visible: plain('visible'), every: plain('every'), keep };
