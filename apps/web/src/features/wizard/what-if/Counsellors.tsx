import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AnsweredSubject } from '../answers.js';
import type { TrialEntry } from './trial-entries.js';
import { useWhatIfTexts } from './what-if-texts.js';
import classes from '../wizard.module.css';

/** Tries the set-up with one counsellor more, or without one. */
export function Counsellors({
  subjects,
  today,
  onEntry,
}: {
  /** As they are in the trial. */
  readonly subjects: readonly AnsweredSubject[];
  readonly today: string;
  readonly onEntry: (entry: TrialEntry) => void;
}) {
  const t = useWhatIfTexts();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'internal' | 'external'>('external');
  const [missing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState('');
  const policies = subjects.filter((one) => one.kind === 'policy').map(({ id }) => id);
  const appointments = subjects.filter((one) => one.kind === 'appointment');

  function add() {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    onEntry({
      act: 'add',
      personId: crypto.randomUUID(),
      appointmentId: crypto.randomUUID(),
      name: name.trim(),
      kind,
      // With one policy there is nothing to choose.
      policies: policies.length === 1 ? policies : [],
      startOn: today,
    });
    setName('');
    setMissing(false);
  }

  return (
    <Stack>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Stack gap="xs">
          <TextInput
            label={t('addName')}
            description={t('addNameHelp')}
            error={missing ? t('addNeedsName') : undefined}
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Radio.Group
            aria-label={`${t('internal')} / ${t('external')}`}
            value={kind}
            onChange={(value) => setKind(value === 'internal' ? 'internal' : 'external')}
          >
            <Group>
              <Radio value="external" label={t('external')} />
              <Radio value="internal" label={t('internal')} />
            </Group>
          </Radio.Group>
          <Button type="submit" variant="light" className={classes.addRow ?? ''}>
            {t('add')}
          </Button>
        </Stack>
      </form>
      {appointments.length > 0 ? (
        <Group align="end">
          <NativeSelect
            label={t('removeWho')}
            value={leaving}
            onChange={(event) => setLeaving(event.currentTarget.value)}
            data={[
              { value: '', label: t('choose') },
              ...appointments.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <Button
            variant="light"
            disabled={leaving === ''}
            onClick={() => {
              const gone = appointments.find(({ id }) => id === leaving);
              if (!gone) return;
              onEntry({
                act: 'remove',
                kind: 'appointment',
                subjectId: gone.id,
                title: gone.title,
                expectedVersion: gone.version,
              });
              setLeaving('');
            }}
          >
            {t('remove')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
