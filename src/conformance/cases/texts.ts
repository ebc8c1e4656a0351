import type { Command } from '../../model/command.js';
import { command } from '../commands.js';
import type { ConformanceCase } from '../case.js';
import { expect, expectRefusal, expectSame } from '../expectations.js';
import { ana } from '../people.js';
import { pick, type Seat } from '../seat.js';
import { seedRules } from '../seed.js';

const needs = { verbs: ['submit'] } as const;

const faithful = [
  'Ligne une.\n\nLigne deux\tavec tabulation.',
  'Le coût est de 5 € : « beaucoup » !',
  'مرحبا بالعالم — שלום',
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝒳 家族',
  '<b>bold</b> & <script>alert(1)</script> {{x}} ${y} `z` \\u0000 %00',
  '__proto__ constructor null undefined NaN',
  'A line separator:\u2028, and a \u2029 paragraph separator.',
] as const;

async function stored(seat: Seat, text: string): Promise<string> {
  const { id } = await seat.posts({ text });
  return (await seat.seesClaim(id)).text;
}

export const textCases: readonly ConformanceCase[] = [
  {
    number: 341,
    name: 'keeps every sort of text as it was typed',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const text of faithful) expectSame(await stored(seat, text), text, 'The text');
    },
  },
  {
    number: 342,
    name: 'keeps one form of letters that can be written in two',
    needs,
    async run(trial) {
      const text = await stored(await trial.seat(ana), 'E\u0301te\u0301');
      expectSame(text, '\u00c9t\u00e9', 'The text in composed form');
    },
  },
  {
    number: 343,
    name: 'drops control characters, and keeps half characters out',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      expectSame(await stored(seat, 'a\u0000b\u0008c\u001bd'), 'abcd', 'The text');
      const halved = await stored(seat, 'half \ud83d of it');
      expectSame(new TextDecoder().decode(new TextEncoder().encode(halved)), halved, 'The text');
    },
  },
  {
    number: 344,
    name: 'refuses texts in which nothing can be seen',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const text of ['', ' \n\t ', '\u200b\u200d\ufeff', '\u202e\u2066\u2069', '\u0000']) {
        const { violation } = await expectRefusal(seat.posts({ text }), 'invalid');
        expectSame(violation?.remedy?.step, 'fill', 'The remedy');
      }
    },
  },
  {
    number: 345,
    name: 'counts a length in characters as people see them',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const limit = seedRules.lengths.claim;
      const family = '👩‍👩‍👧‍👦';
      const fits = family.repeat(limit);
      expectSame(await stored(seat, fits), fits, 'The longest text');
      const refused = await expectRefusal(
        seat.posts({ text: `${fits}!` }),
        'rule-violation',
        'invalid',
      );
      const remedy = refused.violation?.remedy;
      expectSame(remedy?.step, 'shorten', 'The remedy');
    },
  },
  {
    number: 346,
    name: 'never cuts a text, and keeps one of exactly the longest length whole',
    needs,
    async run(trial) {
      const text = 'x'.repeat(seedRules.lengths.claim);
      expectSame(await stored(await trial.seat(ana), text), text, 'The text');
    },
  },
  {
    number: 347,
    name: 'says too-large of commands with more bytes than it takes',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { commandBytes } = seat.opened.capabilities;
      // Where more is taken than a test should send, there is nothing to see.
      if (commandBytes > 5_000_000) return;
      const groupIds = Array.from({ length: commandBytes / 100 }, () => 'é'.repeat(100));
      await expectRefusal(seat.does('disclose', { groupIds }), 'too-large');
    },
  },
  {
    number: 348,
    name: 'keeps the language of each text',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const { id } = await seat.posts({ text: 'Il fait froid.', language: 'fr-CA' });
      expectSame((await seat.seesClaim(id)).language, 'fr-CA', 'The language');
    },
  },
  {
    number: 349,
    name: 'refuses what is not a command',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const wrong: readonly unknown[] = [
        { type: 'postClaim', id: 'x1' },
        { type: 'noSuchCommand', id: 'x2' },
        { ...command('postClaim', {}), kind: 'rumour' },
        { ...command('postClaim', {}), text: 7 },
        { ...command('postClaim', {}), id: '' },
        { ...command('takeStance', {}), position: 'shout' },
        { ...command('editClaim', {}), revision: -1 },
      ];
      for (const each of wrong) await expectRefusal(seat.send(each as Command), 'invalid');
    },
  },
  {
    number: 350,
    name: 'takes keys that are names of the language for text',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      const sent = command('postClaim', {});
      const text = JSON.stringify(sent).replace('{', '{"__proto__":{"polluted":1},');
      const { records } = await seat.send(JSON.parse(text) as Command);
      const kept = pick(records, 'claim', sent.id) as unknown as { readonly polluted?: unknown };
      expect(!('polluted' in {}) && kept.polluted === undefined, 'Nothing was polluted');
    },
  },
  {
    number: 351,
    name: 'takes any id that a client makes',
    needs,
    async run(trial) {
      const seat = await trial.seat(ana);
      for (const id of ['a/b?c#d', 'é 家 "q" \'s\'', '__proto__', 'x'.repeat(120)]) {
        await seat.send(command('postClaim', { id }));
        expectSame((await seat.seesClaim(id)).id, id, 'The id');
      }
    },
  },
];
