import { Loader, TextInput } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { useFormat } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import { FileField } from '../../ui/FileField.js';
import { Page } from '../../ui/Page.js';
import { checkFile, type Finding } from './check-file.js';
import { InProduct } from './InProduct.js';
import { useVerifyTexts } from './texts.js';
import classes from './VerifyPage.module.css';

const largest = 1024 ** 3;

type State = { readonly name: string } & (
  | { readonly at: 'checking' }
  | { readonly at: 'done'; readonly finding: Finding }
  | { readonly at: 'failed'; readonly why: 'tooLarge' | 'failed' }
);

/**
 * Says in words what a document is, which version it is about and whether it is unchanged. The file
 * is read and its hashes are worked out here; at most a hash is asked about, and only by whoever is
 * signed in.
 */
export function VerifyPage() {
  const t = useVerifyTexts();
  const [state, setState] = useState<State | null>(null);
  // A slow file does not overwrite the answer about the one chosen after it.
  const latest = useRef<File | null>(null);

  const check = async (file: File | null) => {
    latest.current = file;
    if (!file) return setState(null);
    const { name } = file;
    if (file.size > largest) return setState({ name, at: 'failed', why: 'tooLarge' });
    setState({ name, at: 'checking' });
    const next = await checkFile(file).then(
      (finding): State => ({ name, at: 'done', finding }),
      (): State => ({ name, at: 'failed', why: 'failed' }),
    );
    if (latest.current === file) setState(next);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void check(file);
  };

  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <FileField
          id="document"
          label={t('file')}
          description={t('fileHelp')}
          accept=".zip,.json,.pdf,.docx"
          onChoose={(file) => void check(file)}
        />
      </div>
      <div aria-live="polite" className={classes.answer}>
        {state && <p className={classes.name}>{state.name}</p>}
        {state?.at === 'checking' && (
          <p>
            <Loader size="xs" aria-hidden /> {t('checking')}
          </p>
        )}
        {state?.at === 'failed' && <Callout tone="bad" title={t(state.why)} />}
        {state?.at === 'done' && <Outcome finding={state.finding} />}
      </div>
    </Page>
  );
}

function Outcome({ finding }: { finding: Finding }) {
  const t = useVerifyTexts();
  if (finding.what === 'unreadable') {
    return (
      <Callout tone="bad" title={t('unreadable')}>
        <p>{t('unreadableText')}</p>
      </Callout>
    );
  }
  return (
    <>
      <Verdict finding={finding} />
      <Facts finding={finding} />
      <Compare finding={finding} />
      {finding.what !== 'other' && (
        <InProduct
          organisationId={finding.organisationId}
          hash={finding.snapshotHash}
          fileHash={finding.what === 'version' ? null : finding.fileHash}
        />
      )}
    </>
  );
}

type Readable = Exclude<Finding, { what: 'unreadable' }>;

function Verdict({ finding }: { finding: Readable }) {
  const t = useVerifyTexts();
  if (finding.what === 'other') {
    return (
      <Callout tone="note" title={t('other')}>
        <p>{t('otherText')}</p>
      </Callout>
    );
  }
  const good = finding.what === 'dossier' ? finding.faults.length === 0 : finding.intact;
  return (
    <Callout tone={good ? 'good' : 'bad'} title={t(good ? 'intact' : 'changed')}>
      {finding.what === 'dossier' ? (
        good ? (
          <p>{t('dossierIntact', { count: finding.files })}</p>
        ) : (
          <>
            <p>{t('dossierChanged')}</p>
            <ul>
              {finding.faults.map(({ path, fault }) => (
                <li key={path}>{t(`fault.${fault}`, { path })}</li>
              ))}
            </ul>
          </>
        )
      ) : (
        <p>{t(`${finding.what}${good ? 'Intact' : 'Changed'}`)}</p>
      )}
    </Callout>
  );
}

function Facts({ finding }: { finding: Readable }) {
  const t = useVerifyTexts();
  const format = useFormat();
  const day = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? format.date(date) : date);
  const rows: (readonly [label: string, shown: string, isHash?: boolean])[] = [];
  if (finding.what !== 'other') {
    rows.push([
      t('what'),
      finding.what === 'version'
        ? t('version')
        : finding.what === 'dossier'
          ? t('dossier', { number: finding.number })
          : t(`paper.${finding.kind}`, { number: finding.number }),
    ]);
    rows.push([t('organisation'), finding.organisationName]);
    if (finding.what === 'version') rows.push([t('takenOn'), day(finding.takenOn)]);
    else {
      rows.push([t('moment'), t(finding.moment)]);
      rows.push([t('madeOn'), day(finding.madeOn)]);
    }
    rows.push([t('snapshotHash'), finding.snapshotHash, true]);
  }
  if (finding.what !== 'version') rows.push([t('fileHash'), finding.fileHash, true]);
  return (
    <dl className={classes.facts}>
      {rows.map(([label, shown, isHash]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={isHash ? classes.hash : undefined}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whoever holds paper can compare what stands on it. */
function Compare({ finding }: { finding: Readable }) {
  const t = useVerifyTexts();
  const [typed, setTyped] = useState('');
  const hash = finding.what === 'other' ? finding.fileHash : finding.snapshotHash;
  const given = typed.replace(/\s+/g, '').toLowerCase();
  const usable = /^[0-9a-f]{12,64}$/.test(given);
  const same = usable && hash.startsWith(given);
  return (
    <div className={classes.compare}>
      <TextInput
        label={t('compare')}
        description={t('compareHelp')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={given !== '' && !usable ? t('tooShort') : undefined}
        spellCheck={false}
        autoComplete="off"
      />
      {usable && <Callout tone={same ? 'good' : 'bad'} title={t(same ? 'same' : 'different')} />}
    </div>
  );
}
