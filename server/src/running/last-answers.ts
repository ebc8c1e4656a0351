import type { Server, ServerResponse } from 'node:http';

/**
 * Follows what a server is answering. What this gives back is called when the server stops: from
 * then on the answers that are under way say that nothing more comes over their connection, since
 * one that is kept open for another request would keep the server from ending.
 */
export function lastAnswers(server: Server): () => void {
  const open = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return () => {
    for (const response of open) {
      if (!response.headersSent) response.setHeader('connection', 'close');
    }
  };
}
