import type { LaunchOptions } from 'puppeteer-core';

/** The browser's place and flags, found on this machine or unpacked from a package. */
export function chromeLaunchOptions(): LaunchOptions;
