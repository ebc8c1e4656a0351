import type { CliCommand } from './command.js';
import type { Option } from './options.js';

type Named = readonly (readonly [string, string])[];

/** Names on the left, what they mean on the right. */
function table(rows: Named): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n');
}

/** What can be asked for. */
export function helpOn(commands: Readonly<Record<string, CliCommand>>): string {
  const rows = Object.entries(commands).map(([name, { about, operands = '' }]) => [
    `${name} ${operands}`.trim(),
    about,
  ]);
  const all = [...rows, ['help COMMAND', 'says what a command can be told']] as unknown as Named;
  return `Usage: entente COMMAND [OPTIONS]\n\n${table(all)}\n`;
}

/** What one command can be told. */
export function helpOnOne(name: string, { about, operands = '', options }: CliCommand): string {
  const rows = Object.entries(options).map(
    ([option, each]) => [flag(option, each), aboutOf(each)] as const,
  );
  const usage = `Usage: entente ${name} ${operands}`.trim();
  return `${usage} [OPTIONS]\n\nIt ${about}.\n\n${table(rows)}\n`;
}

const flag = (name: string, { value }: Option): string =>
  `--${name}${value === undefined ? '' : ` ${value}`}`;

const aboutOf = ({ about, variable }: Option): string =>
  variable === undefined ? about : `${about} [${variable}]`;
