import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useOrganisation } from '../../session/organisation.js';
import { Done } from '../../ui/Done.js';
import { Page } from '../../ui/Page.js';
import { InvitationList } from './InvitationList.js';
import { InviteForm } from './InviteForm.js';
import { MemberList } from './MemberList.js';
import classes from './MembersPage.module.css';
import { useMembersTexts } from './texts.js';

export const membersQuery = graphql(`
  query Members($organisationId: ID!, $search: String, $after: String, $invites: Boolean!) {
    organisation(organisationId: $organisationId) {
      id
      members(first: 25, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MemberList_member
        }
      }
      setUp @include(if: $invites) {
        subjects(kind: person) {
          id
          title
        }
      }
      invitations(first: 100) {
        nodes {
          ...InvitationList_invitation
        }
      }
    }
  }
`);

/** Who belongs to the organisation, who is invited, and inviting. */
export function MembersPage() {
  const t = useMembersTexts();
  const { id, viewerCan } = useOrganisation();
  const [search, setSearch] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(membersQuery, {
    variables: { organisationId: id, search, invites: viewerCan.memberInvite },
  });

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done} />
      <Answer of={asked} keep>
        {({ organisation }) => {
          const { members, invitations } = organisation;
          const { hasNextPage, endCursor } = members.pageInfo;
          return (
            <div className={classes.parts}>
              <section aria-labelledby="members">
                <Title order={2} size="h3" mb="sm" id="members">
                  {t('members')}
                </Title>
                <MemberList
                  members={members.nodes}
                  total={members.totalCount}
                  search={{ value: search, onChange: setSearch }}
                  onMore={
                    hasNextPage
                      ? () => asked.fetchMore({ variables: { after: endCursor } })
                      : undefined
                  }
                  onDone={setDone}
                />
              </section>
              {viewerCan.memberInvite && (
                <InviteForm persons={organisation.setUp?.subjects ?? []} onDone={setDone} />
              )}
              <InvitationList invitations={invitations.nodes} onDone={setDone} />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
