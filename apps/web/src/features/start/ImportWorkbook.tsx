import { useApolloClient } from '@apollo/client/react';
import { Button, Group, List, Progress, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { sendFile } from '../../files/send-file.js';
import type { ImportWorkbookMutation } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { failureOf, type Failure } from '../../graphql/failure.js';
import { useOrganisation } from '../../session/organisation.js';
import { Callout } from '../../ui/Callout.js';
import { DataTable } from '../../ui/DataTable.js';
import { Done } from '../../ui/Done.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FileField } from '../../ui/FileField.js';
import { Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './StartPage.module.css';
import { useStartTexts } from './texts.js';

export const workbookQuery = graphql(`
  query Workbook($organisationId: ID!, $filled: Boolean!) {
    organisation(organisationId: $organisationId) {
      id
      workbook(filled: $filled) {
        fileName
        base64
      }
    }
  }
`);

export const importWorkbookMutation = graphql(`
  mutation ImportWorkbook($input: ImportWorkbookInput!) {
    importWorkbook(input: $input) {
      committed
      rows {
        sheet
        row
        title
        change
        differences
      }
      sheetProblems {
        sheet
        row
        column
        message
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

type Report = ImportWorkbookMutation['importWorkbook'];

/** A set-up from Excel: get the file, fill it in, see what it does, then let it. */
export function ImportWorkbook() {
  const t = useStartTexts();
  const { id } = useOrganisation();
  const client = useApolloClient();
  const [file, setFile] = useState<File | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState<'download' | 'try' | 'commit' | null>(null);

  function forget() {
    setReport(null);
    setProblems([]);
    setFailure(null);
    setDone(null);
  }

  async function during(what: NonNullable<typeof busy>, work: () => Promise<void>) {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(null);
      setSent(null);
    }
  }

  const download = (filled: boolean) =>
    during('download', async () => {
      forget();
      const { data } = await client.query({
        query: workbookQuery,
        variables: { organisationId: id, filled },
        fetchPolicy: 'no-cache',
      });
      const book = data?.organisation.workbook;
      if (book) save(book.fileName, book.base64);
    });

  async function run(upload: string, commit: boolean): Promise<Report> {
    const { data } = await client.mutate({
      mutation: importWorkbookMutation,
      variables: { input: { organisationId: id, fileId: upload, commit } },
    });
    return data!.importWorkbook;
  }

  const attempt = () =>
    during('try', async () => {
      forget();
      if (!file) {
        setProblems([{ field: 'workbook', message: t('chooseFile') }]);
        return;
      }
      setSent(0);
      const upload = await sendFile(id, file, setSent);
      if ('failure' in upload) return setFailure(upload.failure);
      if ('problems' in upload) {
        setProblems(upload.problems.map((one) => ({ ...one, field: 'workbook' })));
        return;
      }
      setFileId(upload.fileId);
      const found = await run(upload.fileId, false);
      setReport(found);
      setProblems(found.problems.map((one) => ({ ...one, field: 'workbook' })));
    });

  const commit = () =>
    during('commit', async () => {
      if (!fileId) return;
      const found = await run(fileId, true);
      setReport(found.committed ? null : found);
      setProblems(found.problems.map((one) => ({ ...one, field: 'workbook' })));
      if (found.committed) {
        setDone(t('imported', { count: changedIn(found) }));
        // Every page shows parts of what just changed.
        await client.reFetchObservableQueries();
      }
    });

  const changes = report ? changedIn(report) : 0;
  const fine = report && report.sheetProblems.length === 0 && report.problems.length === 0;
  return (
    <section aria-labelledby="excel">
      <Title order={2} size="h3" mb="xs" id="excel">
        {t('excelTitle')}
      </Title>
      <Text mb="sm">{t('excelText')}</Text>
      <Done message={done} />
      <Problems problems={problems} />
      {failure ? <ErrorState failure={failure} /> : null}
      <ol className={classes.steps}>
        <li>
          <Text mb="xs">{t('stepDownload')}</Text>
          <Group>
            <Button
              variant="default"
              loading={busy === 'download'}
              onClick={() => void download(false)}
            >
              {t('downloadEmpty')}
            </Button>
            <Button
              variant="default"
              loading={busy === 'download'}
              onClick={() => void download(true)}
            >
              {t('downloadFilled')}
            </Button>
          </Group>
        </li>
        <li>
          <FileField
            id="workbook"
            label={t('stepFile')}
            description={t('stepFileHelp')}
            accept=".xlsx"
            error={problems.find(({ field }) => field === 'workbook')?.message}
            onChoose={(chosen) => {
              setFile(chosen);
              setFileId(null);
              forget();
            }}
          />
          <Button mt="sm" variant="light" loading={busy === 'try'} onClick={() => void attempt()}>
            {t('try')}
          </Button>
          {sent === null ? null : <Progress value={sent * 100} mt="xs" aria-label={t('sending')} />}
        </li>
        <li>
          <Text>{t('stepCommit')}</Text>
          <div role="status">
            {!report ? (
              <Text size="sm">{t('notTried')}</Text>
            ) : fine ? (
              <Text fw={600}>
                {changes > 0 ? t('willChange', { count: changes }) : t('changesNothing')}
              </Text>
            ) : (
              <Text fw={600}>{t('hasProblems', { count: report.sheetProblems.length })}</Text>
            )}
          </div>
          {report ? <ReportOf report={report} /> : null}
          {fine && changes > 0 ? (
            <Button mt="sm" loading={busy === 'commit'} onClick={() => void commit()}>
              {t('commit')}
            </Button>
          ) : null}
        </li>
      </ol>
    </section>
  );
}

function changedIn({ rows }: Report): number {
  return rows.filter(({ change }) => change !== 'unchanged').length;
}

/** What stands in the way, or what each row does. */
function ReportOf({ report }: { report: Report }) {
  const t = useStartTexts();
  if (report.sheetProblems.length > 0) {
    return (
      <Callout tone="bad" title={t('nothingChanged')}>
        <DataTable
          caption={t('problemsCaption')}
          empty={null}
          rows={report.sheetProblems.map((one, index) => ({ ...one, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              id: 'place',
              header: t('place'),
              rowHeading: true,
              cell: ({ sheet, row }) =>
                sheet === ''
                  ? t('wholeFile')
                  : row === null || row === undefined
                    ? sheet
                    : t('sheetRow', { sheet, row }),
            },
            { id: 'column', header: t('column'), cell: ({ column }) => column ?? '–' },
            { id: 'message', header: t('whatToDo'), cell: ({ message }) => message },
          ]}
        />
      </Callout>
    );
  }
  const rows = report.rows.filter(({ change }) => change !== 'unchanged');
  return (
    <DataTable
      caption={t('rowsCaption')}
      empty={null}
      rows={rows}
      rowKey={({ sheet, row }) => `${sheet}-${row}`}
      columns={[
        {
          id: 'title',
          header: t('subject'),
          rowHeading: true,
          sortBy: ({ title }) => title,
          cell: ({ title }) => title,
        },
        {
          id: 'place',
          header: t('place'),
          cell: ({ sheet, row }) => t('sheetRow', { sheet, row }),
        },
        {
          id: 'change',
          header: t('whatHappens'),
          sortBy: ({ change }) => change,
          cell: ({ change, differences }) =>
            differences.length === 0 ? (
              t(`change.${change}`)
            ) : (
              <List>
                {differences.map((one) => (
                  <List.Item key={one}>{one}</List.Item>
                ))}
              </List>
            ),
        },
      ]}
    />
  );
}

/** Hands bytes to the browser to save. */
function save(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(
    new Blob([bytes], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
