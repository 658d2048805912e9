import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { DEFAULT_THEME } from '@mantine/core';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/ui/theme.js';

const name = 'virtual:theme-variables.css';

/**
 * The variables of our theme as a style sheet, written while building.
 *
 * Mantine would put them in a `<style>` element while running, which the content security policy
 * (`style-src 'self'`) refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? css() : undefined),
  };
}

function css(): string {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const standard = defaultCssVariablesResolver(whole);
  const own = cssVariables(whole);
  return convertCssVariables(
    {
      variables: { ...standard.variables, ...own.variables },
      light: { ...standard.light, ...own.light },
      dark: { ...standard.dark, ...own.dark },
    },
    ':root',
  );
}
