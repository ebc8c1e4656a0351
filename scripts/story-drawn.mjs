/**
 * Runs in the page, before Storybook: what forced colours leave of what is drawn.
 *
 * The browser sees to words, and axe takes their colour from `-webkit-text-fill-color`, which is not
 * forced. Of backgrounds nothing is left but the reader's own, and drawings keep whatever they had.
 */
export function installDrawn() {
  /** WCAG 1.4.11. */
  const LEAST = 3;
  const SHAPES = 'rect, circle, ellipse, line, path, polygon, polyline';

  const channels = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [];

  const isOpaque = (colour) => (channels(colour)[3] ?? 1) > 0;

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(colour, paper) {
    const [r, g, b, alpha = 1] = channels(colour);
    const below = channels(paper);
    const mixed = [r, g, b].map((value, at) => value * alpha + below[at] * (1 - alpha));
    const [a, z] = [luminance(mixed), luminance(below)].sort((one, other) => other - one);
    return (a + 0.05) / (z + 0.05);
  }

  function paperBehind(element) {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] !== 0 && !at.closest('svg')) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  /** The colours in which a shape is painted; what is in that of the paper is drawn on other shapes. */
  function paints(shape, paper) {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].filter(
      (paint) => paint.startsWith('rgb') && isOpaque(paint) && contrast(paint, paper) > 1.01,
    );
  }

  function wrongIn(drawing) {
    const paper = paperBehind(drawing.parentElement);
    const all = [...drawing.querySelectorAll(SHAPES)].flatMap((shape) => paints(shape, paper));
    const faint = all.filter((paint) => contrast(paint, paper) < LEAST);
    if (all.length === 0) return [`a drawing is lost: ${drawing.outerHTML}`];
    return faint.map((paint) => `${paint} on ${paper} is too faint: ${drawing.outerHTML}`);
  }

  const hasEdge = ({ borderTopWidth, borderTopStyle, outlineStyle, outlineWidth }) =>
    (borderTopStyle !== 'none' && borderTopWidth !== '0px') ||
    (outlineStyle !== 'none' && outlineWidth !== '0px');

  const takesRoom = ({ width, height }) => width > 0 && height > 0;

  /** Something without words and without an edge, of which the background was all there was. */
  function isPlate(element) {
    const style = getComputedStyle(element);
    const isBare = element.childElementCount === 0 && element.textContent.trim() === '';
    return isBare && !element.shadowRoot && isOpaque(style.backgroundColor) && !hasEdge(style);
  }

  const hasPlate = (element) =>
    ['::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      const isThere = style.content === '""' && style.display !== 'none';
      return isThere && isOpaque(style.backgroundColor) && !hasEdge(style);
    });

  /** What cannot be seen of the drawings and plates among some elements, in forced colours. */
  globalThis.lostInForcedColours = (elements) => {
    const shown = elements.filter((element) => takesRoom(element.getBoundingClientRect()));
    const drawings = shown.filter(({ localName }) => localName === 'svg');
    const plates = shown.filter(
      (element) =>
        !element.closest('svg') &&
        !element.matches('.host') &&
        (isPlate(element) || hasPlate(element)),
    );
    return [
      ...drawings.flatMap(wrongIn),
      ...plates.map((plate) => `nothing is left of ${plate.outerHTML}`),
    ];
  };
}
