import { Anchor, Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment FrozenEvidence_piece on FrozenEvidence {
    evidenceId
    revision
    title
    kindShown
    itemTitles
    validUntil
    fileName
    sha256
    downloadPath
  }
`);

/** The files laid before the council with this version: these revisions, whatever came later. */
export function FrozenEvidence(props: { evidence: readonly FragmentType<typeof fragment>[] }) {
  const t = useConsentTexts();
  const format = useFormat();
  const pieces = readFragment(fragment, props.evidence);
  return (
    <section aria-labelledby="files">
      <Title order={2} size="h3" id="files" mb="xs">
        {t('files')}
      </Title>
      {pieces.length === 0 ? (
        <p>{t('noFiles')}</p>
      ) : (
        <>
          <p>{t('filesText')}</p>
          <ul className={classes.files}>
            {pieces.map((piece) => (
              <li key={piece.evidenceId}>
                {piece.downloadPath ? (
                  <Anchor
                    href={piece.downloadPath}
                    download
                    aria-label={t('fileDownload', { title: piece.title, revision: piece.revision })}
                  >
                    {piece.title}
                  </Anchor>
                ) : (
                  piece.title
                )}
                <span className={classes.small}>
                  {[
                    piece.kindShown,
                    `${t('fileRevision')} ${piece.revision}`,
                    piece.validUntil
                      ? `${t('fileUntil')} ${format.date(piece.validUntil)}`
                      : t('fileNoEnd'),
                    ...piece.itemTitles,
                  ].join(' · ')}
                </span>
                <details className={classes.small}>
                  <summary>SHA-256</summary>
                  <code className={classes.fileHash}>{piece.sha256}</code>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
