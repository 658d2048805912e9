import { useQuery } from '@apollo/client/react';
import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { sections } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DivideQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { Done } from '../../ui/Done.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ForbiddenState } from '../../ui/ForbiddenState.js';
import { Page } from '../../ui/Page.js';
import { AssignForm } from './AssignForm.js';
import { InviteContributor } from './InviteContributor.js';
import { useTogetherTexts } from './together-texts.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

export const divideQuery = graphql(`
  query Divide($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      contributors {
        account {
          id
          name
          email
        }
        sections {
          section
          assignedAt
        }
      }
      invitations(first: 100) {
        nodes {
          id
          name
          role
          sections
        }
      }
      setUp {
        sections {
          id
          state
          known
          asked
        }
      }
    }
  }
`);

export const withdrawSectionMutation = graphql(`
  mutation WithdrawSection($input: WithdrawSectionInput!) {
    withdrawSection(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

type Divided = DivideQuery['organisation'];

/** Which colleague fills in which section; HR gives them out and takes them back. */
export function DividePage() {
  const t = useTogetherTexts();
  const wizard = useWizardTexts();
  const { id, viewerCan } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(divideQuery, {
    variables: { organisationId: id },
    skip: !viewerCan.sectionAssign,
  });
  return (
    <Page
      title={t('divideTitle')}
      lead={t('divideLead')}
      above={
        <Anchor component={Link} to={paths.setUp(id)}>
          {wizard('toTaskList')}
        </Anchor>
      }
    >
      {viewerCan.sectionAssign ? (
        <>
          <Done message={done} />
          <Answer of={asked}>
            {({ organisation }) => (
              <Stack gap="xl">
                <Division organisation={organisation} onDone={setDone} />
                {organisation.contributors.length > 0 ? (
                  <AssignForm contributors={organisation.contributors} onDone={setDone} />
                ) : null}
                <InviteContributor onDone={setDone} />
                <Anchor component={Link} to={paths.members(id)}>
                  {t('toMembers')}
                </Anchor>
              </Stack>
            )}
          </Answer>
        </>
      ) : (
        <ForbiddenState />
      )}
    </Page>
  );
}

function Division({
  organisation,
  onDone,
}: {
  organisation: Divided;
  onDone: (message: string) => void;
}) {
  const t = useTogetherTexts();
  const wizard = useWizardTexts();
  const locale = useLocale();
  const format = useFormat();
  const { act, failure } = useAct();
  const { contributors, invitations, setUp } = organisation;

  return (
    <section>
      <Title order={2} size="h3" id="divided" mb="sm">
        {t('who')}
      </Title>
      {failure ? <ErrorState title={t('failedTitle')} failure={failure} /> : null}
      {/* On a phone the table scrolls inside its own region, with the keyboard as well. */}
      <div className={classes.scroller} role="region" aria-labelledby="divided" tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('section')}</Table.Th>
              <Table.Th scope="col">{t('state')}</Table.Th>
              <Table.Th scope="col">{t('who')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sections.map(({ id: section, title }) => {
              const state = setUp.sections.find((one) => one.id === section);
              const invited = invitations.nodes.filter(
                (one) => one.role === 'contributor' && one.sections.includes(section),
              );
              const having = contributors.flatMap(({ account, sections: held }) =>
                held
                  .filter((one) => one.section === section)
                  .map(({ assignedAt }) => ({ account, assignedAt })),
              );
              return (
                <Table.Tr key={section}>
                  <Table.Th scope="row">
                    <Anchor component={Link} to={paths.setUpSection(organisation.id, section)}>
                      {title[locale]}
                    </Anchor>
                  </Table.Th>
                  <Table.Td>
                    {state ? (
                      <>
                        {wizard(`sectionState.${state.state}`)}
                        <Text size="sm">
                          {wizard('knownOfAsked', { known: state.known, asked: state.asked })}
                        </Text>
                      </>
                    ) : null}
                  </Table.Td>
                  <Table.Td>
                    {having.length + invited.length === 0 ? (
                      <Text size="sm">{t('nobody')}</Text>
                    ) : null}
                    <ul className={classes.list}>
                      {having.map(({ account, assignedAt }) => (
                        <li key={account.id} className={classes.stepRow}>
                          <span>
                            {account.name}{' '}
                            <Text span size="sm">
                              {t('since', { date: format.date(assignedAt.slice(0, 10)) })}
                            </Text>
                          </span>
                          <ConfirmButton
                            size="xs"
                            aria-label={t('withdrawNamed', {
                              section: title[locale],
                              name: account.name,
                            })}
                            question={t('withdrawQuestion', {
                              section: title[locale],
                              name: account.name,
                            })}
                            explanation={t('withdrawText', { name: account.name })}
                            confirm={t('withdraw')}
                            onConfirm={async () => {
                              const gone = await act(
                                withdrawSectionMutation,
                                {
                                  input: {
                                    organisationId: organisation.id,
                                    accountId: account.id,
                                    section,
                                  },
                                },
                                (data) => data.withdrawSection,
                                { refetch: ['Divide'] },
                              );
                              if (gone) {
                                onDone(
                                  t('withdrawn', { name: account.name, section: title[locale] }),
                                );
                              }
                            }}
                          >
                            {t('withdraw')}
                          </ConfirmButton>
                        </li>
                      ))}
                      {invited.map((one) => (
                        <li key={one.id}>
                          <Text size="sm">{t('invited', { name: one.name })}</Text>
                        </li>
                      ))}
                    </ul>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
