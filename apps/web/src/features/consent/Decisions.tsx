import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';
import { toneOfState, useBody } from './words.js';

const fragment = graphql(`
  fragment Decisions_request on ConsentRequest {
    bodyVariant
    decision {
      outcome
      reasons
      conditions
      decidedBy
      decidedAt
      snapshotHash
    }
    employerDecision {
      text
      decidedOn
      startsOn
      decidedBy
    }
  }
`);

/** What the council decided and on which version, and what the employer decided after that. */
export function Decisions(props: { request: FragmentType<typeof fragment> }) {
  const t = useConsentTexts();
  const format = useFormat();
  const { bodyVariant, decision, employerDecision } = readFragment(fragment, props.request);
  const body = useBody(bodyVariant);
  if (!decision && !employerDecision) return null;
  return (
    <>
      {decision && (
        <section aria-labelledby="decision">
          <Title order={2} size="h3" id="decision" mb="xs">
            {t('decisionOf', { body: body.the })}
          </Title>
          <p>
            <StatusBadge tone={toneOfState[decision.outcome]}>
              {t(`state.${decision.outcome}`)}
            </StatusBadge>
          </p>
          {decision.reasons && (
            <>
              <Title order={3} size="h5">
                {t('decisionReasons')}
              </Title>
              <p className={classes.written}>{decision.reasons}</p>
            </>
          )}
          {decision.conditions && (
            <>
              <Title order={3} size="h5">
                {t('conditions')}
              </Title>
              <p className={classes.written}>{decision.conditions}</p>
            </>
          )}
          <p className={classes.small}>
            {t('decidedOnVersion', {
              who: decision.decidedBy,
              moment: format.moment(decision.decidedAt),
              hash: decision.snapshotHash,
            })}
          </p>
        </section>
      )}
      {employerDecision && (
        <section aria-labelledby="employer-decision">
          <Title order={2} size="h3" id="employer-decision" mb="xs">
            {t('employerDecision')}
          </Title>
          {employerDecision.text && <p className={classes.written}>{employerDecision.text}</p>}
          <dl className={classes.facts}>
            <div>
              <dt>{t('decidedOn')}</dt>
              <dd>{format.date(employerDecision.decidedOn)}</dd>
            </div>
            <div>
              <dt>{t('startsOn')}</dt>
              <dd>{format.date(employerDecision.startsOn)}</dd>
            </div>
            <div>
              <dt>{t('recordedBy')}</dt>
              <dd>{employerDecision.decidedBy}</dd>
            </div>
          </dl>
        </section>
      )}
    </>
  );
}
