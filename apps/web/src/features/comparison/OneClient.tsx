import { useQuery } from '@apollo/client/react';
import { Anchor, NativeSelect, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { ScoreHistory } from '../../ui/ScoreHistory.js';
import { aYearAgo, today } from './a-year-ago.js';
import classes from './ComparisonPage.module.css';
import { FrameworkChoice } from './FrameworkChoice.js';
import { useComparisonTexts } from './texts.js';
import { useView } from './view.js';

export const oneClientQuery = graphql(`
  query OneClient(
    $organisationId: ID!
    $frameworkId: String
    $from: CalendarDate!
    $to: CalendarDate!
  ) {
    organisation(organisationId: $organisationId) {
      id
      name
      assessmentHistory(frameworkId: $frameworkId) {
        on
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
        hardStopCount
        metCount
      }
      assessmentChanges(frameworkId: $frameworkId, from: $from, to: $to) {
        from
        to
        fromRelease
        toRelease
        numbers
        unchangedCount
        items {
          itemId
          kind
          sentence
        }
      }
    }
  }
`);

const kinds = ['worse', 'better', 'other', 'fact'] as const;

/** One client on two days, in sentences, and how it went from two days on. */
export function OneClient({ id }: { id: string }) {
  const t = useComparisonTexts();
  const [view] = useView();
  const asked = useQuery(oneClientQuery, {
    variables: {
      organisationId: id,
      from: view.from ?? aYearAgo(),
      to: view.to ?? today(),
      ...(view.frameworkId ? { frameworkId: view.frameworkId } : {}),
    },
  });
  return (
    <Answer of={asked} keep>
      {({ organisation: { name, assessmentHistory, assessmentChanges } }) => (
        <div className={classes.page}>
          <section aria-labelledby="two-days">
            <Title order={2} size="h3" id="two-days" mb="sm">
              {t('twoDays', { name })}
            </Title>
            <FrameworkChoice />
            <Days days={assessmentHistory.map(({ on }) => on)} />
            {assessmentChanges ? (
              <Changes changes={assessmentChanges} />
            ) : (
              <p role="status">{t('nothingThen')}</p>
            )}
            <Anchor component={Link} to={paths.score(id)}>
              {t('toScore')}
            </Anchor>
          </section>
          <ScoreHistory points={assessmentHistory} />
        </div>
      )}
    </Answer>
  );
}

/** The days of which something is known; a year ago and today unless others are chosen. */
function Days({ days }: { days: readonly string[] }) {
  const t = useComparisonTexts();
  const format = useFormat();
  const [view, change] = useView();
  const choices = (standard: string, text: string) => [
    { value: '', label: text },
    ...days
      .filter((day) => day !== standard)
      .map((day) => ({ value: day, label: format.date(day) })),
  ];
  return (
    <fieldset className={classes.choices} data-no-print>
      <legend>{t('days')}</legend>
      <NativeSelect
        label={t('from')}
        value={view.from ?? ''}
        data={choices('', t('yearAgo'))}
        onChange={(event) => change({ van: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('to')}
        value={view.to ?? ''}
        data={choices('', t('now'))}
        onChange={(event) => change({ tot: event.currentTarget.value })}
      />
    </fieldset>
  );
}

function Changes({
  changes: { from, to, fromRelease, toRelease, numbers, unchangedCount, items },
}: {
  changes: {
    from: string;
    to: string;
    fromRelease: string;
    toRelease: string;
    numbers: string;
    unchangedCount: number;
    items: readonly { itemId: string; kind: (typeof kinds)[number]; sentence: string }[];
  };
}) {
  const t = useComparisonTexts();
  const format = useFormat();
  return (
    <div role="status">
      <p className={classes.words}>
        {t('between', { from: format.date(from), to: format.date(to) })} {numbers}
      </p>
      {fromRelease !== toRelease && (
        <p>{t('otherRelease', { from: fromRelease, to: toRelease })}</p>
      )}
      {kinds.map((kind) => {
        const shown = items.filter((item) => item.kind === kind);
        return shown.length === 0 ? null : (
          <section key={kind} aria-label={t(`time.${kind}`)}>
            <h3>{t(`time.${kind}`)}</h3>
            <ul>
              {shown.map(({ itemId, sentence }) => (
                <li key={itemId}>{sentence}</li>
              ))}
            </ul>
          </section>
        );
      })}
      <p>{t('unchanged', { count: unchangedCount })}</p>
    </div>
  );
}
