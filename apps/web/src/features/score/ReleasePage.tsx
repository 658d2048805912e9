import { useQuery } from '@apollo/client/react';
import { Anchor, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { ReleasePreviewQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useCommonTexts } from '../../i18n/common.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { Page } from '../../ui/Page.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import classes from './ScorePage.module.css';
import { useScoreTexts } from './texts.js';

export const releaseQuery = graphql(`
  query ReleasePreview($organisationId: ID!, $frameworkId: String!) {
    organisation(organisationId: $organisationId) {
      id
      releasePreview(frameworkId: $frameworkId) {
        fromRelease
        framework {
          id
          release
          releasedOn
          title
          notes
        }
        conformityBefore {
          part
          of
        }
        conformityAfter {
          part
          of
        }
        keptCount
        lines {
          itemId
          number
          title
          change
          verdict
          before
          after
          reasons
        }
      }
    }
  }
`);

const acceptMutation = graphql(`
  mutation AcceptRelease($input: AcceptReleaseInput!) {
    acceptRelease(input: $input) {
      organisation {
        id
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

type Preview = NonNullable<ReleasePreviewQuery['organisation']['releasePreview']>;

/** What going over to a newer release of a checklist would change here, before anything changes. */
export function ReleasePage() {
  const t = useScoreTexts();
  const { id } = useOrganisation();
  const { frameworkId = '' } = useParams();
  const asked = useQuery(releaseQuery, { variables: { organisationId: id, frameworkId } });
  return (
    <Page
      title={t('releaseTitle')}
      lead={t('releaseLead')}
      above={
        <Anchor component={Link} to={paths.score(id)}>
          ← {t('title')}
        </Anchor>
      }
    >
      <Answer of={asked}>
        {({ organisation: { releasePreview } }) =>
          releasePreview ? (
            <Previewed preview={releasePreview} />
          ) : (
            <EmptyState title={t('newest')} text={t('newestText')} />
          )
        }
      </Answer>
    </Page>
  );
}

function Previewed({ preview }: { preview: Preview }) {
  const t = useScoreTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();
  const { framework, fromRelease, lines, keptCount, conformityBefore, conformityAfter } = preview;
  const moved = lines.filter(({ verdict, change }) => verdict !== 'same' || change !== 'kept');
  const points = ({ part, of }: { part: number; of: number }) =>
    t('pointsOf', { part: format.number(part), of: format.number(of) });

  const accept = async () => {
    const done = await act(
      acceptMutation,
      {
        input: {
          organisationId: id,
          frameworkId: framework.id,
          release: framework.release,
          expectedRelease: fromRelease,
        },
      },
      (data) => data.acceptRelease,
      { refetch: [] },
    );
    if (done) await navigate(paths.score(id));
  };

  return (
    <div className={classes.page}>
      <section aria-labelledby="notes">
        <Title order={2} size="h3" id="notes">
          {t('releaseOf', { title: framework.title, release: framework.release })}
        </Title>
        <p className={classes.quiet}>
          {t('releasedOn', { day: format.date(framework.releasedOn) })}
        </p>
        <ul>
          {framework.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="here">
        <Title order={2} size="h3" id="here">
          {t('changesHere')}
        </Title>
        <p className={classes.words}>
          {t('changesWords', {
            kept: keptCount,
            total: lines.length,
            before: points(conformityBefore),
            after: points(conformityAfter),
          })}
        </p>
        {moved.length === 0 ? (
          <p>{t('nothingMoves')}</p>
        ) : (
          <ul className={classes.plain}>
            {moved.map((line) => (
              <Line key={line.itemId} line={line} />
            ))}
          </ul>
        )}
        <p>{t('answersStay')}</p>
      </section>
      {viewerCan.releaseChange ? (
        <section aria-labelledby="decide">
          <Title order={2} size="h3" id="decide" mb="xs">
            {t('decide')}
          </Title>
          <p>{t('decideText')}</p>
          <Problems problems={problems} />
          {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
          <ConfirmButton
            danger={false}
            variant="filled"
            question={t('acceptQuestion', { release: framework.release })}
            explanation={t('acceptExplanation', { release: fromRelease })}
            confirm={t('accept')}
            onConfirm={accept}
          >
            {t('acceptRelease', { release: framework.release })}
          </ConfirmButton>
        </section>
      ) : (
        <p>{t('hrDecides')}</p>
      )}
    </div>
  );
}

function Line({ line }: { line: Preview['lines'][number] }) {
  const t = useScoreTexts();
  const common = useCommonTexts();
  return (
    <li className={classes.moved}>
      <strong>{`${line.number}. ${line.title}`}</strong>{' '}
      <span className={classes.quiet}>({t(`itemChange.${line.change}`)})</span>
      <p>
        {line.before && <ItemStatusBadge status={line.before} />}
        {line.before && line.after && <span aria-label={t('becomes')}> → </span>}
        {line.after && <ItemStatusBadge status={line.after} />}
        {line.verdict === 'same' && ` ${t('verdictStays')}`}
      </p>
      {line.after && line.verdict !== 'same' && <p>{line.reasons.join(' ')}</p>}
      {!line.after && (
        <p>{t('ended', { status: line.before ? common(`status.${line.before}`) : '' })}</p>
      )}
    </li>
  );
}
