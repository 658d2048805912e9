import { Button, Title } from '@mantine/core';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import classes from './AccessPage.module.css';
import { useAccessTexts } from './texts.js';

export const setBenchmarkParticipationMutation = graphql(`
  mutation SetBenchmarkParticipation($input: SetBenchmarkParticipationInput!) {
    setBenchmarkParticipation(input: $input) {
      organisation {
        id
        benchmarkParticipation
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Taking part in the averages is off until the organisation says otherwise. */
export function BenchmarkChoice({
  participates,
  onDone,
}: {
  participates: boolean;
  onDone: (message: string) => void;
}) {
  const t = useAccessTexts();
  const { id, viewerCan } = useOrganisation();
  const { act, busy, problems, failure } = useAct();

  const change = async () => {
    const done = await act(
      setBenchmarkParticipationMutation,
      { input: { organisationId: id, participates: !participates } },
      (data) => data.setBenchmarkParticipation,
    );
    if (done) onDone(t(participates ? 'left' : 'joined'));
  };

  return (
    <section aria-labelledby="benchmark">
      <Title order={2} size="h3" id="benchmark">
        {t('benchmark')}
      </Title>
      <p className={classes.text}>{t('benchmarkText')}</p>
      <p>{t(participates ? 'benchmarkOn' : 'benchmarkOff')}</p>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      {viewerCan.benchmarkParticipate && (
        <Button variant="default" loading={busy} onClick={() => void change()}>
          {t(participates ? 'leave' : 'join')}
        </Button>
      )}
    </section>
  );
}
