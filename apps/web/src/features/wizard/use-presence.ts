import { useApolloClient } from '@apollo/client/react';
import type { SectionId } from '@vertrouwensbasis/domain';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../generated/index.js';

export const workOnSectionMutation = graphql(`
  mutation WorkOnSection($input: WorkOnSectionInput!) {
    workOnSection(input: $input) {
      others {
        id
        name
      }
      revision
    }
  }
`);

const tellEveryMs = 20_000;

/**
 * Whoever touched nothing for so long is not at work: the message would otherwise keep the session
 * of an empty chair alive (it ends after half an hour without use).
 */
const idleAfterMs = 120_000;

/**
 * Tells that this person is at work in a section, and who else is. Told now and then, only while
 * the page is seen and used; the others forget it within a minute. `onRevision` hears that somebody
 * saved something.
 */
export function usePresence({
  organisationId,
  section,
  enabled,
  onRevision,
}: {
  organisationId: string;
  section: SectionId;
  enabled: boolean;
  onRevision: (revision: number) => void;
}): readonly string[] {
  const client = useApolloClient();
  const [others, setOthers] = useState<readonly string[]>([]);
  const heard = useRef(onRevision);
  useEffect(() => {
    heard.current = onRevision;
  }, [onRevision]);

  useEffect(() => {
    if (!enabled) return undefined;
    let over = false;
    let usedAt = Date.now();
    let told = 0;
    const tell = async () => {
      if (document.visibilityState !== 'visible' || Date.now() - usedAt > idleAfterMs) {
        setOthers([]);
        return;
      }
      told = Date.now();
      try {
        const { data } = await client.mutate({
          mutation: workOnSectionMutation,
          variables: { input: { organisationId, section } },
          fetchPolicy: 'no-cache',
        });
        if (over || !data) return;
        setOthers(data.workOnSection.others.map(({ name }) => name));
        heard.current(data.workOnSection.revision);
      } catch {
        // Not knowing who else is here keeps nobody from working.
        if (!over) setOthers([]);
      }
    };
    const used = () => {
      usedAt = Date.now();
      if (usedAt - told > tellEveryMs) void tell();
    };
    const seen = () => {
      if (document.visibilityState === 'visible') used();
    };
    void tell();
    const timer = setInterval(() => void tell(), tellEveryMs);
    window.addEventListener('keydown', used);
    window.addEventListener('pointerdown', used);
    document.addEventListener('visibilitychange', seen);
    return () => {
      over = true;
      clearInterval(timer);
      window.removeEventListener('keydown', used);
      window.removeEventListener('pointerdown', used);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [client, enabled, organisationId, section]);

  return others;
}
