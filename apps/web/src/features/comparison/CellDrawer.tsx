import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { CellExplanationQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { NormBadge } from '../../ui/NormBadge.js';
import classes from './ComparisonPage.module.css';
import { useComparisonTexts } from './texts.js';
import { useView } from './view.js';

export const cellQuery = graphql(`
  query CellExplanation($organisationId: ID!, $itemId: String!, $frameworkId: String) {
    organisation(organisationId: $organisationId) {
      id
      name
      assessment(frameworkId: $frameworkId) {
        id
        on
        framework {
          id
          release
          title
        }
        item(itemId: $itemId) {
          id
          itemId
          number
          title
          status
          evidence
          rule
          reasons {
            appointmentId
            counsellorName
            status
            text
          }
          factsUsed {
            subjectId
            subjectTitle
            key
            label
            shown
          }
          sources {
            id
            title
            publisher
            url
            consultedOn
          }
          normStatus
          checkedOn
          knownThrough
          notVerified
          nextStep
        }
      }
      consentStanding {
        state
        request {
          id
          number
          snapshot {
            id
            hash
            takenOn
          }
        }
      }
    }
  }
`);

type Organisation = CellExplanationQuery['organisation'];
type Item = NonNullable<Organisation['assessment']['item']>;

/** What stands behind the cell in the address; a dialog of the browser itself, at the side. */
export function CellDrawer() {
  const t = useComparisonTexts();
  const [{ cell }, change] = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = cell !== null;

  useEffect(() => {
    const here = dialog.current;
    if (isOpen && !here?.open) here?.showModal();
    if (!isOpen && here?.open) here.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className={classes.drawer}
      aria-label={t('explanation')}
      onClose={() => isOpen && change({ cel: '' })}
    >
      <Button variant="default" size="compact-md" onClick={() => dialog.current?.close()}>
        {t('close')}
      </Button>
      {cell && <Explained {...cell} />}
    </dialog>
  );
}

function Explained({ organisationId, itemId }: { organisationId: string; itemId: string }) {
  const t = useComparisonTexts();
  const [{ frameworkId }] = useView();
  const asked = useQuery(cellQuery, {
    variables: { organisationId, itemId, ...(frameworkId ? { frameworkId } : {}) },
  });
  return (
    <Answer of={asked}>
      {({ organisation }) =>
        organisation.assessment.item ? (
          <Explanation organisation={organisation} item={organisation.assessment.item} />
        ) : (
          <p>{t('noItem')}</p>
        )
      }
    </Answer>
  );
}

function Explanation({ organisation, item }: { organisation: Organisation; item: Item }) {
  const t = useComparisonTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const [{ frameworkId }] = useView();
  const { assessment, consentStanding } = organisation;
  const snapshot = consentStanding.request?.snapshot;
  return (
    <>
      <Title order={2} size="h3" mt="md">
        {`${item.number}. ${item.title}`}
      </Title>
      <p>
        {organisation.name} <ItemStatusBadge status={item.status} />
      </p>
      <p className={classes.quiet}>{common(`evidence.${item.evidence}`)}</p>
      <h3>{t('why')}</h3>
      <ul>
        {item.reasons.map((reason) => (
          <li key={`${reason.appointmentId ?? ''} ${reason.text}`}>
            {reason.counsellorName && <strong>{reason.counsellorName}: </strong>}
            {reason.text}
          </li>
        ))}
      </ul>
      <p>{item.rule}</p>
      {item.factsUsed.length > 0 && (
        <>
          <h3>{t('facts')}</h3>
          <dl className={classes.facts}>
            {item.factsUsed.map((fact) => (
              <div key={`${fact.subjectId} ${fact.key}`}>
                <dt>
                  {fact.label} <span className={classes.quiet}>({fact.subjectTitle})</span>
                </dt>
                <dd>{fact.shown ?? t('unknown')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{t('sources')}</h3>
      <p>
        <NormBadge status={item.normStatus} />{' '}
        {t('checkedOn', { day: format.date(item.checkedOn) })}
      </p>
      {item.knownThrough && <p>{t('knownThrough', { day: format.date(item.knownThrough) })}</p>}
      {item.notVerified && (
        <p>
          <strong>{t('notVerified')}:</strong> {item.notVerified}
        </p>
      )}
      <ul>
        {item.sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <Anchor href={source.url} rel="noreferrer">
                {source.title}
              </Anchor>
            ) : (
              source.title
            )}
            , {source.publisher}
          </li>
        ))}
      </ul>
      <h3>{t('whatAndWhen')}</h3>
      <p>
        {t('madeOn', {
          day: format.date(assessment.on),
          title: assessment.framework.title,
          release: assessment.framework.release,
        })}
      </p>
      <p>
        {common(`standing.${consentStanding.state}`)}
        {snapshot && (
          <>
            {'. '}
            {t('snapshot', {
              number: consentStanding.request?.number ?? 0,
              day: format.date(snapshot.takenOn),
            })}{' '}
            <code>{snapshot.hash.slice(0, 12)}</code>
          </>
        )}
      </p>
      <Anchor
        component={Link}
        to={`${paths.score(organisation.id)}${frameworkId ? `?lijst=${frameworkId}` : ''}#punt-${item.itemId}`}
      >
        {t('toScore')}
      </Anchor>
    </>
  );
}
