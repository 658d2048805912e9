import { Anchor, Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { NormBadge } from '../../ui/NormBadge.js';
import classes from './SourcesPage.module.css';
import { useSourcesTexts } from './texts.js';

const fragment = graphql(`
  fragment FrameworkSection_framework on Framework {
    id
    release
    title
    attribution
    notVerified
    columns {
      id
      title
    }
    items {
      id
      number
      columnId
      title
      question
      rule
      weight
      normStatus
      sources {
        id
        title
      }
    }
    sources {
      id
      title
      publisher
      url
      published
      consultedOn
    }
  }
`);

export function FrameworkSection(props: { framework: FragmentType<typeof fragment> }) {
  const t = useSourcesTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const framework = readFragment(fragment, props.framework);
  const { items, sources, columns, notVerified } = framework;
  const columnOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id;

  const itemColumns: DataColumn<(typeof items)[number]>[] = [
    {
      id: 'number',
      header: t('number'),
      numeric: true,
      cell: (item) => item.number,
      sortBy: (item) => item.number,
    },
    {
      id: 'item',
      header: t('item'),
      rowHeading: true,
      cell: (item) => item.title,
      sortBy: (item) => item.title,
    },
    { id: 'rule', header: t('rule'), cell: (item) => item.rule },
    {
      id: 'norm',
      header: t('norm'),
      cell: (item) => <NormBadge status={item.normStatus} />,
      sortBy: (item) => common(`norm.${item.normStatus}`),
    },
    {
      id: 'column',
      header: t('column'),
      cell: (item) => columnOf(item.columnId),
      sortBy: (item) => columnOf(item.columnId),
    },
    {
      id: 'weight',
      header: t('weight'),
      numeric: true,
      cell: (item) => format.number(item.weight),
      sortBy: (item) => item.weight,
    },
    {
      id: 'basedOn',
      header: t('basedOn'),
      cell: (item) => item.sources.map((source) => source.title).join('; '),
    },
  ];

  const sourceColumns: DataColumn<(typeof sources)[number]>[] = [
    {
      id: 'source',
      header: t('source'),
      rowHeading: true,
      cell: (source) =>
        source.url ? (
          <Anchor href={source.url} rel="noreferrer">
            {source.title}
          </Anchor>
        ) : (
          source.title
        ),
      sortBy: (source) => source.title,
    },
    {
      id: 'publisher',
      header: t('publisher'),
      cell: (source) => source.publisher,
      sortBy: (source) => source.publisher,
    },
    { id: 'published', header: t('published'), cell: (source) => source.published ?? '–' },
    {
      id: 'consulted',
      header: t('consulted'),
      cell: (source) => format.date(source.consultedOn),
      sortBy: (source) => source.consultedOn,
    },
  ];

  return (
    <article className={classes.framework}>
      <Title order={2} size="h3">
        {framework.title}
      </Title>
      <p className={classes.quiet}>{t('release', { release: framework.release })}</p>
      <p className={classes.text}>
        <strong>{t('attribution')}:</strong> {framework.attribution} {t('noClaim')}
      </p>
      <Title order={3} size="h4">
        {t('items')}
      </Title>
      <DataTable
        caption={t('items')}
        columns={itemColumns}
        rows={items}
        rowKey={(item) => item.id}
        empty={null}
      />
      <Title order={3} size="h4">
        {t('sources')}
      </Title>
      <DataTable
        caption={t('sources')}
        columns={sourceColumns}
        rows={sources}
        rowKey={(source) => source.id}
        empty={null}
      />
      {notVerified.length > 0 && (
        <>
          <Title order={3} size="h4">
            {t('notVerified')}
          </Title>
          <ul className={classes.text}>
            {notVerified.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
