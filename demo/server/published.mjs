import { tsImport } from 'tsx/esm/api';
import { readFile } from 'node:fs/promises';
import { Cursors } from './cursors.mjs';
import { fill } from './fill.mjs';
import { root } from './root.mjs';

const json = (value) => ({ body: Buffer.from(JSON.stringify(value)), type: 'application/json' });

/** Publishes a file of the neutral form as a record: each of its files is made when asked for. */
export async function publish(file) {
  const { RecordIndex, readDataset, toRecords } = await tsImport(
    '../../scripts/dataset/index.ts',
    import.meta.url,
  );
  const names = await tsImport('../../src/adapters/static/names.ts', import.meta.url);
  const dataset = await readDataset(file);
  const index = new RecordIndex(toRecords(dataset));
  const { consultation, records } = await index.open(index.consultationId);
  const manifest = {
    format: 'entente-record',
    version: 1,
    paged: true,
    records: [consultation, ...records],
  };
  const page = await pageFor(dataset);
  const answer = answerer(index, names.claimsInFile);
  return {
    page: () => page,
    async find(name) {
      if (name === 'record.json') return json(manifest);
      const asked = readName(names, name);
      const value = asked && (await answer(asked));
      return value && json(value);
    },
  };
}

/** What a file name asks for, or nothing where it is no name of ours. */
function readName({ readFileName }, name) {
  try {
    return readFileName(name);
  } catch {
    // It holds something that is no encoded text.
    return undefined;
  }
}

/** Answers what the name of a file asks for, from the index; nothing where there is no such thing. */
function answerer(index, limit) {
  const cursors = new Cursors(index, limit);
  const ask = async ({ query, page, claimId, figure, subject }) => {
    if (claimId !== undefined) return claimOf(index, claimId);
    if (figure !== undefined) return { figure: await index.aggregate(figure, subject) };
    const after = await cursors.at(query, page);
    if (after === undefined) return undefined;
    const { ids, records, total, cursor } = await index.list(query, { limit, after });
    cursors.learn(query, page + 1, cursor);
    return { ids, records, total, last: cursor === null };
  };
  return (asked) =>
    ask(asked).catch((error) => {
      // A name can ask for an order or a figure that there is not.
      if (error.name === 'AdapterError') return undefined;
      throw error;
    });
}

async function claimOf(index, id) {
  const records = await index.get([id]);
  return records.length > 0 ? { records } : undefined;
}

/** The page around the record, with the title, language and terms of what is shown. */
async function pageFor({ consultation, source }) {
  const { id, title, language } = consultation;
  const terms = [source.attribution ?? source.name, source.licence, source.changes];
  const html = await readFile(`${root}/demo/record.html`, 'utf8');
  const texts = { id, title, language, source: terms.filter(Boolean).join(' · ') };
  return { body: Buffer.from(fill(html, texts)), type: 'text/html; charset=utf-8' };
}
