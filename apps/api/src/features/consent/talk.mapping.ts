import {
  type Audience,
  factDefinition,
  type FactValue,
  factName,
  formatFact,
  type Locale,
  mayEditMessage,
  sections,
  type SetUp,
  subjectById,
  titleOfId,
} from '@vertrouwensbasis/domain';
import type { StoredThread } from './talk.reader.js';
import type { ConsentThread, ThreadSuggestion } from './talk.types.js';

/** A thread as one reader sees it, worded from the frozen version it is about. */
export function threadFor(
  stored: StoredThread,
  audience: Audience,
  frozen: SetUp,
  accountId: string,
  locale: Locale,
): ConsentThread {
  const now = new Date();
  const last = stored.messages.at(-1);
  return {
    id: stored.id,
    audience,
    requestNumber: stored.requestNumber,
    section: stored.section,
    kind: stored.kind,
    subjectId: stored.subjectId,
    key: stored.key,
    quote: stored.quote,
    about: aboutOf(stored, frozen, locale),
    messages: stored.messages.map((message) => ({
      id: message.id,
      text: message.text,
      author: message.author,
      writtenAt: message.writtenAt,
      editedAt: message.editedAt,
      viewerMayEdit: mayEditMessage({ ...message, isLast: message === last }, accountId, now).ok,
    })),
    suggestion: suggestionOf(stored, frozen, locale),
    resolvedBy: stored.resolvedBy,
    resolvedAt: stored.resolvedAt,
  };
}

function aboutOf({ section, kind, subjectId, key }: StoredThread, frozen: SetUp, locale: Locale) {
  const title = sections.find((one) => one.id === section)?.title[locale] ?? section;
  if (!kind || !subjectId) return title;
  const subject = subjectById(frozen, kind, subjectId);
  if (!subject) return title;
  const name = titleOfId(frozen, kind, subjectId, locale);
  if (!key || !factDefinition(kind, key)) return name;
  return `${name} – ${factName(kind, key, subject.facts as Record<string, FactValue>, locale)}`;
}

function suggestionOf(
  stored: StoredThread,
  frozen: SetUp,
  locale: Locale,
): ThreadSuggestion | null {
  const { suggestion, suggestedBefore, kind, key, outcome } = stored;
  if (suggestion === null || suggestion === undefined || !kind || !key) return null;
  const shown = (value: FactValue) => formatFact(frozen, kind, key, value, locale);
  return {
    value: suggestion,
    shown: shown(suggestion),
    before: suggestedBefore === null ? null : shown(suggestedBefore),
    accepted: outcome === null ? null : outcome === 'accepted',
    settledBy: stored.outcomeBy,
    settledAt: stored.outcomeAt,
  };
}
