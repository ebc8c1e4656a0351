/** Where to begin when nobody names a port. */
const FIRST = 8080;
const TRIES = 20;

/**
 * Takes the port that was asked for, or the first free one from 8080 on. `begin` listens on one, and
 * answers with where it is and how to stop it. Once this resolves, it has answered.
 */
export async function listen(begin, { port, host }) {
  const running = await somewhere(begin, port, host);
  await (await fetch(running.address)).arrayBuffer();
  return running;
}

async function somewhere(begin, port, host) {
  if (port !== undefined) return begin({ host, port });
  for (let next = FIRST; ; next += 1) {
    try {
      return await begin({ host, port: next });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next - FIRST >= TRIES) throw error;
    }
  }
}
