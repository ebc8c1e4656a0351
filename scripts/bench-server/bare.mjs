// A process with the same framework and nothing behind it: what an answer costs at the least.
import fastify from 'fastify';

const page = JSON.parse(process.argv[2]);
const app = fastify();
const listeners = new Set();

app.get('/page', () => page);
app.post('/command', () => ({ checkpoint: 'constant' }));
app.get('/stream', (request, reply) => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
  reply.raw.flushHeaders();
  listeners.add(reply.raw);
  reply.raw.once('close', () => listeners.delete(reply.raw));
});
app.post('/tell', () => {
  for (const listener of listeners) listener.write('event: hint\nid: constant\ndata: {}\n\n');
  return { checkpoint: 'constant' };
});

const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.once('disconnect', () => {
  app.server.closeAllConnections();
  void app.close();
});
process.send({ address });
