import { Button, Checkbox, NativeSelect, Textarea, TextInput, Title } from '@mantine/core';
import { councilPlaces, majorities } from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import type { CouncilQuery } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './council.module.css';
import { useCouncilTexts } from './texts.js';

export const arrangeCouncilMutation = graphql(`
  mutation ArrangeCouncil($input: ArrangeCouncilInput!) {
    arrangeCouncil(input: $input) {
      room {
        version
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

type Room = CouncilQuery['organisation']['councilRoom'];
type Seat = Room['seats'][number];

/** Seats and rules; the chair changes them together and saves once, others read them. */
export function Arrangement({
  organisationId,
  room,
  onSaved,
  onReload,
}: {
  organisationId: string;
  room: Room;
  onSaved: () => Promise<void>;
  onReload: () => void;
}) {
  const t = useCouncilTexts();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [seats, setSeats] = useState<readonly Seat[]>(room.seats);
  const [quorum, setQuorum] = useState(room.rules.quorum ? String(room.rules.quorum) : '');
  const [majority, setMajority] = useState(room.rules.majority);
  const [secret, setSecret] = useState(room.rules.secret);
  const [mandate, setMandate] = useState(room.rules.mandate ?? '');
  const errors = errorsByField(problems);
  const may = room.viewerArranges;
  const waiting = [
    ...room.candidates,
    ...room.seats.map(({ accountId, name }) => ({ accountId, name })),
  ].filter(({ accountId }) => !seats.some((seat) => seat.accountId === accountId));
  const changed =
    JSON.stringify([seats, quorum, majority, secret, mandate]) !==
    JSON.stringify([
      room.seats,
      room.rules.quorum ? String(room.rules.quorum) : '',
      room.rules.majority,
      room.rules.secret,
      room.rules.mandate ?? '',
    ]);

  const change = (accountId: string, to: Partial<Seat>) =>
    setSeats(seats.map((seat) => (seat.accountId === accountId ? { ...seat, ...to } : seat)));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = quorum.trim();
    if (wanted !== '' && !/^([1-9]\d?|100)$/.test(wanted)) {
      return setProblems([{ field: 'quorum', message: t('quorumWrong') }]);
    }
    const saved = await act(
      arrangeCouncilMutation,
      {
        input: {
          organisationId,
          expectedVersion: room.version,
          quorum: wanted === '' ? null : Number(wanted),
          majority,
          secret,
          mandate: mandate.trim() || null,
          seats: seats.map(({ accountId, place, mandated }) => ({ accountId, place, mandated })),
        },
      },
      (data) => data.arrangeCouncil,
    );
    if (saved) await onSaved();
  };
  const conflict = problems.some(({ code }) => code === 'CONFLICT');

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void save(event)}>
      <Problems problems={problems} fieldId={(field) => `council-${field}`} />
      {conflict && (
        <Button variant="default" onClick={onReload}>
          ↻
        </Button>
      )}
      {failure && <ErrorState title={t('notSaved')} failure={failure} />}
      <section aria-labelledby="council-seats">
        <Title order={2} size="h3" id="council-seats" tabIndex={-1}>
          {t('seats')}
        </Title>
        <p>{t('seatsText')}</p>
        <ul className={classes.seats}>
          {seats.map((seat) => (
            <li key={seat.accountId} className={classes.seat}>
              <span className={classes.name}>{seat.name}</span>
              {may ? (
                <>
                  <NativeSelect
                    aria-label={t('placeOf', { name: seat.name })}
                    value={seat.place}
                    onChange={({ currentTarget: { value } }) => {
                      const place = councilPlaces.find((one) => one === value);
                      if (place) change(seat.accountId, { place });
                    }}
                    data={councilPlaces.map((value) => ({ value, label: t(`places.${value}`) }))}
                  />
                  <Checkbox
                    label={t('mandated')}
                    aria-label={t('mandatedOf', { name: seat.name })}
                    checked={seat.mandated}
                    onChange={(event) =>
                      change(seat.accountId, { mandated: event.currentTarget.checked })
                    }
                  />
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('remove', { name: seat.name })}
                    onClick={() =>
                      setSeats(seats.filter((one) => one.accountId !== seat.accountId))
                    }
                  >
                    ✕
                  </Button>
                </>
              ) : (
                <span>
                  {t(`places.${seat.place}`)}
                  {seat.mandated && ` · ${t('mandated')}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {waiting.length > 0 && (
        <section aria-labelledby="council-candidates">
          <Title order={3} size="h4" id="council-candidates">
            {t('candidates')}
          </Title>
          <p className={classes.small}>{t('candidatesText')}</p>
          <ul className={classes.seats}>
            {waiting.map(({ accountId, name }) => (
              <li key={accountId} className={classes.seat}>
                <span className={classes.name}>{name}</span>
                {may && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() =>
                      setSeats([...seats, { accountId, name, place: 'member', mandated: false }])
                    }
                  >
                    {t('admit', { name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="council-rules" className={classes.form}>
        <Title order={2} size="h3" id="council-rules">
          {t('rules')}
        </Title>
        <p className={classes.small}>{t('rulesText')}</p>
        <TextInput
          id="council-quorum"
          label={t('quorum')}
          description={`${t('quorumHint')} ${t('quorumNow', { count: room.quorum })}`}
          inputMode="numeric"
          autoComplete="off"
          disabled={!may}
          error={errors['quorum']}
          value={quorum}
          onChange={(event) => setQuorum(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('majority')}
          disabled={!may}
          value={majority}
          onChange={({ currentTarget: { value } }) =>
            setMajority(majorities.find((one) => one === value) ?? majority)
          }
          data={majorities.map((value) => ({ value, label: t(`majorities.${value}`) }))}
        />
        <Checkbox
          label={t('secret')}
          disabled={!may}
          checked={secret}
          onChange={(event) => setSecret(event.currentTarget.checked)}
        />
        <Textarea
          label={t('mandate')}
          description={t('mandateHint')}
          disabled={!may}
          maxLength={500}
          value={mandate}
          onChange={(event) => setMandate(event.currentTarget.value)}
        />
      </section>
      {may && (
        <div>
          {changed && <p role="status">{t('unsaved')}</p>}
          <Button type="submit" loading={busy} disabled={!changed}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
