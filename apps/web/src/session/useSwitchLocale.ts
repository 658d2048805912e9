import { useApolloClient } from '@apollo/client/react';
import type { Locale } from '@vertrouwensbasis/domain';
import { graphql } from '../generated/index.js';
import { switchLocale } from '../i18n/i18n.js';
import type { SessionViewer } from './session.js';

const changeLocaleMutation = graphql(`
  mutation ChangeLocale($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      viewer {
        id
        name
        locale
      }
      problems {
        code
        message
      }
    }
  }
`);

/**
 * Switches the language here, for the server's texts, and in the profile of who is signed in. The
 * page is fetched again: questions, reasons and sentences come from the server in one language.
 */
export function useSwitchLocale(viewer: SessionViewer | null) {
  const client = useApolloClient();
  return async (locale: Locale) => {
    await switchLocale(locale);
    if (viewer) {
      await client
        .mutate({
          mutation: changeLocaleMutation,
          variables: { input: { name: viewer.name, locale } },
        })
        // The screen is switched already; the profile follows at the next switch.
        .catch(() => undefined);
    }
    // A query that fails says so on its own page.
    await Promise.resolve(client.refetchQueries({ include: 'active' })).catch(() => undefined);
  };
}
