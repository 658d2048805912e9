import { Anchor, Button, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { graphql } from '../../generated/index.js';
import type { Piece_PieceFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/useFormat.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import { ChangeForm } from './ChangeForm.js';
import type { Choices } from './DescriptionFields.js';
import classes from './evidence.module.css';
import { ReviseForm } from './ReviseForm.js';
import { useEvidenceTexts } from './texts.js';
import { Withdraw } from './Withdraw.js';

export const pieceFragment = graphql(`
  fragment Piece_piece on EvidencePiece {
    id
    version
    title
    kind
    kindShown
    state
    ownerId
    owner
    shared
    items {
      itemId
      number
      title
    }
    about {
      kind
      subjectId
      subjectTitle
      key
      factName
    }
    revisions {
      number
      fileName
      mediaType
      size
      sha256
      datedOn
      validUntil
      addedBy
      addedAt
      downloadPath
    }
    withdrawnAt
    withdrawnReason
    mayChange
  }
`);

const tones: Record<Piece_PieceFragment['state'], Tone> = {
  current: 'good',
  expired: 'bad',
  not_yet: 'note',
  withdrawn: 'quiet',
};

export function StateOf({ piece }: { piece: Pick<Piece_PieceFragment, 'state'> }) {
  const t = useEvidenceTexts();
  return <StatusBadge tone={tones[piece.state]}>{t(`states.${piece.state}`)}</StatusBadge>;
}

/** One piece with everything about it, and what may be done with it. */
export function Piece({
  piece,
  choices,
  onDone,
  onClose,
}: {
  piece: Piece_PieceFragment;
  choices: Choices;
  onDone: (message: string) => void;
  onClose: () => void;
}) {
  const t = useEvidenceTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [piece.id]);

  return (
    <section aria-labelledby="piece" className={classes.piece}>
      <div className={classes.row}>
        <Title order={2} size="h3" id="piece" ref={heading} tabIndex={-1}>
          {t('details', { title: piece.title })}
        </Title>
        <Button variant="default" size="xs" data-no-print onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <Facts piece={piece} />
      <Revisions piece={piece} />
      {piece.mayChange && (
        // Another version is another form: what was typed belongs to what was seen.
        <div key={piece.version} className={classes.actions} data-no-print>
          <ReviseForm piece={piece} onDone={onDone} />
          <ChangeForm piece={piece} choices={choices} onDone={onDone} />
          <Withdraw piece={piece} onDone={onDone} />
        </div>
      )}
    </section>
  );
}

function Facts({ piece }: { piece: Piece_PieceFragment }) {
  const t = useEvidenceTexts();
  const format = useFormat();
  const about = piece.about.map(
    ({ subjectTitle, factName }) =>
      `${subjectTitle ?? t('aboutGone')}${factName ? `: ${factName}` : ''}`,
  );
  return (
    <dl className={classes.facts}>
      <dt>{t('state')}</dt>
      <dd>
        <StateOf piece={piece} />
        {piece.withdrawnAt && (
          <p>
            {t('withdrawnNote', {
              moment: format.moment(piece.withdrawnAt),
              reason: piece.withdrawnReason ?? '',
            })}
          </p>
        )}
      </dd>
      <dt>{t('kind')}</dt>
      <dd>{piece.kindShown}</dd>
      <dt>{t('owner')}</dt>
      <dd>{piece.owner ?? t('nobody')}</dd>
      <dt>{t('items')}</dt>
      <dd>
        {piece.items.length === 0
          ? t('noItems')
          : piece.items.map(({ number, title }) => `${number}. ${title}`).join(' · ')}
      </dd>
      <dt>{t('about')}</dt>
      <dd>{about.length === 0 ? t('aboutAll') : about.join(' · ')}</dd>
      {piece.shared && (
        <>
          <dt>{t('shared')}</dt>
          <dd>✓</dd>
        </>
      )}
    </dl>
  );
}

function Revisions({ piece }: { piece: Piece_PieceFragment }) {
  const t = useEvidenceTexts();
  const format = useFormat();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('revisions')}>
      <table className={classes.table}>
        <caption>{t('revisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('revision')}</th>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('datedOn')}</th>
            <th scope="col">{t('validUntil')}</th>
            <th scope="col">{t('added')}</th>
          </tr>
        </thead>
        <tbody>
          {piece.revisions.map((revision) => (
            <tr key={revision.number}>
              <th scope="row">{revision.number}</th>
              <td>
                <Download revision={revision} />
                <br />
                <span className={classes.small}>
                  {t('size', { size: format.number(Math.ceil(revision.size / 1024)) })}
                </span>
                <details className={classes.small}>
                  <summary>SHA-256</summary>
                  <code className={classes.hash}>{revision.sha256}</code>
                </details>
              </td>
              <td>{revision.datedOn ? format.date(revision.datedOn) : '–'}</td>
              <td>{revision.validUntil ? format.date(revision.validUntil) : t('noEnd')}</td>
              <td>
                {revision.addedBy
                  ? t('addedBy', {
                      moment: format.moment(revision.addedAt),
                      name: revision.addedBy,
                    })
                  : format.moment(revision.addedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A link of the server’s own: rights are asked again when it is followed. */
export function Download({
  revision: { downloadPath, fileName, number },
}: {
  revision: Pick<Piece_PieceFragment['revisions'][number], 'downloadPath' | 'fileName' | 'number'>;
}) {
  const t = useEvidenceTexts();
  if (!downloadPath) return <>{t('notReadable', { file: fileName })}</>;
  return (
    <Anchor href={downloadPath} download aria-label={t('downloadOf', { file: fileName, number })}>
      {fileName}
    </Anchor>
  );
}
