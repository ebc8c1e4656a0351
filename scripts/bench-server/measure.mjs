import { listing, pathOf, posting, takingStances } from './acts.mjs';
import { askerFor } from './asking.mjs';
import { startServer } from './child.mjs';
import { load } from './load.mjs';
import { nameOf } from './people.mjs';
import { plainSql } from './plain-sql.mjs';
import { deliver } from './streams.mjs';

/**
 * The server on one database, in which all sizes are kept beside each other. Gives the rows, and a
 * page as the server answered it.
 */
export async function measureServer({ name: on, address }, { sizes, many, seconds }) {
  const server = await startServer('host.mjs', { database: address, sizes }, (told) =>
    console.error(`Kept ${told.kept} claims in ${on} in ${told.seconds.toFixed(0)} s.`),
  );
  const asker = askerFor(server.address);
  try {
    const rows = [];
    for (const claims of sizes) {
      // What changes nothing comes first, so that every list is as it was filled.
      for (const [what, act] of Object.entries({
        list: listing,
        stance: takingStances,
        post: posting,
      }))
        rows.push({ what, on, claims, ...(await load(seconds, act(asker, claims))) });
    }
    const claims = sizes.at(-1);
    const stream = `${server.address}/consultations/${nameOf(claims)}/stream`;
    const tell = posting(asker, claims);
    rows.push({ what: 'hint', on, claims, ...(await deliver(stream, { many, seconds, tell })) });
    return { rows, page: await asker.ask(pathOf(sizes[0])) };
  } finally {
    asker.close();
    await server.stop();
  }
}

/** The same framework, with answers as large as ours and nothing to do for them. */
export async function measureBare(page, { many, seconds }) {
  const server = await startServer('bare.mjs', JSON.parse(page));
  const asker = askerFor(server.address);
  const on = 'bare Fastify';
  try {
    const command = () => asker.ask('/command', { body: { text: 'Crossings. '.repeat(8) } });
    const answered = await load(seconds, command);
    const listed = await load(seconds, () => asker.ask('/page'));
    const tell = () => asker.ask('/tell', { body: {} });
    const told = await deliver(`${server.address}/stream`, { many, seconds, tell });
    return [
      { what: 'post', on, ...answered },
      { what: 'stance', on, ...answered },
      { what: 'list', on, ...listed },
      { what: 'hint', on, ...told },
    ];
  } finally {
    asker.close();
    await server.stop();
  }
}

/** One statement for each: writing is beside an insert, and listing beside a select by key. */
export async function measureSql(database, { seconds }) {
  const { inserted, selected } = await plainSql(database, seconds);
  const on = `bare SQL, ${database.name}`;
  return [
    { what: 'post', on, ...inserted },
    { what: 'stance', on, ...inserted },
    { what: 'list', on, ...selected },
  ];
}
