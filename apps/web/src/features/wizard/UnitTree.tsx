import {
  Anchor,
  Button,
  Group,
  NativeSelect,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../graphql/useAct.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { answerOf, type AnsweredSubject } from './answers.js';
import { RemoveSubject } from './RemoveSubject.js';
import { unitsWithin, unitTree, type UnitNode } from './unit-tree.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import { addSubjectMutation, changeFactsMutation } from './wizard.graphql.js';
import classes from './wizard.module.css';

/** The sites, departments and services as a tree: add below, move, rename and remove on the spot. */
export function UnitTree({ wizard }: { wizard: Wizard }) {
  const units = wizard.subjects.filter((one) => one.kind === 'unit');
  return <Branch nodes={unitTree(units)} units={units} wizard={wizard} />;
}

function Branch({
  nodes,
  units,
  wizard,
}: {
  nodes: readonly UnitNode[];
  units: readonly AnsweredSubject[];
  wizard: Wizard;
}) {
  if (nodes.length === 0) return null;
  return (
    <ul className={classes.tree}>
      {nodes.map(({ unit, below }) => (
        <li key={unit.id}>
          <UnitRow {...{ unit, units, wizard }} />
          <Branch nodes={below} units={units} wizard={wizard} />
        </li>
      ))}
    </ul>
  );
}

type Doing = 'add' | 'move' | 'rename';

function UnitRow({
  unit,
  units,
  wizard,
}: {
  unit: AnsweredSubject;
  units: readonly AnsweredSubject[];
  wizard: Wizard;
}) {
  const t = useWizardTexts();
  const [doing, setDoing] = useState<Doing | null>(null);
  const panel = useId();
  const kind = answerOf(unit, 'kind').shown;
  const count = answerOf(unit, 'headcount').shown;
  return (
    <div className={classes.unit}>
      <div className={classes.cardHead}>
        <span>
          <Anchor component={Link} to={`${wizard.base}/opzet/profile/units/${unit.id}`} fw={600}>
            {unit.title}
          </Anchor>
          <Text span size="sm" className={classes.quiet}>
            {[kind, count].filter(Boolean).map((part) => ` · ${part}`)}
          </Text>
        </span>
        {wizard.organisation.viewerCan.setUpChange ? (
          <Group gap={4}>
            {(['add', 'move', 'rename'] as const).map((one) => (
              <Button
                key={one}
                variant="subtle"
                size="compact-sm"
                aria-expanded={doing === one}
                aria-controls={panel}
                onClick={() => setDoing(doing === one ? null : one)}
              >
                {t(`unit.${one}`)}
                <VisuallyHidden>: {unit.title}</VisuallyHidden>
              </Button>
            ))}
            <RemoveSubject subject={unit} wizard={wizard} />
          </Group>
        ) : null}
      </div>
      <div id={panel}>
        {doing === null ? null : (
          <UnitForm key={doing} {...{ unit, units, wizard, doing }} onDone={() => setDoing(null)} />
        )}
      </div>
    </div>
  );
}

function UnitForm({
  unit,
  units,
  wizard,
  doing,
  onDone,
}: {
  unit: AnsweredSubject;
  units: readonly AnsweredSubject[];
  wizard: Wizard;
  doing: Doing;
  onDone: () => void;
}) {
  const t = useWizardTexts();
  const field = useId();
  const { organisationId } = wizard;
  const { act, busy, problems, setProblems, failure } = useAct();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [value, setValue] = useState(
    doing === 'rename'
      ? unit.title
      : doing === 'move'
        ? ((answerOf(unit, 'partOf').value as string | undefined) ?? '')
        : '',
  );
  const key = doing === 'move' ? 'partOf' : 'name';
  const within = unitsWithin(unit, units);
  const label = t(`unit.${doing}Label`, { name: unit.title });

  async function submit() {
    if (doing !== 'move' && value.trim() === '') {
      setProblems([{ field: 'name', message: t('fillIn', { label }) }]);
      return;
    }
    const done =
      doing === 'add'
        ? await act(
            addSubjectMutation,
            {
              input: {
                organisationId,
                kind: 'unit',
                idempotencyKey,
                facts: [
                  { key: 'name', value },
                  { key: 'partOf', value: unit.id },
                ],
              },
            },
            (data) => data.addSubject,
          )
        : await act(
            changeFactsMutation,
            {
              input: {
                organisationId,
                kind: 'unit',
                subjectId: unit.id,
                expectedVersion: unit.version,
                changes: [{ key, value: value === '' ? null : value }],
              },
              withEverySubject: true,
            },
            (data) => data.changeFacts,
          );
    if (done) onDone();
  }

  return (
    <form
      noValidate
      className={classes.inlineForm}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Problems problems={problems.filter((one) => one.field !== key)} />
      {failure ? <ErrorState failure={failure} /> : null}
      <Group align="end">
        {doing === 'move' ? (
          <NativeSelect
            id={field}
            label={label}
            autoFocus
            error={problems.find((one) => one.field === key)?.message}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            data={[
              { value: '', label: t('unit.top') },
              ...units
                .filter(({ id }) => !within.has(id))
                .map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        ) : (
          <TextInput
            id={field}
            label={label}
            autoFocus
            maxLength={120}
            error={problems.find((one) => one.field === key)?.message}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        )}
        <Button type="submit" variant="light" loading={busy}>
          {t(`unit.${doing}Do`)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('unit.cancel')}
        </Button>
      </Group>
    </form>
  );
}
