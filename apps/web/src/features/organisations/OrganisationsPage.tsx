import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommonTexts } from '../../i18n/common.js';
import { paths } from '../../paths.js';
import { useViewer } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './OrganisationsPage.module.css';
import { useOrganisationsTexts } from './texts.js';

/** From here a search field helps more than it is in the way. */
const searchFrom = 8;

/** The organisations someone belongs to, to go to one. */
export function OrganisationsPage() {
  const t = useOrganisationsTexts();
  const common = useCommonTexts();
  const { memberships, isConsultant } = useViewer();
  const [search, setSearch] = useState('');
  const shown = memberships
    .filter(({ organisation }) =>
      organisation.name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()),
    )
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'nl'));
  const clients = isConsultant && (
    <Button component={Link} to={paths.clients()}>
      {t('clients')}
    </Button>
  );

  if (memberships.length === 0) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} action={clients} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} actions={clients}>
      {memberships.length >= searchFrom && (
        <TextInput
          type="search"
          label={t('search')}
          mb="sm"
          maw="24rem"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <p role="status">{shown.length > 0 ? t('count', { count: shown.length }) : t('none')}</p>
      <ul className={classes.list}>
        {shown.map(({ organisation, roles }) => (
          <li key={organisation.id}>
            <Anchor component={Link} to={paths.organisation(organisation.id)} fw={600}>
              {organisation.name}
            </Anchor>
            <span className={classes.roles}>
              {roles.map((role) => common(`role.${role}`)).join(', ')}
            </span>
            {organisation.demo && <StatusBadge tone="quiet">{common('demo')}</StatusBadge>}
          </li>
        ))}
      </ul>
    </Page>
  );
}
