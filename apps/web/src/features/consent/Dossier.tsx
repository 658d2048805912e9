import { Button, Checkbox, Title } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { NotConfirmed, type Voices } from '../../voice/NotConfirmed.js';
import { useAct } from '../../graphql/useAct.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './consent.module.css';
import { useTalk } from './talk/talk.js';
import { TalkAt } from './talk/TalkAt.js';
import { useTalkTexts } from './talk/texts.js';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment Dossier_section on SnapshotSection {
    id
    title
    subjects {
      id
      kind
      title
      facts {
        key
        label
        shown
        fromPolicy
      }
    }
  }
`);

export interface SectionReading {
  readonly section: string;
  readonly seen: boolean;
  readonly seenBy: number;
  readonly changed: boolean;
}

/**
 * Everything the frozen version says, by section. What changed since the version before is open,
 * the rest is closed until someone reads or prints it. The council marks what it has read and both
 * sides talk about it in place.
 */
export function Dossier(props: {
  sections: readonly FragmentType<typeof fragment>[];
  /** What the council has read; null for other readers. */
  reading: readonly SectionReading[] | null;
  frame: MarkFrame;
  /** What the counsellors say today: later than the version, and never left out. */
  voices: Voices;
}) {
  const t = useConsentTexts();
  const talk = useTalk();
  const { reading, frame } = props;
  const sections = readFragment(fragment, props.sections).filter(
    ({ subjects }) => subjects.length > 0,
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () =>
      new Set(reading?.filter(({ changed, seen }) => changed && !seen).map((one) => one.section)),
  );
  const readOf = (id: string) => reading?.find(({ section }) => section === id);
  const seen = sections.filter(({ id }) => readOf(id)?.seen).length;
  const allOpen = sections.every(({ id }) => open.has(id));
  const everything = sections.map(({ id }) => id).join(' ');

  useEffect(() => {
    // On paper there is nothing to click.
    const openAll = () => flushSync(() => setOpen(new Set(everything.split(' '))));
    window.addEventListener('beforeprint', openAll);
    return () => window.removeEventListener('beforeprint', openAll);
  }, [everything]);

  const toggle = (id: string, opened: boolean) =>
    setOpen((before) => {
      if (before.has(id) === opened) return before;
      const after = new Set(before);
      if (opened) after.add(id);
      else after.delete(id);
      return after;
    });

  return (
    <section aria-labelledby="dossier">
      <div className={classes.row}>
        <Title order={2} size="h3" id="dossier">
          {t('dossier')}
        </Title>
        {sections.length > 0 && (
          <Button
            variant="default"
            size="xs"
            data-no-print
            onClick={() => setOpen(allOpen ? new Set() : new Set(everything.split(' ')))}
          >
            {t(allOpen ? 'closeAll' : 'openAll')}
          </Button>
        )}
      </div>
      <p>{t('dossierText')}</p>
      {sections.length === 0 && <p>{t('dossierEmpty')}</p>}
      {reading && sections.length > 0 && (
        <p role="status" className={classes.progress}>
          <progress aria-hidden="true" value={seen} max={sections.length} />
          {t('seenOf', { seen, all: sections.length })}
        </p>
      )}
      {sections.map(({ id, title, subjects }) => (
        <details
          key={id}
          className={classes.section}
          open={open.has(id)}
          onToggle={(event) => toggle(id, event.currentTarget.open)}
        >
          <summary>
            <Title order={3} size="h5" component="span">
              {title}
            </Title>{' '}
            <Count subjects={subjects} />
            {readOf(id)?.changed && (
              <StatusBadge tone="partly">{t('sectionChanged')}</StatusBadge>
            )}{' '}
            {readOf(id)?.seen && <StatusBadge tone="good">{t('seen')}</StatusBadge>}{' '}
            <OpenTalks section={id} />
          </summary>
          {subjects.map((subject) => (
            <div key={`${subject.kind} ${subject.id}`} className={classes.subject}>
              <Title order={3} size="h5">
                {subject.title}
              </Title>
              {(subject.kind === 'document' || subject.kind === 'policy') && (
                <TalkAt
                  place={{ section: id, kind: subject.kind, subjectId: subject.id }}
                  about={subject.title}
                  passage
                />
              )}
              <dl className={classes.answers}>
                {subject.facts.map(({ key, ...fact }) => (
                  <Answered key={key} {...fact}>
                    <NotConfirmed voices={props.voices} appointmentId={subject.id} factKey={key} />
                    <TalkAt
                      place={{ section: id, kind: subject.kind, subjectId: subject.id, key }}
                      about={`${subject.title} – ${fact.label}`}
                      answer={fact.shown ?? null}
                    />
                  </Answered>
                ))}
              </dl>
            </div>
          ))}
          {talk && (
            <div className={classes.subject}>
              <TalkAt place={{ section: id }} about={title} />
            </div>
          )}
          {readOf(id) && <SeenTick title={title} reading={readOf(id)!} frame={frame} />}
        </details>
      ))}
    </section>
  );
}

interface ShownFact {
  readonly label: string;
  readonly shown?: string | null;
  readonly fromPolicy?: string | null;
}

function Answered({ label, shown, fromPolicy, children }: ShownFact & { children?: ReactNode }) {
  const t = useConsentTexts();
  const common = useCommonTexts();
  return (
    <div>
      <dt>{label}</dt>
      <dd className={shown ? classes.written : classes.open}>
        {shown ?? common('form.notFilledIn')}
        {shown && fromPolicy && (
          <span className={classes.small}>{t('fromPolicy', { policy: fromPolicy })}</span>
        )}
        {children}
      </dd>
    </div>
  );
}

/** What a reader wants to know before opening a section: whether answers are missing. */
function Count({ subjects }: { subjects: readonly { facts: readonly ShownFact[] }[] }) {
  const t = useConsentTexts();
  const facts = subjects.flatMap((subject) => subject.facts);
  const known = facts.filter(({ shown }) => shown).length;
  return <span className={classes.count}>{t('known', { known, all: facts.length })}</span>;
}

interface MarkFrame {
  readonly organisationId: string;
  readonly requestId: string;
}

export const markSectionMutation = graphql(`
  mutation MarkSection($input: MarkSectionInput!) {
    markSection(input: $input) {
      # What was read shows at once on the page: two marks in a row need no two reloads.
      request {
        id
        sectionsRead {
          section
          seen
          seenBy
          changed
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

/** One's own mark that a section was read; it lapses where the next version says something else. */
function SeenTick({
  title,
  reading,
  frame,
}: {
  title: string;
  reading: SectionReading;
  frame: MarkFrame;
}) {
  const t = useConsentTexts();
  const { act, busy, failure } = useAct();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { organisationId, requestId } = frame;
  const mark = async (seen: boolean) => {
    if (busy) return;
    // It shows at once; what the server says afterwards is what stays.
    setWanted(seen);
    const input = { organisationId, requestId, section: reading.section, seen };
    await act(markSectionMutation, { input }, (data) => data.markSection);
    setWanted(null);
  };
  return (
    <div className={classes.seen} data-no-print>
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <Checkbox
        label={t('markSeen', { title })}
        description={t('seenBy', { count: reading.seenBy })}
        checked={wanted ?? reading.seen}
        onChange={(event) => void mark(event.currentTarget.checked)}
      />
    </div>
  );
}

function OpenTalks({ section }: { section: string }) {
  const t = useTalkTexts();
  const talk = useTalk();
  const count =
    talk?.threads.filter((one) => one.section === section && !one.resolvedAt).length ?? 0;
  return count > 0 ? <StatusBadge tone="note">{t('openCount', { count })}</StatusBadge> : null;
}
