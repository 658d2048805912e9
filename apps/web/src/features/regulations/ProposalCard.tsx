import { Anchor, Button, Group } from '@mantine/core';
import type { FactValue } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import { type Decision, possible, type Proposal } from './proposals.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';
import { isEditable, ValueEditor } from './ValueEditor.js';

const tones: Readonly<Record<Proposal['state'], Tone>> = {
  open: 'note',
  accepted: 'good',
  changed: 'good',
  rejected: 'quiet',
};

/** One proposal: short in the list, and whole when it is selected. */
export function ProposalCard(props: {
  proposal: Proposal;
  isLaterVersion: boolean;
  isSelected: boolean;
  /** The one that Tab leads to while none is selected. */
  isFirst: boolean;
  isEditing: boolean;
  mayDecide: boolean;
  busy: boolean;
  onSelect: () => void;
  onEdit: (open: boolean) => void;
  onDecide: (decision: Decision, value?: FactValue) => void;
}) {
  const { proposal, isSelected, isFirst, isLaterVersion, onSelect } = props;
  const t = useRegulationTexts();
  const { id, factName, about, shown, state, flagged, certainty, change, effect } = proposal;
  const name = `voorstel-${id}-naam`;
  return (
    <article
      id={`voorstel-${id}`}
      className={classes.card}
      data-selected={isSelected || undefined}
      data-state={state}
      tabIndex={isSelected || isFirst ? 0 : -1}
      aria-labelledby={name}
      aria-current={isSelected || undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isSelected) onSelect();
      }}
      onClick={() => {
        if (!isSelected) onSelect();
      }}
    >
      <p className={classes.cardHead} id={name}>
        <strong>{factName}</strong>: {shown ?? t('nothing')}
      </p>
      <p className={classes.cardBadges}>
        <span className={classes.quiet}>{about}</span>
        {state !== 'open' && (
          <StatusBadge tone={tones[state]}>{t(`decisions.${state}`)}</StatusBadge>
        )}
        {flagged && <StatusBadge tone="partly">{t('flagged')}</StatusBadge>}
        {certainty === 'likely' && <StatusBadge tone="note">{t('certainty.likely')}</StatusBadge>}
        {isLaterVersion && change !== 'same' && (
          <StatusBadge tone="note">{t(`changes.${change}`)}</StatusBadge>
        )}
        {effect && effect.items.length > 0 && (
          <span className={classes.quiet}>{t('effectShort', { count: effect.items.length })}</span>
        )}
      </p>
      {isSelected && <Whole {...props} />}
    </article>
  );
}

function Whole({
  proposal,
  isEditing,
  mayDecide,
  busy,
  onEdit,
  onDecide,
}: Parameters<typeof ProposalCard>[0]) {
  const t = useRegulationTexts();
  const format = useFormat();
  const { id: organisationId } = useOrganisation();
  const { passages, alternative, certainty, presentShown, presentSame, state } = proposal;
  const may = possible(proposal, isEditable(proposal.kind, proposal.fact));
  return (
    <div className={classes.whole}>
      {passages.map(({ quote, place, start }) => (
        <blockquote key={start} className={classes.quote}>
          <p>{quote}</p>
          <footer>{place}</footer>
        </blockquote>
      ))}
      <dl className={classes.details}>
        <dt>{t('passage')}</dt>
        <dd>{t(`certainty.${certainty}`)}</dd>
        {alternative && (
          <>
            <dt>{t('alternative')}</dt>
            <dd>
              {alternative.shown} <q>{alternative.passage.quote}</q> ({alternative.passage.place})
            </dd>
          </>
        )}
        {state !== 'rejected' && (
          <>
            <dt>{t('present')}</dt>
            <dd>
              {presentShown ?? t('presentNone')}
              {presentSame && <> ({t('presentSame')})</>}
              {state === 'open' && presentShown && !presentSame && (
                <>
                  {' '}
                  <StatusBadge tone="partly">{t('presentDiffers')}</StatusBadge>
                </>
              )}
            </dd>
          </>
        )}
        {state === 'changed' && (
          <>
            <dt>{t('taken')}</dt>
            <dd>{proposal.decidedShown}</dd>
          </>
        )}
        {state === 'open' && proposal.effect && (
          <>
            <dt>{t('effect')}</dt>
            <dd>
              <Effect effect={proposal.effect} />
            </dd>
          </>
        )}
        {proposal.items.length > 0 && (
          <>
            <dt>{t('itemsRest')}</dt>
            <dd>
              {proposal.items.map(({ itemId, number, title }, index) => (
                <span key={itemId}>
                  {index > 0 && ', '}
                  <Anchor component={Link} to={`${paths.score(organisationId)}#punt-${itemId}`}>
                    {number}. {title}
                  </Anchor>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {proposal.decidedAt && (
        <p className={classes.quiet}>
          {proposal.decidedBy
            ? t('decidedBy', {
                decision: t(`decisions.${state}`),
                name: proposal.decidedBy,
                moment: format.moment(proposal.decidedAt),
              })
            : t('decidedOn', {
                decision: t(`decisions.${state}`),
                moment: format.moment(proposal.decidedAt),
              })}
        </p>
      )}
      {state === 'open' && proposal.makes && <p>{proposal.makes}</p>}
      {state === 'open' && proposal.hindrance && (
        <p className={classes.problem}>{proposal.hindrance}</p>
      )}
      {isEditing ? (
        <ValueEditor
          kind={proposal.kind}
          fact={proposal.fact}
          name={proposal.factName}
          value={proposal.value as FactValue | null}
          error={undefined}
          busy={busy}
          onSave={(value) => onDecide('change', value)}
          onCancel={() => onEdit(false)}
        />
      ) : (
        mayDecide && (
          <Group gap="xs" data-no-print>
            {may.map((decision) => (
              <Button
                key={decision}
                size="compact-md"
                variant={decision === 'accept' ? 'filled' : 'default'}
                disabled={busy}
                aria-label={t('ofProposal', {
                  act: wordFor(t, decision, proposal),
                  name: proposal.factName,
                })}
                aria-keyshortcuts={decision.charAt(0)}
                onClick={() => (decision === 'change' ? onEdit(true) : onDecide(decision))}
              >
                {wordFor(t, decision, proposal)}
              </Button>
            ))}
            {alternative && state === 'open' && may.includes('change') && (
              <Button
                size="compact-md"
                variant="default"
                disabled={busy}
                onClick={() => onDecide('change', alternative.value as FactValue)}
              >
                {t('alternativeTake')}
              </Button>
            )}
          </Group>
        )
      )}
    </div>
  );
}

function wordFor(
  t: ReturnType<typeof useRegulationTexts>,
  decision: Decision,
  { change }: Proposal,
): string {
  return decision === 'accept' && change === 'removed' ? t('acceptRemoved') : t(decision);
}

function Effect({ effect }: { effect: NonNullable<Proposal['effect']> }) {
  const t = useRegulationTexts();
  const { items, newHardStops, goneHardStops } = effect;
  return (
    <>
      {items.length === 0 && newHardStops + goneHardStops === 0 && t('effectNone')}
      {items.length > 0 && (
        <ul className={classes.effect}>
          {items.map(({ itemId, number, title, from, to }) => (
            <li key={itemId}>
              {number}. {title}: <ItemStatusBadge status={from} /> <span aria-hidden="true">→</span>{' '}
              <ItemStatusBadge status={to} />
            </li>
          ))}
        </ul>
      )}
      {newHardStops > 0 && <p>{t('effectStops', { count: newHardStops })}</p>}
      {goneHardStops > 0 && <p>{t('effectStopsGone', { count: goneHardStops })}</p>}
    </>
  );
}
