import { useApolloClient } from '@apollo/client/react';
import { Anchor, Button, Group, List, Text, Title, VisuallyHidden } from '@mantine/core';
import { factDefinition, type SubjectKind } from '@vertrouwensbasis/domain';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import type { RemovalQuery } from '../../generated/graphql.js';
import { failureOf, type Failure } from '../../graphql/failure.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import type { AnsweredSubject } from './answers.js';
import { removalQuery } from './every-shape.graphql.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import { removeSubjectMutation } from './wizard.graphql.js';
import classes from './wizard.module.css';

type Removal = NonNullable<RemovalQuery['organisation']['removal']>;

/** Removes a subject; says first what else that changes, and what has to be settled before it can. */
export function RemoveSubject({ subject, wizard }: { subject: AnsweredSubject; wizard: Wizard }) {
  const t = useWizardTexts();
  const common = useCommonTexts();
  const client = useApolloClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { act, busy, problems, failure } = useAct();
  const { organisationId } = wizard;
  const { kind, id } = subject;

  async function ask() {
    setFailed(null);
    setRemoval(null);
    dialog.current?.showModal();
    try {
      const { data } = await client.query({
        query: removalQuery,
        variables: { organisationId, kind, subjectId: id },
        fetchPolicy: 'network-only',
      });
      setRemoval(data?.organisation.removal ?? { possible: true, effects: [] });
    } catch (error) {
      setFailed(failureOf(error));
    }
  }

  async function remove() {
    const done = await act(
      removeSubjectMutation,
      {
        input: {
          organisationId,
          kind,
          subjectId: id,
          expectedVersion: subject.version,
          withReferences: true,
        },
      },
      (data) => data.removeSubject,
    );
    if (done) dialog.current?.close();
  }

  const blocking = removal?.effects.filter(({ blocks }) => blocks) ?? [];
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => void ask()}>
        {t('remove')}
        <VisuallyHidden>: {subject.title}</VisuallyHidden>
      </Button>
      <dialog ref={dialog} className={classes.dialog} aria-labelledby={title}>
        <Title order={2} size="h4" id={title} mb="xs">
          {t('removeTitle', { name: subject.title })}
        </Title>
        {failed ? <ErrorState failure={failed} /> : null}
        {failure ? <ErrorState failure={failure} /> : null}
        <Problems problems={problems} />
        <div role="status">
          {!removal && !failed ? <Text>{t('removalLooking')}</Text> : null}
          {removal && blocking.length === 0 ? <Text mb="xs">{t('removeText')}</Text> : null}
          {removal && removal.effects.length > 0 ? (
            <>
              <Text>{t(blocking.length > 0 ? 'removalBlocked' : 'removalAlso')}</Text>
              <List mb="md">
                {(blocking.length > 0 ? blocking : removal.effects).map((effect) => (
                  <List.Item key={`${effect.subjectId}-${effect.key}`}>
                    {effect.blocks ? (
                      <Anchor
                        component={Link}
                        to={factPath(organisationId, {
                          section: sectionOf(effect.kind, effect.key),
                          subjectKind: effect.kind,
                          subjectId: effect.subjectId,
                          key: effect.key,
                        })}
                      >
                        {effect.sentence}
                      </Anchor>
                    ) : (
                      effect.sentence
                    )}
                  </List.Item>
                ))}
              </List>
            </>
          ) : null}
        </div>
        <Group gap="sm">
          {removal && blocking.length === 0 ? (
            <Button color="red.9" loading={busy} onClick={() => void remove()}>
              {t('remove')}
            </Button>
          ) : null}
          <Button variant="default" disabled={busy} onClick={() => dialog.current?.close()}>
            {common('confirm.cancel')}
          </Button>
        </Group>
      </dialog>
    </>
  );
}

function sectionOf(kind: SubjectKind, key: string): string {
  return factDefinition(kind, key)?.section ?? 'profile';
}
