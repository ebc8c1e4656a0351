import type { CliCommand } from './command.js';

/** The commands, each loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  serve: async () => (await import('./serve.js')).serve,
  migrate: async () => (await import('./migrate.js')).migrate,
  export: async () => (await import('./export.js')).exportCommand,
  verify: async () => (await import('./verify.js')).verify,
  import: async () => (await import('./import.js')).importCommand,
  erase: async () => (await import('./erase.js')).erase,
  openapi: async () => (await import('./openapi.js')).openapi,
  conformance: async () => (await import('./conformance.js')).conformance,
  stages: async () => (await import('./stages.js')).stages,
};
