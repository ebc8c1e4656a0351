import { HttpAdapter } from '@entente/elements/adapters/http.js';
import { formatReport, runConformance, stageAt } from '@entente/elements/conformance.js';
import type { CliCommand } from './command.js';
import { readOptions, UsageError, wholeNumber, type Options } from './options.js';

const options = {
  token: {
    type: 'string',
    multiple: true,
    value: 'PERSON=TOKEN',
    about: 'For a server that makes no stages: a token for somebody of the kit; may be repeated',
  },
  only: {
    type: 'string',
    multiple: true,
    value: 'NUMBER',
    about: 'Only this case; may be repeated',
  },
  json: { type: 'boolean', about: 'Print the report as JSON' },
} as const satisfies Options;

/** `entente conformance URL`: proves any server that speaks the protocol. */
export const conformance: CliCommand = {
  about: 'proves a server at an address, case by case',
  operands: 'URL',
  options,
  async run(args, environment) {
    const { values, positionals } = readOptions(options, args, environment);
    const [url = '', ...others] = positionals;
    if (!URL.canParse(url) || others.length > 0) throw new UsageError('It takes one address.');
    const stage = stageAt(url, {
      connect: (base, token) => new HttpAdapter({ url: base, token }),
      ...(values.token.length > 0 && { tokens: tokensFrom(values.token) }),
    });
    const only = values.only.map((each) => wholeNumber('--only', each, 1, 9_999));
    const report = await runConformance(stage, only.length > 0 ? { only } : {});
    console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
    return report.failed > 0 ? 1 : 0;
  },
};

function tokensFrom(said: readonly string[]): Readonly<Record<string, string>> {
  const tokens = said.map((each) => {
    const [person = '', ...token] = each.split('=');
    if (person === '' || token.length === 0) {
      throw new UsageError(`--token ${each} is not PERSON=TOKEN.`);
    }
    return [person, token.join('=')] as const;
  });
  return Object.fromEntries(tokens);
}
