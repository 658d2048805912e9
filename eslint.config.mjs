import { readdirSync } from 'node:fs';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import what; docs/architecture.md says why. */
const projects = [
  // The rules of the trade stand alone: no package, so nothing to upgrade and nothing to fake.
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'] },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:api'],
    bannedExternalImports: ['react', 'react-*', '@apollo/*', '@mantine/*', 'vite'],
  },
  {
    // The web knows the API by its schema file only.
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:web'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@fastify/*', 'mercurius'],
  },
  {
    sourceTag: 'scope:test',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:api', 'scope:test'],
  },
];

const projectsInProduction = projects.map((rule) =>
  rule.sourceTag === 'scope:domain' ? { ...rule, allowedExternalImports: [] } : rule,
);

/** The folders directly below `path`; none when it does not exist yet. */
function folders(path) {
  try {
    return readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const webZones = [
  ...folders('apps/web/src/features').map((feature) => ({
    target: `./apps/web/src/features/${feature}`,
    from: './apps/web/src/features',
    except: [`./${feature}`],
    message: 'A feature imports no other feature; what both need belongs in ui or graphql.',
  })),
  {
    target: './apps/web/src/ui',
    from: ['./apps/web/src/features', './apps/web/src/graphql', './apps/web/src/generated'],
    message: 'ui is look without data.',
  },
];

const apiZones = folders('apps/api/src/features').map((feature) => ({
  target: `./apps/api/src/features/${feature}`,
  from: folders('apps/api/src/features')
    .filter((other) => other !== feature)
    .flatMap((other) => [
      `./apps/api/src/features/${other}/**/*.entity.ts`,
      `./apps/api/src/features/${other}/**/*.repository.ts`,
    ]),
  message:
    'Entities and repositories are private to their folder; ask the other feature’s service.',
}));

/** `nx` rule: tags of the projects, and no cycle between them. */
function boundaries(depConstraints) {
  return [
    'error',
    {
      allow: [],
      enforceBuildableLibDependency: false,
      banTransitiveDependencies: false,
      depConstraints,
    },
  ];
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/.cache/',
      '.nx/',
      'data/',
      'coverage/',
      'test-results/',
      'apps/web/src/generated/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      // Without these two the rule against cycles parses no TypeScript and finds nothing.
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: 'tsconfig.json',
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      // `== null` says in one go: neither null nor absent.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Name what is exported: a door shows what stands behind it.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...webZones, ...apiZones] }],
      '@nx/enforce-module-boundaries': boundaries(projectsInProduction),
    },
  },
  {
    // Specs of the domain may use the test tools, and still no app.
    files: ['libs/domain/src/**/*.spec.ts', 'libs/domain/src/**/testing/**'],
    rules: { '@nx/enforce-module-boundaries': boundaries(projects) },
  },
  {
    // Nest reads the types of constructor parameters while running: those imports must stay.
    files: ['apps/api/**/*.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // A promise nobody awaits is an error nobody sees.
    files: ['apps/api/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    // Programs that speak to the person who starts them.
    files: ['test/bench/**', '**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(describe|it|test)$/]",
          message: 'A single test left running alone hides all others.',
        },
      ],
    },
  },
  prettier,
);
