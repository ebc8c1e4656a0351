#!/usr/bin/env node
import { helpOn, helpOnOne } from './commands/help.js';
import { commands } from './commands/index.js';

const [word = 'help', ...args] = process.argv.slice(2);

async function printHelp(name: string | undefined): Promise<number> {
  const load = name === undefined ? undefined : commands[name];
  if (name !== undefined && load) {
    console.log(helpOnOne(name, await load()));
    return 0;
  }
  const all = Object.entries(commands).map(async ([each, one]) => [each, await one()] as const);
  console.log(helpOn(Object.fromEntries(await Promise.all(all))));
  return 0;
}

async function run(): Promise<number | undefined> {
  const isHelp = ['help', '--help', '-h'].includes(word);
  if (isHelp) return printHelp(args[0]);
  if (args.includes('--help') || args.includes('-h')) return printHelp(word);
  const load = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (load) return (await load()).run(args, process.env);
  console.error(`There is no command ${word}. \`entente help\` lists those that there are.`);
  return 2;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = error instanceof Error && error.name === 'UsageError';
  console.error(error instanceof Error ? error.message : error);
  if (isUsage) console.error(`\`entente help ${word}\` says what it can be told.`);
  process.exitCode = isUsage ? 2 : 1;
}
