import { Button } from '@mantine/core';
import { useState } from 'react';
import { ComposeForm } from './ComposeForm.js';
import { type Place, threadsAt, useTalk } from './talk.js';
import { useTalkTexts } from './texts.js';
import { ThreadCard } from './ThreadCard.js';

/** The talks about one place in the dossier, and a way to begin one. Nothing for other readers. */
export function TalkAt({
  place,
  about,
  passage = false,
  answer = null,
}: {
  place: Place;
  /** What it is about, for the name of the button. */
  about: string;
  /** Whether one quotes a passage here. */
  passage?: boolean;
  answer?: string | null;
}) {
  const t = useTalkTexts();
  const talk = useTalk();
  const [writing, setWriting] = useState(false);
  if (!talk) return null;
  const isSection = !place.subjectId;
  return (
    <div>
      {threadsAt(talk, place).map((thread) => (
        <ThreadCard key={thread.id} talk={talk} thread={thread} />
      ))}
      {writing ? (
        <ComposeForm
          talk={talk}
          place={place}
          passage={passage}
          answer={answer}
          onClose={() => setWriting(false)}
        />
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          data-no-print
          aria-label={
            isSection
              ? undefined
              : passage
                ? t('discussPassageOf', { about })
                : t('discussAbout', { about })
          }
          onClick={() => setWriting(true)}
        >
          {t(isSection ? 'discussSection' : passage ? 'discussPassage' : 'discuss')}
        </Button>
      )}
    </div>
  );
}
