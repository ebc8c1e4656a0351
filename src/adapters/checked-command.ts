import { checkCommand, type Command } from '../model/command.js';
import { AdapterError } from './errors.js';

/** A command as it may be sent, or the error that says why not. */
export function checkedCommand(command: Command, bytes = Infinity): Command {
  const checked = checkCommand(command);
  if (!('command' in checked)) {
    throw new AdapterError('invalid', `Not a command: ${checked.issues.join('; ')}`, {
      fields: Object.fromEntries(checked.issues.map(fieldAndProblem)),
    });
  }
  const size = new TextEncoder().encode(JSON.stringify(checked.command)).length;
  if (size > bytes) {
    throw new AdapterError('too-large', `The command has ${size} bytes; ${bytes} are taken.`);
  }
  return checked.command;
}

function fieldAndProblem(issue: string): readonly [string, string] {
  const at = issue.indexOf(': ');
  return [issue.slice(0, at), issue.slice(at + 2)];
}
