import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import type { FactValue } from '@vertrouwensbasis/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { Problems } from '../../ui/Problems.js';
import type { Mark } from './marks.js';
import { ProposalList } from './ProposalList.js';
import { type Decision, isAccepted, type Proposal, type ReadRegulation } from './proposals.js';
import classes from './regulations.module.css';
import { isBusy, Reading, usePolling } from './RegulationsPage.js';
import { RegulationText, type TextHandle } from './RegulationText.js';
import { useRegulationTexts } from './texts.js';

export const regulationQuery = graphql(`
  query Regulation($organisationId: ID!, $regulationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      regulation(regulationId: $regulationId) {
        id
        version
        title
        state
        progress
        problem
        policyTitle
        replacesId
        replacedById
        pages
        addedAt
        fileName
        downloadPath
        openCount
        text
        flags {
          kind
          message
          passage {
            quote
            start
            end
            place
          }
        }
        proposals {
          id
          version
          kind
          fact
          factName
          section
          about
          makes
          hindrance
          value
          shown
          certainty
          passages {
            quote
            start
            end
            place
          }
          alternative {
            value
            shown
            passage {
              quote
              start
              end
              place
            }
          }
          change
          flagged
          state
          decidedShown
          decidedBy
          decidedAt
          presentShown
          presentSame
          basedOn
          effect {
            items {
              itemId
              number
              title
              from
              to
            }
            newHardStops
            goneHardStops
          }
          items {
            itemId
            number
            title
          }
        }
      }
    }
  }
`);

export const decideProposalsMutation = graphql(`
  mutation DecideProposals($input: DecideProposalsInput!) {
    decideProposals(input: $input) {
      regulation {
        id
        version
        openCount
        acceptedCount
        rejectedCount
        proposals {
          id
          version
          state
          about
          makes
          hindrance
          decidedShown
          decidedBy
          decidedAt
          presentShown
          presentSame
          basedOn
          effect {
            items {
              itemId
              number
              title
              from
              to
            }
            newHardStops
            goneHardStops
          }
          items {
            itemId
            number
            title
          }
        }
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Which proposal is open, in the address: a link from the score leads to it. */
const key = 'voorstel';

/** One document: its text beside what was read in it, and what to do with each. */
export function RegulationPage() {
  const t = useRegulationTexts();
  const { id } = useOrganisation();
  const { regulationId = '' } = useParams();
  const asked = useQuery(regulationQuery, { variables: { organisationId: id, regulationId } });
  const regulation = asked.data?.organisation?.regulation as ReadRegulation | undefined;
  usePolling(asked, regulation !== undefined && isBusy(regulation));

  return (
    <Page
      title={regulation?.title ?? t('title')}
      wide
      above={
        <Anchor component={Link} to={paths.regulations(id)}>
          {t('back')}
        </Anchor>
      }
    >
      <Answer of={asked} keep>
        {({ organisation }) => (
          <Document
            key={organisation.regulation.id}
            regulation={organisation.regulation}
            onStale={() => void asked.refetch()}
          />
        )}
      </Answer>
    </Page>
  );
}

function Document({
  regulation,
  onStale,
}: {
  regulation: ReadRegulation;
  /** Something was decided elsewhere meanwhile: look again. */
  onStale: () => void;
}) {
  const t = useRegulationTexts();
  const { id, viewerCan } = useOrganisation();
  const { act, busy, problems, failure } = useAct();
  const [address, setAddress] = useSearchParams();
  const [last, setLast] = useState<{ message: string; ids: readonly string[] } | null>(null);
  const text = useRef<TextHandle>(null);
  const selected = address.get(key);
  const { proposals, flags } = regulation;

  const select = useCallback(
    (proposal: string | null) =>
      setAddress(
        (now) => {
          const next = new URLSearchParams(now);
          if (proposal) next.set(key, proposal);
          else next.delete(key);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );

  const decide = async (
    those: readonly Proposal[],
    decision: Decision,
    value?: FactValue,
  ): Promise<boolean> => {
    const input = {
      organisationId: id,
      regulationId: regulation.id,
      decisions: those.map((one) => ({
        proposalId: one.id,
        expectedVersion: one.version,
        basedOn: one.basedOn,
        decision,
        ...(value === undefined ? {} : { value }),
      })),
    };
    const done = await act(decideProposalsMutation, { input }, (data) => data.decideProposals);
    if (!done) {
      // What stands there now decides what is possible next.
      onStale();
      return false;
    }
    setLast({
      message:
        those.length === 1
          ? t(`done.${decision}`, { name: those[0]!.factName })
          : t('doneMany', { count: those.length }),
      ids: decision === 'undo' ? [] : those.map((one) => one.id),
    });
    return true;
  };

  /** Takes the last decision back; the proposal to go on with. */
  const undoLast = async (): Promise<Proposal | undefined> => {
    const those = proposals.filter((one) => last?.ids.includes(one.id) && one.state !== 'open');
    return those.length > 0 && (await decide(those, 'undo')) ? those[0] : undefined;
  };

  const mayDecide = viewerCan.setUpChange && !regulation.replacedById;
  const marks = useMemo(() => marksOf(proposals, flags), [proposals, flags]);
  return (
    <div className={classes.parts}>
      <About regulation={regulation} />
      {regulation.state === 'read' && regulation.text === null && <p>{t('hidden')}</p>}
      {regulation.text !== null && (
        <>
          <Flags flags={flags} onShow={(start) => text.current?.show({ start, end: start + 1 })} />
          <RestingOn proposals={proposals} />
          <Problems problems={problems} fieldId={(field) => `voorstel-${field}`} />
          {failure && <ErrorState title={t('notDone')} failure={failure} />}
          <div className={classes.sides}>
            <RegulationText
              ref={text}
              text={regulation.text}
              marks={marks}
              selected={selected}
              onSelect={select}
            />
            {proposals.length === 0 ? (
              <p>{t('nothingRead')}</p>
            ) : (
              <ProposalList
                proposals={proposals}
                isLaterVersion={regulation.replacesId !== null}
                selected={selected}
                mayDecide={mayDecide}
                busy={busy}
                onSelect={select}
                onDecide={decide}
                onUndoLast={undoLast}
                last={last && { message: last.message, canUndo: last.ids.length > 0 }}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

function About({ regulation }: { regulation: ReadRegulation }) {
  const t = useRegulationTexts();
  const format = useFormat();
  const { id } = useOrganisation();
  const { title, pages, addedAt, policyTitle, downloadPath, fileName, problem } = regulation;
  const count = (change: Proposal['change']) =>
    regulation.proposals.filter((one) => one.change === change).length;
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')];
  return (
    <div>
      <p className={classes.hint}>
        {[
          format.moment(addedAt),
          ...(pages ? [t('pages', { count: pages })] : []),
          ...(policyTitle ? [t('about', { policy: policyTitle })] : []),
        ].join(' · ')}{' '}
        {downloadPath && (
          <Anchor href={downloadPath} download data-no-print>
            {t('original', { name: fileName ?? '' })}
          </Anchor>
        )}
      </p>
      {isBusy(regulation) && <Reading title={title} progress={regulation.progress} />}
      {problem && <Callout tone="bad" title={problem} />}
      {regulation.replacedById && (
        <Callout tone="note" title={t('laterVersion')}>
          <Anchor component={Link} to={paths.regulation(id, regulation.replacedById)}>
            {t('toLaterVersion')}
          </Anchor>
        </Callout>
      )}
      {regulation.replacesId && regulation.state === 'read' && (
        <Callout tone="note" title={t('sinceEarlier')}>
          {added + changed + removed === 0
            ? t('sinceNothing')
            : t('sinceCounts', { added, changed, removed })}
        </Callout>
      )}
    </div>
  );
}

function Flags({
  flags,
  onShow,
}: {
  flags: ReadRegulation['flags'];
  onShow: (start: number) => void;
}) {
  const t = useRegulationTexts();
  if (flags.length === 0) return null;
  return (
    <Callout tone="partly" title={t('flags', { count: flags.length })}>
      <p className={classes.tight}>{t('flagsText')}</p>
      <ul className={classes.flags}>
        {flags.map(({ kind, message, passage }) => (
          <li key={`${kind} ${passage.start} ${message}`}>
            <strong>{message}</strong>{' '}
            <span className={classes.quiet}>
              {passage.place}: <q>{shortened(passage.quote)}</q>
            </span>{' '}
            <Button
              size="compact-xs"
              variant="default"
              data-no-print
              aria-label={t('showFlagInText', { message })}
              onClick={() => onShow(passage.start)}
            >
              {t('showInText')}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}

/** The items of the score that rest on this document, each with its articles. */
function RestingOn({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useRegulationTexts();
  const { id } = useOrganisation();
  const items = new Map<string, { number: number; title: string; places: Set<string> }>();
  for (const proposal of proposals.filter(isAccepted)) {
    for (const { itemId, number, title } of proposal.items) {
      const item = items.get(itemId) ?? { number, title, places: new Set<string>() };
      item.places.add(proposal.passages[0]?.place ?? '');
      items.set(itemId, item);
    }
  }
  if (items.size === 0) return null;
  return (
    <details className={classes.rests}>
      <summary>{t('rests', { count: items.size })}</summary>
      <ul>
        {[...items]
          .sort(([, one], [, other]) => one.number - other.number)
          .map(([itemId, { number, title, places }]) => (
            <li key={itemId}>
              <Anchor component={Link} to={`${paths.score(id)}#punt-${itemId}`}>
                {number}. {title}
              </Anchor>
              : {[...places].join(', ')}
            </li>
          ))}
      </ul>
    </details>
  );
}

/** What to mark in the text: the passages of what it says now, and the warnings. */
function marksOf(
  proposals: ReadRegulation['proposals'],
  flags: ReadRegulation['flags'],
): readonly Mark[] {
  return [
    ...proposals
      .filter(({ change }) => change !== 'removed')
      .flatMap(({ id, passages, flagged }) =>
        passages.map(({ start, end }) => ({ id, start, end, flagged })),
      ),
    ...flags.map(({ passage: { start, end } }, index) => ({
      id: `flag ${index}`,
      start,
      end,
      flagged: true,
    })),
  ];
}
