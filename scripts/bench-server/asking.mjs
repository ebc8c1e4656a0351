import { Agent, request } from 'node:http';

/** Asks a server over connections that are kept. */
export function askerFor(address) {
  const agent = new Agent({ keepAlive: true });
  const ask = (path, { as, body } = {}) =>
    new Promise((resolve, reject) => {
      const options = { agent, method: body ? 'POST' : 'GET', headers: headersOf(as, body) };
      const asked = request(address + path, options, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => (text += part));
        answer.once('error', reject).once('end', () => {
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${path} answered ${answer.statusCode}: ${text}`));
        });
      });
      asked.once('error', reject).end(body && JSON.stringify(body));
    });
  return { ask, close: () => agent.destroy() };
}

function headersOf(as, body) {
  return {
    ...(as && { authorization: `Bearer demo.${as}` }),
    ...(body && { 'content-type': 'application/json' }),
  };
}
