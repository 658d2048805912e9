import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql, readFragment } from '../../generated/index.js';
import type { EvidenceQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useCommonTexts } from '../../i18n/common.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { useViewer } from '../../session/session.js';
import { Done } from '../../ui/Done.js';
import { Page } from '../../ui/Page.js';
import { ShareBar } from '../../ui/ShareBar.js';
import { givenIn } from './description.js';
import type { Choices } from './DescriptionFields.js';
import classes from './evidence.module.css';
import { EvidenceForm } from './EvidenceForm.js';
import { EvidenceList } from './EvidenceList.js';
import { Piece, pieceFragment } from './Piece.js';
import { useEvidenceTexts } from './texts.js';

export const evidenceQuery = graphql(`
  query Evidence(
    $organisationId: ID!
    $search: String
    $itemId: String
    $withdrawn: Boolean
    $after: String
    $changes: Boolean!
    $members: Boolean!
  ) {
    organisation(organisationId: $organisationId) {
      id
      evidence(first: 25, after: $after, search: $search, itemId: $itemId, withdrawn: $withdrawn) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Piece_piece
        }
      }
      assessment {
        id
        evidence {
          part
          of
        }
        items {
          id
          itemId
          number
          title
          evidence
        }
      }
      setUp @include(if: $changes) {
        subjects {
          id
          kind
          title
        }
      }
      members(first: 100) @include(if: $members) {
        nodes {
          account {
            id
            name
          }
        }
      }
    }
  }
`);

/** Which item to show the evidence of, and which piece is open: in the address. */
const keys = { item: 'onderdeel', piece: 'stuk' } as const;

/** All evidence of the organisation: finding, reading, adding, renewing and withdrawing it. */
export function EvidencePage() {
  const t = useEvidenceTexts();
  const { id, viewerCan } = useOrganisation();
  const [address, setAddress] = useSearchParams();
  const [search, setSearch] = useState('');
  const [withdrawn, setWithdrawn] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const itemId = address.get(keys.item);
  const asked = useQuery(evidenceQuery, {
    variables: {
      organisationId: id,
      search,
      itemId,
      withdrawn,
      changes: viewerCan.evidenceChange,
      members: viewerCan.evidenceChange && viewerCan.memberRead,
    },
  });
  const put = (key: string, value: string | null) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(key);
        else next.set(key, value);
        return next;
      },
      { preventScrollReset: true },
    );

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done} />
      <Answer of={asked} keep>
        {({ organisation }) => {
          const { evidence } = organisation;
          const pieces = readFragment(pieceFragment, evidence.nodes);
          const { hasNextPage, endCursor } = evidence.pageInfo;
          const choices = choicesIn(organisation);
          const open = pieces.find((piece) => piece.id === address.get(keys.piece));
          return (
            <div className={classes.parts}>
              {viewerCan.setUpRead && (
                <p>
                  <Anchor component={Link} to={paths.regulations(id)}>
                    {t(viewerCan.setUpChange ? 'bringIn' : 'broughtIn')}
                  </Anchor>
                </p>
              )}
              <Standing
                assessment={organisation.assessment}
                itemId={itemId}
                onAll={() => put(keys.item, null)}
              />
              <div>
                <EvidenceList
                  pieces={pieces}
                  total={evidence.totalCount}
                  search={{ value: search, onChange: setSearch }}
                  onMore={
                    hasNextPage
                      ? () => asked.fetchMore({ variables: { after: endCursor } })
                      : undefined
                  }
                  onOpen={(piece) => put(keys.piece, piece)}
                />
                <Checkbox
                  mt="sm"
                  label={t('alsoWithdrawn')}
                  checked={withdrawn}
                  onChange={(event) => setWithdrawn(event.currentTarget.checked)}
                />
              </div>
              {open && (
                <Piece
                  key={open.id}
                  piece={open}
                  choices={choices}
                  onDone={setDone}
                  onClose={() => put(keys.piece, null)}
                />
              )}
              {viewerCan.evidenceChange && (
                <Adding
                  key={`${itemId ?? ''} ${address.get('over') ?? ''}`}
                  choices={choices}
                  onDone={setDone}
                />
              )}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function Adding({ choices, onDone }: { choices: Choices; onDone: (message: string) => void }) {
  const [address] = useSearchParams();
  const { id: ownerId } = useViewer();
  return (
    <EvidenceForm
      choices={choices}
      given={{ ...givenIn(address), ...(choices.owners ? { ownerId } : {}) }}
      onDone={onDone}
    />
  );
}

/** The number that evidence moves, and which item the list is limited to. */
function Standing({
  assessment,
  itemId,
  onAll,
}: {
  assessment: EvidenceQuery['organisation']['assessment'];
  itemId: string | null;
  onAll: () => void;
}) {
  const t = useEvidenceTexts();
  const common = useCommonTexts();
  const item = assessment.items.find((one) => one.itemId === itemId);
  return (
    <div className={classes.standing}>
      <dl className={classes.share}>
        <ShareBar
          label={t('number')}
          means={common('share.evidenceMeans')}
          share={assessment.evidence}
        />
      </dl>
      {item && (
        <p>
          {t('onlyItem', { item: `${item.number}. ${item.title}` })}{' '}
          <strong>{common(`evidence.${item.evidence}`)}</strong>{' '}
          <Button size="compact-sm" variant="default" onClick={onAll}>
            {t('showAll')}
          </Button>
        </p>
      )}
    </div>
  );
}

function choicesIn({ assessment, setUp, members }: EvidenceQuery['organisation']): Choices {
  const owners = members?.nodes.map(({ account }) => account);
  return {
    items: assessment.items,
    subjects: setUp?.subjects ?? [],
    owners: owners ? [...new Map(owners.map((one) => [one.id, one])).values()] : null,
  };
}
