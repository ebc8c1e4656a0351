import { usualLimits } from '../record/input/limits.js';
import { openInput } from '../record/input/open-input.js';
import type { Problem, Report } from '../record/ledger/report.js';
import { verifyLedger } from '../record/ledger/verify.js';
import type { CliCommand } from './command.js';
import { readOptions, UsageError, type Options } from './options.js';

const options = {
  json: { type: 'boolean', about: 'Answer as JSON' },
} as const satisfies Options;

/** `entente verify`: checks a public record, with no server and no network. */
export const verify: CliCommand = {
  about: 'checks a public record, and says where it breaks',
  operands: 'FILE|-',
  options,
  async run(args, environment) {
    const { values, positionals } = readOptions(options, args, environment);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('It takes one file.');
    const { chunks } = await openInput(file, usualLimits);
    const report = await verifyLedger(chunks, usualLimits);
    console.log(values.json ? JSON.stringify(report) : told(report));
    return report.isSound ? 0 : 1;
  },
};

function told({ isSound, consultationId, events, head, ...report }: Report): string {
  const { versions, withheld, seen, problems } = report;
  const lines = [
    isSound
      ? `The record of ${consultationId ?? ''} is sound.`
      : `The record is broken. It is proven up to event ${events}.`,
    `  events    ${events}, the last one ${head}`,
    `  records   ${versions} are what their digests say`,
    `  withheld  ${withheld}: erased, or not for everybody`,
    `  seen      ${seen} as they were when this was written, without proof`,
    ...problems.map(toldProblem),
  ];
  return lines.join('\n');
}

function toldProblem({ line, seq, record, message }: Problem): string {
  const place = [`line ${line}`, seq !== null && `event ${seq}`, record].filter(Boolean);
  return `${place.join(', ')}: ${message}`;
}
