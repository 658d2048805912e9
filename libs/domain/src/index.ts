export { actions, roles, type Action, type Role } from './access/actions.js';
export { allowedActions, invitableRoles, mayDo, mayHoldTogether } from './access/policy.js';
export { addDays, addMonths, isCalendarDate, type CalendarDate } from './calendar-date.js';
export {
  catalogue,
  factDefinition,
  factsInSection,
  groupTitles,
  subjectKinds,
  subjectNames,
  type FactsOf,
} from './facts/catalogue.js';
export {
  askedFacts,
  checkFact,
  isAsked,
  type AskedFact,
  type FactProblem,
  type FactProblemCode,
} from './facts/check-fact.js';
export { effectiveFacts, policiesOf, provenanceOf } from './facts/effective-facts.js';
export type {
  AskedWhen,
  FactDefinition,
  FactDefinitions,
  FactType,
  FactValue,
  Options,
  Row,
  SubjectKind,
} from './facts/fact.js';
export { formatFact } from './facts/format-fact.js';
export { formatDate, formatList, formatMoney, formatNumber } from './facts/format-value.js';
export { sectionIds, sections, type Section, type SectionId } from './facts/sections.js';
export {
  emptySetUp,
  listOf,
  subjectById,
  subjectsOf,
  withoutSubject,
  withSubject,
  type SetUp,
  type Subject,
} from './facts/set-up.js';
export { subjectTitle, titleOfId } from './facts/subject-title.js';
export { topics, type Topic } from './facts/shared-options.js';
export { ok, refused, type Result } from './result.js';
export { locales, text, type Locale, type Text } from './text.js';
export {
  evidenceLevels,
  statuses,
  type Assessment,
  type Conflict,
  type EvidenceLevel,
  type FactUsed,
  type Finding,
  type HardStop,
  type ItemResult,
  type QualityCheck,
  type Share,
  type Status,
  type Verdict,
} from './checklist/verdict.js';
export { normStatuses, type ItemTexts, type NormStatus, type Source } from './checklist/texts.js';
