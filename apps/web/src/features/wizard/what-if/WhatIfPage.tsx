import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { factName, subjectKinds, type Locale } from '@vertrouwensbasis/domain';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ApplyTrialMutation } from '../../../generated/graphql.js';
import { Answer } from '../../../graphql/Answer.js';
import { useAct } from '../../../graphql/useAct.js';
import { useFormat, useLocale } from '../../../i18n/useFormat.js';
import { paths } from '../../../paths.js';
import { Callout } from '../../../ui/Callout.js';
import { ConfirmButton } from '../../../ui/ConfirmButton.js';
import { Done } from '../../../ui/Done.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { ForbiddenState } from '../../../ui/ForbiddenState.js';
import { Page } from '../../../ui/Page.js';
import { Problems } from '../../../ui/Problems.js';
import { valuesOf, type AnsweredSubject } from '../answers.js';
import { WithWizard, type Wizard } from '../WithWizard.js';
import { Counsellors } from './Counsellors.js';
import { FactPicker } from './FactPicker.js';
import { Outcome } from './Outcome.js';
import {
  entryKey,
  stepsOfTrial,
  subjectsInTrial,
  withEntry,
  withoutEntry,
  type TrialEntry,
} from './trial-entries.js';
import { useWhatIfTexts } from './what-if-texts.js';
import { applyTrialMutation, whatIfQuery } from './what-if.graphql.js';
import classes from './WhatIfPage.module.css';

/** A sandbox: any set of changes, what they would do, and then apply or throw away. */
export function WhatIfPage() {
  const t = useWhatIfTexts();
  return (
    <WithWizard title={t('title')}>
      {(wizard) =>
        wizard.organisation.viewerCan.setUpChange ? (
          <Sandbox wizard={wizard} />
        ) : (
          <Page title={t('title')}>
            <Text>{t('forbidden')}</Text>
            <ForbiddenState />
          </Page>
        )
      }
    </WithWizard>
  );
}

type TrialConflict = ApplyTrialMutation['applyTrial']['conflicts'][number];

function Sandbox({ wizard }: { wizard: Wizard }) {
  const t = useWhatIfTexts();
  const locale = useLocale();
  const { organisationId } = wizard;
  const [entries, setEntries] = useState<readonly TrialEntry[]>([]);
  const [conflicts, setConflicts] = useState<readonly TrialConflict[]>([]);
  const [done, setDone] = useState(false);
  // One key for one intention: pressing again after a broken connection applies once.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const { act, problems, failure } = useAct();

  const sent = useMemo(() => stepsOfTrial(entries), [entries]);
  const steps = sent.map(({ step }) => step);
  const query = useQuery(whatIfQuery, {
    variables: { organisationId, steps },
    skip: steps.length === 0,
    // About the facts of this moment.
    fetchPolicy: 'no-cache',
  });
  const tried = query.dataState === 'complete' ? query.data.organisation.whatIf : null;
  const refused =
    tried?.refusedStep == null
      ? undefined
      : entryKey(sent[tried.refusedStep]?.entry ?? entries[0]!);
  const subjects = subjectsInTrial(wizard.subjects, entries);

  function change(next: readonly TrialEntry[]) {
    setEntries(next);
    setDone(false);
    setIdempotencyKey(crypto.randomUUID());
  }

  async function apply() {
    const payload = await act(
      applyTrialMutation,
      { input: { organisationId, steps, idempotencyKey } },
      (data) => data.applyTrial,
    );
    if (!payload) return;
    setConflicts(payload.conflicts);
    if (!payload.applied) return;
    change([]);
    setDone(true);
  }

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done ? t('applied') : null} />
      {done ? (
        <Group my="sm">
          <Anchor component={Link} to={paths.score(organisationId)}>
            {t('toScore')}
          </Anchor>
          <Anchor component={Link} to={paths.setUp(organisationId)}>
            {t('toSetUp')}
          </Anchor>
        </Group>
      ) : null}
      <div className={classes.layout}>
        <div className={classes.column}>
          <section aria-labelledby="try">
            <Title order={2} size="h3" id="try" mb="xs">
              {t('try')}
            </Title>
            <FactPicker
              subjects={subjects}
              problem={undefined}
              onAnswer={(subject, key, answer) =>
                change(
                  withEntry(entries, {
                    act: 'change',
                    kind: subject.kind,
                    subjectId: subject.id,
                    key,
                    answer,
                    expectedVersion: wizard.subjects.some(({ id }) => id === subject.id)
                      ? subject.version
                      : null,
                  }),
                )
              }
            />
          </section>
          <section aria-labelledby="counsellors">
            <Title order={2} size="h3" id="counsellors" mb="xs">
              {t('counsellors')}
            </Title>
            <Counsellors
              subjects={subjects}
              today={wizard.consequences.assessment.on}
              onEntry={(entry) => change(withEntry(entries, entry))}
            />
          </section>
        </div>
        <div className={classes.column}>
          <section aria-labelledby="changes">
            <Title order={2} size="h3" id="changes">
              {t('changes')}
            </Title>
            {entries.length === 0 ? <Text>{t('none')}</Text> : null}
            <ul className={classes.changes}>
              {entries.map((entry) => {
                const key = entryKey(entry);
                const words =
                  (entry.act === 'change'
                    ? tried?.differences.find(
                        (one) => one.subjectId === entry.subjectId && one.key === entry.key,
                      )?.sentence
                    : undefined) ?? wordsOf(entry, subjects, tried !== null, t, locale);
                return (
                  <li key={key}>
                    <span>{words}</span>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => change(withoutEntry(entries, key))}
                    >
                      {t('takeAway')}
                      <VisuallyHidden>: {words}</VisuallyHidden>
                    </Button>
                    {refused === key ? (
                      <span className={classes.refused} role="alert">
                        {t('refused')}: {tried?.problems.map((one) => one.message).join(' ')}
                      </span>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </section>
          {conflicts.length > 0 ? (
            <Conflicts
              conflicts={conflicts}
              onKeepMine={(conflict) => {
                const { entry } = sent[conflict.step]!;
                if (entry.act !== 'change') return;
                const { currentVersion: expectedVersion } = conflict.conflict;
                change(withEntry(entries, { ...entry, expectedVersion }));
                setConflicts(conflicts.filter((one) => one !== conflict));
              }}
              onKeepTheirs={(conflict) => {
                change(withoutEntry(entries, entryKey(sent[conflict.step]!.entry)));
                setConflicts(conflicts.filter((one) => one !== conflict));
              }}
            />
          ) : null}
          <Problems problems={problems} />
          {failure ? <ErrorState failure={failure} /> : null}
          {entries.length > 0 ? (
            <>
              <Group>
                <ConfirmButton
                  variant="filled"
                  danger={false}
                  question={t('applyQuestion')}
                  explanation={t('applyText', { count: entries.length })}
                  confirm={t('apply')}
                  onConfirm={apply}
                  disabled={tried?.impact == null || conflicts.length > 0}
                >
                  {t('apply')}
                </ConfirmButton>
                <Button
                  variant="default"
                  onClick={() => {
                    change([]);
                    setConflicts([]);
                  }}
                >
                  {t('throwAway')}
                </Button>
              </Group>
              <section aria-labelledby="outcome" aria-live="polite">
                <Title order={2} size="h3" id="outcome" mb="xs">
                  {t('outcome')}
                </Title>
                <Answer of={query} keep>
                  {(data) => (
                    <Outcome organisationId={organisationId} tried={data.organisation.whatIf} />
                  )}
                </Answer>
              </section>
            </>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function wordsOf(
  entry: TrialEntry,
  subjects: readonly AnsweredSubject[],
  worked: boolean,
  t: ReturnType<typeof useWhatIfTexts>,
  locale: Locale,
): string {
  if (entry.act === 'add') return t('added', { name: entry.name, kind: t(entry.kind) });
  if (entry.act === 'remove') return t('removed', { name: entry.title });
  const subject = subjects.find(({ id }) => id === entry.subjectId);
  const kind = subjectKinds.find((one) => one === entry.kind)!;
  return t(worked ? 'noDifference' : 'answer', {
    about: entry.kind === 'organisation' || !subject ? t('whole') : subject.title,
    label: factName(kind, entry.key, subject ? valuesOf(subject) : {}, locale),
  });
}

function Conflicts({
  conflicts,
  onKeepMine,
  onKeepTheirs,
}: {
  conflicts: readonly TrialConflict[];
  onKeepMine: (conflict: TrialConflict) => void;
  onKeepTheirs: (conflict: TrialConflict) => void;
}) {
  const t = useWhatIfTexts();
  const format = useFormat();
  return (
    <Callout tone="note" role="alert" title={t('conflicts')}>
      {conflicts.map((one) => (
        <div key={`${one.step} ${one.conflict.key}`}>
          <Text fw={600}>{one.about}</Text>
          <Text>
            {t('theirs', {
              name: one.conflict.changedBy,
              time: format.moment(one.conflict.changedAt),
              answer: one.conflict.theirsShown ?? t('nothing'),
            })}{' '}
            {t('yours', { answer: one.conflict.yoursShown ?? t('nothing') })}
          </Text>
          <Group my="xs">
            <Button size="compact-md" onClick={() => onKeepMine(one)}>
              {t('keepMine')}
              <VisuallyHidden>: {one.about}</VisuallyHidden>
            </Button>
            <Button size="compact-md" variant="default" onClick={() => onKeepTheirs(one)}>
              {t('keepTheirs')}
              <VisuallyHidden>: {one.about}</VisuallyHidden>
            </Button>
          </Group>
        </div>
      ))}
    </Callout>
  );
}
