import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';

/** Calm, and dark enough at 7 for white text (6.1 : 1). */
const petrol: MantineColorsTuple = [
  '#eef6f8',
  '#d9e9ed',
  '#b3d4dc',
  '#88bdca',
  '#66a8b9',
  '#4795a8',
  '#2f8196',
  '#1c6a7f',
  '#12566a',
  '#0a4152',
];

/** System fonts: nothing to download, and the letters people know from their own machine. */
const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Helvetica Neue", Arial, sans-serif';

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  colors: { petrol },
  fontFamily: systemFonts,
  headings: { fontFamily: systemFonts, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    // A long label goes on below itself instead of off a narrow screen.
    Button: {
      styles: {
        root: {
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          maxWidth: '100%',
          paddingBlock: '0.25rem',
        },
        label: { whiteSpace: 'normal' },
      },
    },
    TextInput: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    PasswordInput: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
    },
    Textarea: {
      defaultProps: {
        inputWrapperOrder: ['label', 'description', 'error', 'input'],
        autosize: false,
        rows: 4,
      },
    },
    NativeSelect: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
    },
  },
});

/**
 * What Mantine's own colours lack for WCAG 2.2 AA (4.5 : 1 for text, 3 : 1 for edges), and our own
 * tokens. Every colour of a status comes with an icon and a word.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4b5563',
    '--mantine-color-placeholder': '#5f6773',
    '--mantine-color-error': '#b42318',
    '--vb-surface': '#f6f8f9',
    '--vb-line': '#d5dbe0',
    '--vb-edge': '#7b8794',
    '--vb-good': '#1a6b3c',
    '--vb-good-fill': '#2b8a53',
    '--vb-good-soft': '#e8f5ec',
    '--vb-partly': '#8a5200',
    '--vb-partly-fill': '#c27803',
    '--vb-partly-soft': '#fdf3e1',
    '--vb-bad': '#a61b12',
    '--vb-bad-fill': '#c9372c',
    '--vb-bad-soft': '#fdeceb',
    '--vb-quiet': '#4b5563',
    '--vb-quiet-fill': '#8a94a0',
    '--vb-quiet-soft': '#eef1f4',
    '--vb-note': '#12566a',
    '--vb-note-soft': '#eef6f8',
    '--vb-focus': '#0b57d0',
  },
  dark: {
    '--mantine-color-dimmed': '#b6bcc4',
    '--mantine-color-placeholder': '#a3abb5',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-anchor': '#88bdca',
    '--vb-surface': '#2b2d30',
    '--vb-line': '#45494e',
    '--vb-edge': '#8c949e',
    '--vb-good': '#7fd6a0',
    '--vb-good-fill': '#4cae74',
    '--vb-good-soft': '#1d3527',
    '--vb-partly': '#f2c26b',
    '--vb-partly-fill': '#d99a2b',
    '--vb-partly-soft': '#3a2e17',
    '--vb-bad': '#ff9d94',
    '--vb-bad-fill': '#e5695e',
    '--vb-bad-soft': '#40211f',
    '--vb-quiet': '#c3c9d0',
    '--vb-quiet-fill': '#7d8691',
    '--vb-quiet-soft': '#33373b',
    '--vb-note': '#a9d3dd',
    '--vb-note-soft': '#1b323a',
    '--vb-focus': '#8ab4f8',
  },
});
