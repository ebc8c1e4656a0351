import { AdapterError } from '../errors.js';

/** The longest answer that is read, in bytes: many times what a page of claims can hold. */
export const answerBytes = 8_000_000;

/** The text of an answer, unless it is too long to be one. */
export async function textOf(response: Response): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > answerBytes) {
      void reader.cancel().catch(() => undefined);
      throw new AdapterError('protocol-error', `An answer has more than ${answerBytes} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
