import type { ApolloCache } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, type ComponentProps } from 'react';
import { Outlet, useParams } from 'react-router';
import { Answer } from '../graphql/Answer.js';
import { failureOf } from '../graphql/failure.js';
import { useCommonTexts } from '../i18n/common.js';
import { paths } from '../paths.js';
import { Main, OrganisationBar, type FrameLink } from '../ui/AppFrame.js';
import { LoadingState } from '../ui/LoadingState.js';
import { Page, PageScope } from '../ui/Page.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { NotFoundPage } from './NotFoundPage.js';
import {
  OrganisationContext,
  organisationFrameQuery,
  type CurrentOrganisation,
} from './organisation.js';

/** Around the pages of one organisation: its name, and a menu by what the viewer may do there. */
export function OrganisationLayout() {
  const { organisationId = '' } = useParams();
  const client = useApolloClient();
  const asked = useQuery(organisationFrameQuery, { variables: { organisationId } });

  useEffect(() => {
    forgetOtherOrganisations(client.cache, organisationId);
  }, [client, organisationId]);

  if (asked.dataState === 'complete' && !asked.error) {
    return <WithOrganisation key={organisationId} organisation={asked.data.organisation} />;
  }
  return (
    <Main>{asked.error ? <WithoutOrganisation of={asked} /> : <LoadingState lines={8} />}</Main>
  );
}

/** A missing organisation and one that is closed to the viewer look the same. */
function WithoutOrganisation({ of }: { of: ComponentProps<typeof Answer>['of'] }) {
  const t = useCommonTexts();
  if (failureOf(of.error).code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <Page title={t('error.title')}>
      <Answer of={of}>{() => null}</Answer>
    </Page>
  );
}

function WithOrganisation({ organisation }: { organisation: CurrentOrganisation }) {
  const t = useCommonTexts();
  return (
    <OrganisationContext value={organisation}>
      <PageScope value={organisation.name}>
        <OrganisationBar
          name={
            <>
              {organisation.name}
              {organisation.demo && <StatusBadge tone="quiet">{t('demo')}</StatusBadge>}
            </>
          }
          links={linksOf(organisation, t)}
        />
        <Main>
          <Outlet />
        </Main>
      </PageScope>
    </OrganisationContext>
  );
}

function linksOf(
  { id, viewerCan }: CurrentOrganisation,
  t: ReturnType<typeof useCommonTexts>,
): FrameLink[] {
  const all: (FrameLink & { may: boolean })[] = [
    {
      to: paths.organisation(id),
      label: t('nav.home'),
      exact: true,
      // Who fills in some sections has those as their home.
      may: viewerCan.organisationRead && (viewerCan.setUpRead || !viewerCan.setUpContribute),
    },
    { to: paths.setUp(id), label: t('nav.setUp'), may: viewerCan.setUpRead },
    {
      to: paths.setUp(id),
      label: t('nav.ownSections'),
      may: viewerCan.setUpContribute && !viewerCan.setUpRead,
    },
    { to: paths.score(id), label: t('nav.score'), may: viewerCan.assessmentRead },
    { to: paths.evidence(id), label: t('nav.evidence'), may: viewerCan.evidenceRead },
    { to: paths.voices(id), label: t('nav.voices'), may: viewerCan.setUpRead },
    { to: paths.consents(id), label: t('nav.consent'), may: viewerCan.consentRead },
    { to: paths.sharing(id), label: t('nav.sharing'), may: viewerCan.sharingRead },
    { to: paths.council(id), label: t('nav.council'), may: viewerCan.councilConfer },
    { to: paths.members(id), label: t('nav.members'), may: viewerCan.memberRead },
    { to: paths.access(id), label: t('nav.access'), may: viewerCan.grantRead },
    {
      to: paths.audit(id),
      label: t('nav.audit'),
      may: viewerCan.auditRead || viewerCan.auditReadOwn,
    },
  ];
  return all.filter(({ may }) => may);
}

/** What the menus show; the rest of another organisation does not stay in memory (P-14). */
const named = new Set(['__typename', 'id', 'name', 'demo']);

function forgetOtherOrganisations(cache: ApolloCache, current: string): void {
  for (const key of Object.keys(cache.extract() as object)) {
    if (!key.startsWith('Organisation:') || key === `Organisation:${current}`) continue;
    cache.modify({
      id: key,
      fields: (value: unknown, { fieldName, DELETE }) => (named.has(fieldName) ? value : DELETE),
    });
  }
  cache.gc();
}
