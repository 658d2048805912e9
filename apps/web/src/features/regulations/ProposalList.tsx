import { Button, Kbd, Title } from '@mantine/core';
import type { FactValue } from '@vertrouwensbasis/domain';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { ProposalCard } from './ProposalCard.js';
import {
  type Decision,
  type Filter,
  filtered,
  filters,
  grouped,
  isClear,
  possible,
  type Proposal,
} from './proposals.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';
import { isEditable } from './ValueEditor.js';

const decisions: Readonly<Record<string, Decision>> = {
  a: 'accept',
  c: 'change',
  r: 'reject',
  u: 'undo',
};

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The proposals by section. With the focus on one, single keys move and decide; elsewhere they do
 * nothing, so that nobody decides by typing (WCAG 2.1.4). Every key has its button.
 */
export function ProposalList({
  proposals,
  isLaterVersion,
  selected,
  mayDecide,
  busy,
  onSelect,
  onDecide,
  onUndoLast,
  last,
}: {
  proposals: readonly Proposal[];
  isLaterVersion: boolean;
  selected: string | null;
  mayDecide: boolean;
  busy: boolean;
  onSelect: (id: string | null) => void;
  onDecide: (those: readonly Proposal[], decision: Decision, value?: FactValue) => Promise<boolean>;
  onUndoLast: () => Promise<Proposal | undefined>;
  /** What was last decided, and whether there is a way back. */
  last: { readonly message: string; readonly canUndo: boolean } | null;
}) {
  const t = useRegulationTexts();
  const locale = useLocale();
  const [filter, setFilter] = useState<Filter>(() => startFilter(proposals, selected));
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The focus follows a move or a decision, and nothing else. */
  const wantsFocus = useRef<string | null>(null);
  const shown = filtered(proposals, filter);
  const groups = grouped(shown);
  const order = groups.flatMap((group) => group.proposals);
  const current = order.find(({ id }) => id === selected);

  useEffect(() => {
    const wanted = wantsFocus.current;
    if (wanted === null || busy || selected !== wanted) return;
    wantsFocus.current = null;
    list.current?.querySelector<HTMLElement>(`[id="voorstel-${wanted}"]`)?.focus();
  });

  useEffect(() => {
    // A link led here: its proposal is what one came for.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);

  const goTo = (proposal: Proposal | undefined) => {
    if (!proposal) return;
    wantsFocus.current = proposal.id;
    onSelect(proposal.id);
  };

  const undoLast = async () => goTo(await onUndoLast());

  const decide = async (proposal: Proposal, decision: Decision, value?: FactValue) => {
    const at = order.indexOf(proposal);
    const leaves = filter === 'open' ? decision !== 'undo' : false;
    const next = leaves ? (order[at + 1] ?? order[at - 1]) : proposal;
    // The card may go before the next one is there: meanwhile the keys are still ours.
    if (leaves && list.current?.contains(document.activeElement)) list.current.focus();
    if (!(await onDecide([proposal], decision, value))) return;
    setEditing(null);
    if (next) goTo(next);
    else onSelect(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isTyping = (event.target as HTMLElement).closest('input, textarea, select, form');
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    // What has the focus is meant, also when the address has not followed yet.
    const focused = (event.target as HTMLElement).closest('article')?.id;
    const current = order.find(({ id }) =>
      focused === undefined ? id === selected : `voorstel-${id}` === focused,
    );
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      goTo(current ? order[order.indexOf(current) + move] : order[0]);
      return;
    }
    const decision = decisions[event.key.toLowerCase()];
    if (!decision || !mayDecide || busy) return;
    event.preventDefault();
    if (!current) {
      if (decision === 'undo') void undoLast();
      return;
    }
    const may = possible(current, isEditable(current.kind, current.fact));
    if (!may.includes(decision)) {
      if (decision === 'undo') void undoLast();
    } else if (decision === 'change') setEditing(current.id);
    else void decide(current, decision);
  };

  return (
    <section className={classes.proposalSide} aria-labelledby="proposals">
      <Title order={2} size="h4" id="proposals" mb="xs">
        {t('proposals')}
      </Title>
      <div className={classes.filters} role="group" aria-label={t('filter')} data-no-print>
        {filters.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={one === filter ? 'filled' : 'default'}
            aria-pressed={one === filter}
            onClick={() => setFilter(one)}
          >
            {t(`filters.${one}`, { count: filtered(proposals, one).length })}
          </Button>
        ))}
      </div>
      {mayDecide && <Keys />}
      <div role="status" className={classes.said}>
        {last && (
          <>
            {last.message}{' '}
            {last.canUndo && (
              <Button size="compact-sm" variant="default" onClick={() => void undoLast()}>
                {t('undoLast')}
              </Button>
            )}
          </>
        )}
      </div>
      {/* The keys are those of the proposal that has the focus. */}
      <div ref={list} className={classes.cards} tabIndex={-1} onKeyDown={onKeyDown}>
        {order.length === 0 && <p>{t('filterEmpty')}</p>}
        {groups.map((group) => {
          const clear = group.proposals.filter(isClear);
          return (
            <section key={group.id} className={classes.group} aria-label={group.title[locale]}>
              <div className={classes.groupHead}>
                <Title order={3} size="h5">
                  {group.title[locale]}
                </Title>
                {mayDecide && clear.length > 1 && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={busy}
                    aria-label={t('acceptSectionOf', {
                      label: t('acceptSection', { count: clear.length }),
                      section: group.title[locale],
                    })}
                    onClick={() => void onDecide(clear, 'accept')}
                  >
                    {t('acceptSection', { count: clear.length })}
                  </Button>
                )}
              </div>
              {group.proposals.map((proposal) => (
                <ProposalCard
                  key={proposal.id}
                  proposal={proposal}
                  isLaterVersion={isLaterVersion}
                  isSelected={proposal.id === selected}
                  isFirst={!current && proposal === order[0]}
                  isEditing={proposal.id === editing}
                  mayDecide={mayDecide}
                  busy={busy}
                  onSelect={() => onSelect(proposal.id)}
                  onEdit={(open) => {
                    setEditing(open ? proposal.id : null);
                    if (!open) goTo(proposal);
                  }}
                  onDecide={(decision, value) => void decide(proposal, decision, value)}
                />
              ))}
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** Open ones first, unless there are none or a link led to one that is decided. */
function startFilter(proposals: readonly Proposal[], selected: string | null): Filter {
  const asked = proposals.find(({ id }) => id === selected);
  if (asked && asked.state !== 'open') return 'all';
  return proposals.some(({ state }) => state === 'open') ? 'open' : 'all';
}

function Keys() {
  const t = useRegulationTexts();
  return (
    <p className={classes.keys}>
      <span>{t('keys')}:</span>
      <span>
        <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> {t('keyMove')}
      </span>
      <span>
        <Kbd size="xs">a</Kbd> {t('keyAccept')}
      </span>
      <span>
        <Kbd size="xs">c</Kbd> {t('keyChange')}
      </span>
      <span>
        <Kbd size="xs">r</Kbd> {t('keyReject')}
      </span>
      <span>
        <Kbd size="xs">u</Kbd> {t('keyUndo')}
      </span>
    </p>
  );
}
