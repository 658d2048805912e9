import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router/dom';
import { theme } from './ui/theme.js';

/**
 * Everything around the pages. Mantine's own variables and classes come from style sheets, not from
 * `<style>` elements, which the content security policy refuses (see build/theme-variables.ts).
 */
export function App({
  client,
  router,
}: {
  client: ApolloClient;
  router: ComponentProps<typeof RouterProvider>['router'];
}) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  );
}
