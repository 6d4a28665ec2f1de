// A suite of its own: it needs nginx and Caddy, which `npm run hosts` brings.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArgs, findShell } from '../../scripts/browser.mjs';
import type { HostOptions } from './host.ts';

const executablePath = findShell();
const SHORT = { testIgnore: '**/changes.spec.ts', grepInvert: /@once/ };

// Each server at the root of its address and below a path. What changes over time, and what takes long and cannot differ by
// the path, is tried with each server once.
export default defineConfig<HostOptions>({
  testDir: import.meta.dirname,
  globalSetup: join(import.meta.dirname, 'builds.ts'),
  projects: [
    { name: 'nginx', use: { server: 'nginx', base: '/' } },
    { name: 'nginx, path', ...SHORT, use: { server: 'nginx', base: '/some/path/' } },
    { name: 'caddy', ...SHORT, use: { server: 'caddy', base: '/' } },
    { name: 'caddy, path', use: { server: 'caddy', base: '/some/path/' } },
  ],
  outputDir: join(import.meta.dirname, '../../test-results/hosts'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A small machine that does other things too is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { args: browserArgs(), ...(executablePath ? { executablePath } : {}) },
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'allow',
    trace: 'off',
  },
});
