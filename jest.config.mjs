import { existsSync, mkdirSync } from 'node:fs';

const root = import.meta.dirname;

// Where `npm test` writes what it counted; jest does not make the folder itself.
mkdirSync(`${root}/test-results`, { recursive: true });

/** TypeScript to JavaScript, as `tsc` does it, types left unchecked (lint checks them). */
function swc({ react = false } = {}) {
  return [
    '@swc/jest',
    {
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', tsx: react, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: react,
          ...(react ? { react: { runtime: 'automatic' } } : {}),
        },
        keepClassNames: true,
        // Node and jest want `with { type: 'json' }` on every JSON import.
        experimental: { keepImportAttributes: true },
      },
      sourceMaps: 'inline',
    },
  ];
}

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(), '^.+\\.tsx$': swc({ react: true }) },
  moduleNameMapper: {
    '^@vertrouwensbasis/domain$': `${root}/libs/domain/src/index.ts`,
    '^@vertrouwensbasis/api/(.*)\\.js$': `${root}/apps/api/src/$1.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // data/ is a running database's; its files come and go while jest looks around.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

const worldSetup = `${root}/test/world/global-setup.ts`;
const worldTeardown = `${root}/test/world/global-teardown.ts`;
const world = {
  ...(existsSync(worldSetup) ? { globalSetup: worldSetup } : {}),
  ...(existsSync(worldTeardown) ? { globalTeardown: worldTeardown } : {}),
};

/** @type {import('jest').Config} */
export default {
  // jest listens to this here only, not inside a project; databases and browsers need the time.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'domain',
      rootDir: `${root}/libs/domain`,
      // The texts to read lie outside the domain, which knows no files.
      roots: ['<rootDir>', `${root}/test/regulations`],
      testMatch: ['<rootDir>/src/**/*.spec.ts', `${root}/test/regulations/**/*.spec.ts`],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'web',
      rootDir: `${root}/apps/web`,
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      testEnvironment: '<rootDir>/jest/environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/jest/setup.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/jest/style.ts', ...shared.moduleNameMapper },
    },
    {
      ...shared,
      ...world,
      displayName: 'api',
      rootDir: root,
      testMatch: [
        '<rootDir>/apps/api/src/**/*.spec.ts',
        '<rootDir>/test/{api,database,contract}/**/*.spec.ts',
      ],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'journeys',
      rootDir: `${root}/test`,
      globalSetup: `${root}/test/world/journeys-setup.ts`,
      globalTeardown: `${root}/test/world/journeys-teardown.ts`,
      testMatch: ['<rootDir>/journeys/**/*.spec.ts'],
      testEnvironment: 'node',
    },
  ],
};
