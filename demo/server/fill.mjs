const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Puts texts into a page where it names them, `{{so}}`; whatever they hold, they stay texts. */
export function fill(html, texts) {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) =>
    String(texts[name] ?? '').replace(/[&<>"']/g, (mark) => marks[mark]),
  );
}
