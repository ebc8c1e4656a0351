import { posting } from '../support/commands.js';

/** Somebody who listens to a consultation at one copy. */
export interface Listening {
  /** Fulfilled with the next checkpoint that is hinted at. */
  next(): Promise<string>;
  stop(): Promise<void>;
}

const pathOf = (consultation: string) => `/consultations/${consultation}`;

/** Begins to listen; once this is fulfilled, nothing goes by unheard. */
export async function listenAt(address: string, consultation: string): Promise<Listening> {
  const { body } = await fetch(`${address}${pathOf(consultation)}/stream`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  return {
    async next() {
      for (;;) {
        const [event, id] = /event: hint\nid: (.*)\n.*\n\n/.exec(read) ?? [];
        if (event !== undefined && id !== undefined) {
          read = read.slice(read.indexOf(event) + event.length);
          return id;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream has ended.');
        read += value;
      }
    },
    stop: () => reader.cancel(),
  };
}

/** Says something at a copy, and gives the checkpoint after it. */
export async function sayAt(address: string, consultation: string, text: string): Promise<string> {
  const headers = { authorization: 'Bearer demo.ana', 'content-type': 'application/json' };
  const answer = await fetch(`${address}${pathOf(consultation)}/commands`, {
    method: 'POST',
    headers,
    body: JSON.stringify(posting(text)),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  await answer.arrayBuffer();
  const opened = await fetch(address + pathOf(consultation));
  return ((await opened.json()) as { readonly checkpoint: string }).checkpoint;
}
