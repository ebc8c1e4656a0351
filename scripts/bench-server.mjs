// Measures the server on both databases, beside a bare route of the same framework and bare SQL. Prints;
// asserts nothing. Filling with 100,000 claims takes some minutes for each database.
//   npm run bench:server -- --claims 1000,100000 --only PostgreSQL --streams 1000 --seconds 5 --json
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { newDatabases } from './bench-server/databases.mjs';
import { AT_ONCE } from './bench-server/load.mjs';
import { measureBare, measureServer, measureSql } from './bench-server/measure.mjs';
import { report } from './bench-server/report.mjs';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000,10000' },
    streams: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '5' },
    database: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.claims.split(',').map(Number);
const wishes = { sizes, many: Number(values.streams), seconds: Number(values.seconds) };

const titles = {
  post: `Posting a claim, ${AT_ONCE} at a time:`,
  stance: `Taking a stance, ${AT_ONCE} at a time:`,
  list: `Reading a page of twenty claims, ${AT_ONCE} at a time, forty pages deep:`,
  hint: `Hints to ${wishes.many} streams, from the command to each (gathered for 50 ms first):`,
};

// The servers hear it too and end; then what is under way here fails, and cleans up behind itself.
process.on('SIGINT', () => (process.exitCode = 130));

const load = () => loadavg()[0].toFixed(1);
const before = load();
const databases = await newDatabases(values.database, values.only);
const rows = [];
try {
  let page;
  for (const database of databases) {
    const measured = await measureServer(database, wishes);
    rows.push(...measured.rows);
    page = measured.page;
  }
  rows.push(...(await measureBare(page, wishes)));
  for (const database of databases) rows.push(...(await measureSql(database, wishes)));
} finally {
  for (const database of databases) await database.remove();
}
if (values.json) console.log(JSON.stringify({ rows }, null, 2));
else {
  report(rows, titles);
  console.log(`\nLoad average: ${before} before, ${load()} after.`);
}
