import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { EvidenceBeside_PieceFragment } from '../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { texts } from '../i18n/texts.js';
import { useFormat } from '../i18n/useFormat.js';
import { paths } from '../paths.js';
import { useOrganisation } from '../session/organisation.js';
import en from './beside.en.json' with { type: 'json' };
import nl from './beside.nl.json' with { type: 'json' };

export const useBesideTexts = texts('evidence-beside', { nl, en });

const fragment = graphql(`
  fragment EvidenceBeside_piece on EvidencePiece {
    id
    title
    state
    items {
      itemId
    }
    about {
      subjectId
    }
    revisions {
      number
      fileName
      validUntil
      downloadPath
    }
  }
`);

/** What it stands beside: an item of the checklist, or a subject of the set-up. */
type Beside =
  | { readonly itemId: string }
  | { readonly subject: { readonly kind: string; readonly id: string } };

/** The files of one item or subject, and the way to add one to it. */
export function EvidenceBeside({
  of,
  what,
  pieces,
}: {
  of: Beside;
  /** Its title, for who hears the links apart from the page. */
  what: string;
  pieces: readonly FragmentType<typeof fragment>[];
}) {
  const t = useBesideTexts();
  const { id, viewerCan } = useOrganisation();
  if (!viewerCan.evidenceRead) return null;
  const shown = readFragment(fragment, pieces).filter((piece) =>
    'itemId' in of
      ? piece.items.some(({ itemId }) => itemId === of.itemId)
      : piece.about.some(({ subjectId }) => subjectId === of.subject.id),
  );
  const given =
    'itemId' in of ? { item: of.itemId } : { about: `${of.subject.kind}:${of.subject.id}` };
  const mayAdd = viewerCan.evidenceChange;
  return (
    <>
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul aria-label={`${t('files')}: ${what}`}>
          {shown.map((piece) => (
            <Line key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
      <p data-no-print>
        <Anchor
          component={Link}
          to={`${paths.evidence(id, given)}${mayAdd ? '#add' : ''}`}
          aria-label={t(mayAdd ? 'addFor' : 'allOf', { what })}
        >
          {t(mayAdd ? 'addHere' : 'all')}
        </Anchor>
      </p>
    </>
  );
}

const states = {
  current: 'counts',
  expired: 'expired',
  not_yet: 'notYet',
  withdrawn: 'expired',
} as const;

function Line({ piece }: { piece: EvidenceBeside_PieceFragment }) {
  const t = useBesideTexts();
  const format = useFormat();
  const [newest] = piece.revisions;
  return (
    <li>
      {newest?.downloadPath ? (
        <Anchor
          href={newest.downloadPath}
          download
          aria-label={t('download', { file: `${piece.title} (${newest.fileName})` })}
        >
          {piece.title}
        </Anchor>
      ) : (
        piece.title
      )}
      : {t(states[piece.state])}
      {newest?.validUntil && `, ${t('until', { date: format.date(newest.validUntil) })}`}
    </li>
  );
}
