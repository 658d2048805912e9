import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { ShareBars } from '../../ui/ShareBar.js';
import classes from './consent.module.css';
import { FrozenConflicts } from './FrozenConflicts.js';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment FrozenScore_assessment on Assessment {
    id
    headline
    framework {
      id
      release
      title
    }
    completeness {
      part
      of
    }
    conformity {
      part
      of
    }
    evidence {
      part
      of
    }
    hardStops {
      ruleId
      appointmentId
      title
      counsellorName
      explanation
    }
    ...FrozenConflicts_assessment
    items {
      id
      itemId
      number
      title
      status
      normStatus
      reasons {
        text
        counsellorName
      }
    }
  }
`);

/** How the frozen version stood, in the words of then: beside the decision, never instead of it. */
export function FrozenScore(props: { assessment: FragmentType<typeof fragment>; takenOn: string }) {
  const t = useConsentTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const assessment = readFragment(fragment, props.assessment);
  const { framework, hardStops, items } = assessment;
  return (
    <section className={classes.card} aria-labelledby="frozen-score">
      <Title order={2} size="h3" id="frozen-score">
        {t('frozenScore')}
      </Title>
      <p className={classes.small}>
        {t('frozenScoreOf', {
          date: format.date(props.takenOn),
          title: framework.title,
          release: framework.release,
        })}
      </p>
      {hardStops.length > 0 && (
        <div className={classes.stops}>
          <Title order={3} size="h5">
            {common('hardStops', { count: hardStops.length })}
          </Title>
          <ul>
            {hardStops.map((stop) => (
              <li key={`${stop.ruleId} ${stop.appointmentId}`}>
                <strong>
                  {stop.title} ({stop.counsellorName})
                </strong>
                <br />
                {stop.explanation}
              </li>
            ))}
          </ul>
          {assessment.headline === 'not_responsible' && <p>{common('share.notResponsible')}</p>}
        </div>
      )}
      <FrozenConflicts assessment={assessment} />
      <ShareBars
        completeness={assessment.completeness}
        conformity={assessment.conformity}
        evidence={assessment.evidence}
      />
      <Title order={3} size="h5" mt="md">
        {t('items')}
      </Title>
      <ol className={classes.items}>
        {items.map((item) => (
          <li key={item.itemId}>
            <div className={classes.item}>
              <span>
                {item.number}. {item.title}
              </span>
              <ItemStatusBadge status={item.status} />
            </div>
            <ul>
              {item.reasons.map(({ text, counsellorName }, index) => (
                <li key={index}>{counsellorName ? `${counsellorName}: ${text}` : text}</li>
              ))}
            </ul>
            <span className={classes.small}>{common(`norm.${item.normStatus}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
