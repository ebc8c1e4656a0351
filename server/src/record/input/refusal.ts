/** Why a file is not taken, in words for whoever brought it, and where in it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(line === undefined ? message : `line ${line}: ${message}`);
    this.line = line;
  }
}
