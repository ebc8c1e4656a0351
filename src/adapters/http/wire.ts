/** Headers that a browser asks about beforehand: `Access-Control-Allow-Headers`. */
export const requestHeaders = ['authorization', 'content-type', 'if-none-match', 'last-event-id'];

/** Headers that a page elsewhere may read: `Access-Control-Expose-Headers`. */
export const exposedHeaders = ['etag', 'retry-after'];

/** What goes with every answer: it depends on who asks, and is asked for again each time. */
export const answerHeaders = { 'cache-control': 'private, no-cache', vary: 'Authorization' };

/** The media type of the stream. */
export const streamType = 'text/event-stream';

/** The name of the only event there is. */
export const hintEvent = 'hint';

/** Seconds between the lines that keep a stream alive. */
export const heartbeatSeconds = 15;

/** The line that keeps a stream alive. */
export const heartbeat = ':\n\n';

/** The event that says: there is something to fetch, up to this checkpoint. */
export function hintText(checkpoint: string): string {
  return `event: ${hintEvent}\nid: ${checkpoint}\ndata: {}\n\n`;
}
