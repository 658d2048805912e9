import { Button, Checkbox, Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { factName, sections, type FactValue } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { readFragment } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import { copyGroups } from './copy-choice.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import { addSubjectMutation, subjectAnswers } from './wizard.graphql.js';

/** What somebody adds: a counsellor, one who stands in, or a post that is still open. */
const positions = ['counsellor', 'substitute', 'stop_gap', 'vacant'] as const;
type Position = (typeof positions)[number];

const someoneNew = 'new';

/**
 * Another counsellor: who it is, in which position, and what is the same as with a counsellor who
 * is there already. The rest follows on its own pages.
 */
export function AddAppointment({
  wizard,
  onAdded,
}: {
  wizard: Wizard;
  onAdded: (id: string) => void;
}) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [position, setPosition] = useState<Position>('counsellor');
  const [person, setPerson] = useState('');
  const [name, setName] = useState('');
  const [standsInFor, setStandsInFor] = useState('');
  const [from, setFrom] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // One key for one intention: pressing twice, or again after a broken connection, adds one.
  const [keys, setKeys] = useState(() => newKeys());
  const { organisationId, subjects } = wizard;
  const persons = subjects.filter((one) => one.kind === 'person');
  const policies = subjects.filter((one) => one.kind === 'policy');
  const appointments = subjects.filter((one) => one.kind === 'appointment');
  const source = appointments.find((one) => one.id === from);
  const groups = source ? copyGroups(source) : [];
  const isNew = person === someoneNew || persons.length === 0;
  const standsIn = position === 'substitute' || position === 'stop_gap';

  async function submit() {
    const missing = [
      ...(position !== 'vacant' && !isNew && person === ''
        ? [{ field: 'new-person', message: t('counsellor.choosePerson') }]
        : []),
      ...(position !== 'vacant' && isNew && name.trim() === ''
        ? [{ field: 'new-name', message: t('counsellor.fillName') }]
        : []),
    ];
    if (missing.length > 0) {
      setProblems(missing);
      return;
    }
    const personId = position === 'vacant' ? null : isNew ? await addPerson() : person;
    if (position !== 'vacant' && !personId) return;
    const copied = groups
      .filter(({ section }) => !left.has(section))
      .flatMap(({ facts }) => facts)
      .filter(({ key }) => key !== 'policies' || position !== 'vacant');
    const hasPolicies = copied.some(({ key }) => key === 'policies');
    const payload = await act(
      addSubjectMutation,
      {
        input: {
          organisationId,
          kind: 'appointment',
          idempotencyKey: keys.appointment,
          facts: [
            ...(personId ? [{ key: 'person', value: personId }] : [{ key: 'vacant', value: true }]),
            { key: 'position', value: position === 'vacant' ? 'counsellor' : position },
            ...(standsIn && standsInFor ? [{ key: 'standsInFor', value: [standsInFor] }] : []),
            // With one policy there is nothing to choose.
            ...(!hasPolicies && policies.length === 1
              ? [{ key: 'policies', value: [policies[0]!.id] }]
              : []),
            ...copied,
          ],
        },
        withVerdicts: wizard.judged,
      },
      (data) => data.addSubject,
    );
    if (payload?.subject) {
      setKeys(newKeys());
      onAdded(readFragment(subjectAnswers, payload.subject).id);
    }
  }

  async function addPerson(): Promise<string | null> {
    const payload = await act(
      addSubjectMutation,
      {
        input: {
          organisationId,
          kind: 'person',
          idempotencyKey: keys.person,
          facts: [{ key: 'name', value: name }],
        },
        withVerdicts: wizard.judged,
      },
      (data) => data.addSubject,
    );
    return payload?.subject ? readFragment(subjectAnswers, payload.subject).id : null;
  }

  const errors = errorsByField(problems);
  return (
    <form
      noValidate
      aria-label={t(appointments.length > 0 ? 'counsellor.another' : 'counsellor.first')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Fieldset legend={t(appointments.length > 0 ? 'counsellor.another' : 'counsellor.first')}>
        <Stack gap="sm">
          <Problems problems={problems} />
          {failure ? <ErrorState failure={failure} /> : null}
          <NativeSelect
            label={t('counsellor.position')}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value as Position)}
            data={positions.map((one) => ({ value: one, label: t(`counsellor.as.${one}`) }))}
          />
          {position === 'vacant' || persons.length === 0 ? null : (
            <NativeSelect
              id="new-person"
              label={t('counsellor.person')}
              error={errors['new-person']}
              value={person}
              onChange={(event) => setPerson(event.currentTarget.value)}
              data={[
                { value: '', label: t('choose') },
                { value: someoneNew, label: t('counsellor.someoneNew') },
                ...persons.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
          {position !== 'vacant' && isNew ? (
            <TextInput
              id="new-name"
              label={t('counsellor.name')}
              error={errors['new-name']}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          ) : null}
          {standsIn && appointments.length > 0 ? (
            <NativeSelect
              label={t('counsellor.standsInFor')}
              value={standsInFor}
              onChange={(event) => setStandsInFor(event.currentTarget.value)}
              data={[
                { value: '', label: t('choose') },
                ...appointments.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          ) : null}
          {appointments.length > 0 && position !== 'vacant' ? (
            <NativeSelect
              label={t('counsellor.copyFrom')}
              description={t('counsellor.copyHelp')}
              value={from}
              onChange={(event) => {
                setFrom(event.currentTarget.value);
                setLeft(new Set());
              }}
              data={[
                { value: '', label: t('counsellor.copyNothing') },
                ...appointments.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          ) : null}
          {source && groups.length === 0 ? (
            <Text size="sm">{t('counsellor.nothingToCopy')}</Text>
          ) : null}
          {groups.length > 0 ? (
            <Fieldset legend={t('counsellor.copyWhat')} variant="unstyled">
              <Stack gap="xs">
                {groups.map(({ section, facts }) => (
                  <Checkbox
                    key={section}
                    label={sections.find(({ id }) => id === section)!.title[locale]}
                    description={facts
                      .map(({ key }) => factName('appointment', key, factsOf(source!), locale))
                      .join(', ')}
                    checked={!left.has(section)}
                    onChange={(event) => {
                      const next = new Set(left);
                      if (event.currentTarget.checked) next.delete(section);
                      else next.add(section);
                      setLeft(next);
                    }}
                  />
                ))}
              </Stack>
            </Fieldset>
          ) : null}
          <div>
            <Button type="submit" variant="light" loading={busy}>
              {t('counsellor.add')}
            </Button>
          </div>
        </Stack>
      </Fieldset>
    </form>
  );
}

function newKeys() {
  return { person: crypto.randomUUID(), appointment: crypto.randomUUID() };
}

function factsOf(
  subject: Wizard['subjects'][number],
): Readonly<Record<string, FactValue | undefined>> {
  return Object.fromEntries(
    subject.facts.map(({ key, value }) => [key, (value ?? undefined) as FactValue | undefined]),
  );
}
