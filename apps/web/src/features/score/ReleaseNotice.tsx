import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment ReleaseNotice_checklist on ChecklistInUse {
    framework {
      id
      release
      title
    }
    newer {
      id
      release
      releasedOn
      notes
    }
    backTo
    backUntil
  }
`);

const goBackMutation = graphql(`
  mutation GoBackToRelease($input: GoBackToReleaseInput!) {
    goBackToRelease(input: $input) {
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

/** That a newer release waits, or that one can still go back to the release before. */
export function ReleaseNotice({
  shown,
  ...props
}: {
  checklists: readonly FragmentType<typeof fragment>[];
  shown: string;
}) {
  const t = useScoreTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();
  const checklist = readFragment(fragment, props.checklists).find(
    ({ framework }) => framework.id === shown,
  );
  if (!checklist) return null;
  const { framework, newer, backTo, backUntil } = checklist;
  if (newer) {
    return (
      <Callout tone="note" title={t('newer', { release: newer.release })}>
        <ul>
          {newer.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>{t('newerText', { release: framework.release })}</p>
        <Button component={Link} to={paths.release(id, framework.id)} variant="default">
          {t('preview')}
        </Button>
      </Callout>
    );
  }
  if (!backTo || !backUntil || !viewerCan.releaseChange) return null;
  return (
    <Callout tone="note" title={t('wentOver', { release: framework.release })}>
      <p>{t('backText', { release: backTo, day: format.date(backUntil) })}</p>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <ConfirmButton
        danger={false}
        question={t('backQuestion', { release: backTo })}
        explanation={t('backExplanation')}
        confirm={t('back')}
        onConfirm={() =>
          act(
            goBackMutation,
            {
              input: {
                organisationId: id,
                frameworkId: framework.id,
                expectedRelease: framework.release,
              },
            },
            (data) => data.goBackToRelease,
            { refetch: ['Score'] },
          )
        }
      >
        {t('backTo', { release: backTo })}
      </ConfirmButton>
    </Callout>
  );
}
