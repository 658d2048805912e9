import { Button, Title } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useCommonTexts } from '../../i18n/common.js';
import { NotConfirmed, type Voices } from '../../voice/NotConfirmed.js';
import classes from './consent.module.css';
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

/** Everything the frozen version says, by section; closed until someone reads or prints it. */
export function Dossier(props: {
  sections: readonly FragmentType<typeof fragment>[];
  /** What the counsellors say today: later than the version, and never left out. */
  voices: Voices;
}) {
  const t = useConsentTexts();
  const sections = readFragment(fragment, props.sections).filter(
    ({ subjects }) => subjects.length > 0,
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
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
          </summary>
          {subjects.map((subject) => (
            <div key={`${subject.kind} ${subject.id}`} className={classes.subject}>
              <Title order={3} size="h5">
                {subject.title}
              </Title>
              <dl className={classes.answers}>
                {subject.facts.map(({ key, ...fact }) => (
                  <Answered key={key} {...fact}>
                    <NotConfirmed voices={props.voices} appointmentId={subject.id} factKey={key} />
                  </Answered>
                ))}
              </dl>
            </div>
          ))}
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

function Answered({ label, shown, fromPolicy, children }: ShownFact & { children: ReactNode }) {
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
