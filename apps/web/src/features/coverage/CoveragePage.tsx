import { useQuery } from '@apollo/client/react';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import type { CoverageQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { StatusIcon, type Tone } from '../../ui/StatusBadge.js';
import { CapacityAid } from './CapacityAid.js';
import classes from './CoveragePage.module.css';
import { useCoverageTexts } from './texts.js';

export const coverageQuery = graphql(`
  query Coverage($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      coverage {
        on
        counsellors {
          appointmentId
          name
          away
        }
        rows {
          aspect
          title
          covered
          cells {
            appointmentId
            covers
          }
        }
        gaps {
          aspect
          sentence
          open
          link {
            section
            subjectKind
            subjectId
            key
            label
          }
        }
        capacity {
          counsellors
          certified
          hoursAgreed
          withoutHours
        }
      }
    }
  }
`);

type Coverage = CoverageQuery['organisation']['coverage'];
type Covers = Coverage['rows'][number]['covered'];

const aspects = [
  'place',
  'time',
  'language',
  'group',
  'scope',
  'gender',
  'absence',
  'term',
] as const;

/** Who is there for whom, where, when and in which language, and an aid for planning time. */
export function CoveragePage() {
  const t = useCoverageTexts();
  const { id } = useOrganisation();
  const asked = useQuery(coverageQuery, {
    variables: { organisationId: id },
    // It follows every answer of the set-up.
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Answer of={asked}>
        {({ organisation: { coverage } }) => (
          <div className={classes.page}>
            <Gaps gaps={coverage.gaps} nobody={coverage.counsellors.length === 0} />
            {coverage.rows.length > 0 ? <Picture coverage={coverage} /> : null}
            <CapacityAid facts={coverage.capacity} />
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Gaps({ gaps, nobody }: { gaps: Coverage['gaps']; nobody: boolean }) {
  const t = useCoverageTexts();
  const { id, viewerCan } = useOrganisation();
  if (nobody && gaps.length === 0) {
    return <EmptyState title={t('nobody')} text={t('nobodyText')} />;
  }
  const open = gaps.filter((gap) => gap.open).length;
  return (
    <section aria-labelledby="gaps">
      <Title order={2} size="h3" id="gaps">
        {t('gaps')}
      </Title>
      <Text mb="sm">
        {gaps.length === 0 ? t('noGaps') : t('gapCount', { gaps: gaps.length - open, open })}
      </Text>
      {aspects.map((aspect) => {
        const here = gaps.filter((gap) => gap.aspect === aspect);
        if (here.length === 0) return null;
        return (
          <div key={aspect}>
            <Title order={3} size="h4" mt="sm">
              {t(`aspect.${aspect}`)}
            </Title>
            <ul className={classes.gaps}>
              {here.map((gap) => (
                <li key={gap.sentence}>
                  <span>
                    <StatusIcon tone={gap.open ? 'note' : 'bad'} />{' '}
                    {gap.open ? <span className={classes.open}>{t('openGap')}: </span> : null}
                    {gap.sentence}
                  </span>{' '}
                  <Anchor component={Link} to={factPath(id, gap.link)}>
                    {t(viewerCan.setUpChange ? 'mend' : 'look')}: {gap.link.label}
                  </Anchor>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

const tones: Readonly<Record<Covers, Tone>> = {
  yes: 'good',
  no: 'bad',
  unknown: 'note',
  away: 'quiet',
};

/** The picture is the table: a row for each thing to cover, a column for each counsellor. */
function Picture({ coverage }: { coverage: Coverage }) {
  const t = useCoverageTexts();
  const format = useFormat();
  const { counsellors, rows } = coverage;
  const shown = aspects.filter((aspect) => rows.some((row) => row.aspect === aspect));
  return (
    <section aria-labelledby="picture">
      <Title order={2} size="h3" id="picture">
        {t('picture')}
      </Title>
      <Text mb="sm">{t('pictureLead', { day: format.date(coverage.on) })}</Text>
      <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby="picture">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('together')}</th>
              {counsellors.map((one) => (
                <th scope="col" key={one.appointmentId}>
                  {one.name}
                  {one.away ? <span className={classes.away}> ({t('covers.away')})</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((aspect) => (
            <tbody key={aspect}>
              <tr>
                <th scope="rowgroup" colSpan={counsellors.length + 2} className={classes.aspect}>
                  {t(`aspect.${aspect}`)}
                </th>
              </tr>
              {rows
                .filter((row) => row.aspect === aspect)
                .map((row) => (
                  <tr key={row.title}>
                    <th scope="row">{row.title}</th>
                    <Cell covers={row.covered} strong />
                    {row.cells.map((cell) => (
                      <Cell key={cell.appointmentId} covers={cell.covers} />
                    ))}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function Cell({ covers, strong = false }: { covers: Covers; strong?: boolean }) {
  const t = useCoverageTexts();
  return (
    <td data-covers={covers} className={strong ? classes.strong : undefined}>
      <StatusIcon tone={tones[covers]} /> {t(`covers.${covers}`)}
    </td>
  );
}
