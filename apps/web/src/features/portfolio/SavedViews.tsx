import { useQuery } from '@apollo/client/react';
import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { paths } from '../../paths.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import classes from './PortfolioPage.module.css';
import { usePortfolioTexts } from './texts.js';

export const viewsQuery = graphql(`
  query PortfolioViews {
    portfolioViews {
      id
      name
      address
    }
  }
`);

const saveMutation = graphql(`
  mutation SavePortfolioView($input: SavePortfolioViewInput!) {
    savePortfolioView(input: $input) {
      views {
        id
        name
        address
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeletePortfolioView($input: DeletePortfolioViewInput!) {
    deletePortfolioView(input: $input) {
      views {
        id
        name
        address
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Lists that were kept under a name, and keeping what is shown now. */
export function SavedViews({ address }: { address: string }) {
  const t = usePortfolioTexts();
  const { data } = useQuery(viewsQuery);
  const { act, busy, problems, failure } = useAct();
  const [name, setName] = useState('');
  const views = data?.portfolioViews ?? [];
  const refetch = { refetch: ['PortfolioViews'] };

  const save = async () => {
    const done = await act(
      saveMutation,
      { input: { name: name.trim(), address } },
      (answer) => answer.savePortfolioView,
      refetch,
    );
    if (done) setName('');
  };

  return (
    <details className={classes.more}>
      <summary>{t('views', { count: views.length })}</summary>
      <div data-no-print>
        {views.length === 0 ? (
          <p>{t('noViews')}</p>
        ) : (
          <ul className={classes.views}>
            {views.map((view) => (
              <li key={view.id}>
                <Anchor component={Link} to={`${paths.clients()}?${view.address}`}>
                  {view.name}
                </Anchor>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('deleteView', { name: view.name })}
                  onClick={() =>
                    void act(
                      deleteMutation,
                      { input: { id: view.id } },
                      (answer) => answer.deletePortfolioView,
                      refetch,
                    )
                  }
                >
                  {t('delete')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Problems problems={problems} />
        {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
        <form
          className={classes.tools}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void save();
          }}
        >
          <TextInput
            label={t('viewName')}
            description={t('viewHint')}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={busy} disabled={!name.trim()}>
            {t('saveView')}
          </Button>
        </form>
      </div>
    </details>
  );
}
