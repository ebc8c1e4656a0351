/** Text that is XML already. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold, however it is written: control characters, and halves of characters. */
const impossible = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Control}/gu;

/** Text as XML holds it; what XML cannot hold is shown as missing. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"'\r]/g, (mark) => escapes[mark] ?? '');
}

/** One element. Whatever is no element in it is text, and stays text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Xml | string)[]
): Xml {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = inside.map((each) => (each instanceof Xml ? each.text : escapeXml(each)));
  return new Xml(`<${name}${said.join('')}>${inner.join('')}</${name}>`);
}
