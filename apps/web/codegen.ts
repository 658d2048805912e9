import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for every `graphql(…)` call of the web, from the committed schema. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**', '!src/**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
      },
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          // Dates are calendar dates 'YYYY-MM-DD', moments are ISO 8601 texts.
          CalendarDate: 'string',
          Moment: 'string',
          FactValue: 'unknown',
          Answers: { input: 'never', output: 'Record<string, unknown>' },
        },
      },
    },
  },
};

export default config;
