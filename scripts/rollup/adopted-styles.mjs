const CSS_TAG = /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/;

const QUESTION = /=\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/;

/**
 * Answers once and for all whether style sheets can be shared: `internal/define.ts` registers elements only where
 * they can, so what Lit would do elsewhere is never run.
 */
export const adoptedStyles = () => ({
  name: 'adopted-styles',
  transform(code, id) {
    if (!CSS_TAG.test(id)) return null;
    if (!QUESTION.test(code)) throw new Error('Lit asks in other words whether sheets are shared.');
    return { code: code.replace(QUESTION, '=true'), map: null };
  },
});
