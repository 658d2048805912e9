import { Anchor, Title } from '@mantine/core';
import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { EvidenceBeside } from '../../evidence/EvidenceBeside.js';
import { factPath } from '../../fact-path.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { Item_ItemFragment, ScoreQuery } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { NormBadge } from '../../ui/NormBadge.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './ScorePage.module.css';
import { SourceList } from './SourceList.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment Item_item on ItemResult {
    id
    itemId
    number
    title
    status
    evidence
    points
    maxPoints
    question
    rule
    reasons {
      appointmentId
      counsellorName
      status
      text
    }
    findings {
      appointmentId
      counsellorName
      status
      evidence
      reasons
    }
    factsUsed {
      subjectId
      subjectTitle
      key
      label
      shown
      fromPolicy
      policyId
    }
    sources {
      ...SourceList_source
    }
    normStatus
    checkedOn
    knownThrough
    notVerified
    note
    nextStep
    links {
      section
      subjectKind
      subjectId
      key
      label
    }
    evidenceWanted
  }
`);

/** All evidence of the organisation, of which an item shows its own. */
export type Evidence = ComponentProps<typeof EvidenceBeside>['pieces'];

/** The passages that facts rest on, of the whole set-up. */
export type FactSources = ScoreQuery['organisation']['factSources'];

/** One item: how it stands, and on opening it everything that led there. */
export function Item(props: {
  item: FragmentType<typeof fragment>;
  evidence: Evidence;
  factSources: FactSources;
}) {
  const t = useScoreTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const item = readFragment(fragment, props.item);
  const title = `${item.number}. ${item.title}`;
  const anchor = `punt-${item.itemId}`;
  const { hash } = useLocation();
  const [open, setOpen] = useState(hash === `#${anchor}`);
  const whole = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    // The page was not there yet when the browser looked for the place in the address.
    if (hash === `#${anchor}`) whole.current?.scrollIntoView({ block: 'start' });
  }, [hash, anchor]);

  return (
    <details
      id={anchor}
      ref={whole}
      className={classes.item}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={classes.itemTitle}>{title}</span>
        <ItemStatusBadge status={item.status} />
        {item.normStatus === 'bill' && <NormBadge status="bill" />}
        {item.notVerified && <StatusBadge tone="quiet">{t('notVerified')}</StatusBadge>}
        <span className={classes.quiet}>
          {t('evidenceOf', { level: common(`evidence.${item.evidence}`) })}
        </span>
        {item.maxPoints > 0 && (
          <span className={classes.quiet}>
            {t('pointsOf', {
              part: format.number(item.points),
              of: format.number(item.maxPoints),
            })}
          </span>
        )}
      </summary>
      <div className={classes.explanation}>
        <Part title={t('question')}>
          <p>{item.question}</p>
        </Part>
        <Part title={t('rule')}>
          <p>{item.rule}</p>
        </Part>
        <Part title={t('why')}>
          <ul>
            {item.reasons.map((reason) => (
              <li key={`${reason.appointmentId ?? ''} ${reason.text}`}>
                {reason.counsellorName && (
                  <strong>{t('reasonOf', { name: reason.counsellorName })} </strong>
                )}
                {reason.text}{' '}
                <span className={classes.quiet}>({common(`status.${reason.status}`)})</span>
              </li>
            ))}
          </ul>
          {item.findings.length > 1 && <Findings of={title} findings={item.findings} />}
        </Part>
        <Part title={t('facts')}>
          <FactsUsed of={title} facts={item.factsUsed} sources={props.factSources} />
        </Part>
        <Part title={t('sources')}>
          <p>
            {t('norm')}: <NormBadge status={item.normStatus} />{' '}
            <span className={classes.quiet}>
              {t('checkedOn', { day: format.date(item.checkedOn) })}
            </span>
          </p>
          {item.knownThrough && <p>{t('knownThrough', { day: format.date(item.knownThrough) })}</p>}
          {item.notVerified && (
            <p>
              <strong>{t('notVerified')}:</strong> {item.notVerified}
            </p>
          )}
          <SourceList sources={item.sources} />
          {item.note && (
            <p>
              <strong>{t('note')}:</strong> {item.note}
            </p>
          )}
        </Part>
        <Part title={t('next')}>
          <p>{item.nextStep}</p>
          <Links links={item.links} />
        </Part>
        <Part title={t('evidenceWanted')}>
          <p>{item.evidenceWanted}</p>
          <EvidenceBeside of={{ itemId: item.itemId }} what={title} pieces={props.evidence} />
        </Part>
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={4} size="h6">
        {title}
      </Title>
      {children}
    </div>
  );
}

function Findings({
  of,
  findings,
}: {
  /** Title of the item: more than one may be open. */
  of: string;
  findings: Item_ItemFragment['findings'];
}) {
  const t = useScoreTexts();
  const common = useCommonTexts();
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={`${t('perCounsellor')}: ${of}`}
    >
      <table className={classes.table}>
        <caption>{t('perCounsellor')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('counsellor')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.appointmentId}>
              <th scope="row">{finding.counsellorName}</th>
              <td>
                <ItemStatusBadge status={finding.status} />
              </td>
              <td>{finding.reasons.join(' ')}</td>
              <td>{common(`evidence.${finding.evidence}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactsUsed({
  of,
  facts,
  sources,
}: {
  of: string;
  facts: Item_ItemFragment['factsUsed'];
  sources: FactSources;
}) {
  const t = useScoreTexts();
  if (facts.length === 0) return <p>{t('noFacts')}</p>;
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={`${t('facts')}: ${of}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('fact')}</th>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('subject')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={`${fact.subjectId} ${fact.key}`}>
              <th scope="row">{fact.label}</th>
              <td>
                {fact.shown ?? <em>{t('unknown')}</em>}
                {fact.fromPolicy && <span className={classes.quiet}> ({t('fromPolicy')})</span>}
                <RestsOn
                  source={sources.find(
                    ({ subjectId, key }) =>
                      key === fact.key && subjectId === (fact.policyId ?? fact.subjectId),
                  )}
                />
              </td>
              <td>{fact.subjectTitle}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The article of a document that was brought in, when the fact was taken from one. */
function RestsOn({ source }: { source: FactSources[number] | undefined }) {
  const t = useScoreTexts();
  const { id } = useOrganisation();
  if (!source) return null;
  return (
    <div className={classes.quiet}>
      {t('restsOn')}{' '}
      <Anchor component={Link} to={paths.regulation(id, source.regulationId, source.proposalId)}>
        {source.place}, {source.title}
      </Anchor>
      {source.quote && (
        <>
          : <q>{source.quote}</q>
        </>
      )}
    </div>
  );
}

function Links({ links }: { links: Item_ItemFragment['links'] }) {
  const t = useScoreTexts();
  const { id, viewerCan } = useOrganisation();
  if (!viewerCan.setUpRead || links.length === 0) return null;
  return (
    <ul className={classes.links}>
      {links.map((link) => (
        <li key={`${link.subjectId} ${link.key ?? ''}`}>
          <Anchor component={Link} to={factPath(id, link)}>
            {t(viewerCan.setUpChange ? 'goTo' : 'look')}: {link.label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
