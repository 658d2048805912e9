export { actions, roles, type Action, type Role } from './access/actions.js';
export {
  allowedActions,
  invitableRoles,
  mayDo,
  mayHoldTogether,
  rolesConcerning,
} from './access/policy.js';
export {
  answerSent,
  answerSettled,
  answerToSend,
  chooseMine,
  giveAnswer,
  giveUpAnswer,
  latestAnswer,
  nothingUnsaved,
  placeId,
  restoredAnswers,
  unsavedAt,
  type AnswerPlace,
  type NewAnswer,
  type SaveOutcome,
  type TheirAnswer,
  type Unsaved,
  type UnsavedAnswers,
  type UnsavedState,
} from './answers/unsaved-answers.js';
export { addDays, addMonths, isCalendarDate, type CalendarDate } from './calendar-date.js';
export {
  benchmarkOf,
  fewestOrganisations,
  type Benchmark,
  type BenchmarkFigure,
  type BenchmarkGroup,
  type BenchmarkMember,
} from './comparison/benchmark.js';
export {
  compareOrganisations,
  type Comparability,
  type ComparedCell,
  type ComparedColumn,
  type ComparedHeader,
  type ComparedRow,
  type Comparison,
  type ComparisonOptions,
  type Deviation,
} from './comparison/compare-organisations.js';
export {
  changesOverTime,
  numbersOverTime,
  type ChangeOverTime,
  type ItemOverTime,
  type StandOnDay,
} from './comparison/changes-over-time.js';
export { medianShare, medianStatus } from './comparison/median.js';
export { condensed, factInWords } from './comparison/fact-in-words.js';
export {
  consentActions,
  consentBodyFor,
  consentBodyKinds,
  consentStates,
  consentSubjects,
  consentTransitions,
  consentVariants,
  nullityGrounds,
  transitionFor,
  type Acting,
  type ConsentAction,
  type ConsentBodyKind,
  type ConsentEvent,
  type ConsentField,
  type ConsentRefusal,
  type ConsentRefusalCode,
  type ConsentRequest,
  type ConsentState,
  type ConsentSubject,
  type ConsentTransition,
  type ConsentVariant,
  type CouncilDecision,
  type CourtCase,
  type EmployerDecision,
  type EmployerDecisionBasis,
  type Nullity,
  type NullityGround,
} from './consent/consent.js';
export { decideAsEmployer, decideWithoutConsent, enterIntoForce } from './consent/conclude.js';
export {
  checkCouncil,
  councilPlaces,
  majorities,
  mayArrange,
  mayIssue,
  quorumOf,
  usualRules,
  votingSeats,
  type CouncilPlace,
  type CouncilRefusal,
  type CouncilRules,
  type CouncilSeat,
  type Majority,
} from './consent/council.js';
export { goToCourt, recordCourtPermission, recordCourtRefusal } from './consent/court.js';
export {
  confirmConditionsMet,
  giveConsent,
  giveConsentWithConditions,
  refuse,
} from './consent/decide.js';
export { agreeTarget, answer, askQuestion, planMeeting } from './consent/discuss.js';
export { changesSinceConsent, whyImmaterial, type ConsentedChanges } from './consent/go-stale.js';
export { factsAboutWho, immaterialAdditions, immaterialFacts } from './consent/materiality.js';
export { invokeNullity, lastDayForNullity } from './consent/nullity.js';
export {
  effectOf,
  effectsOf,
  sectionContents,
  verdictChanges,
  worseFirst,
  type Effect,
  type VerdictChange,
} from './consent/reading.js';
export {
  consentStandingOf,
  consentStatuses,
  type ConsentStanding,
  type ConsentStatus,
} from './consent/standing.js';
export { availableConsentActions, longestConsentText, type ConsentInput } from './consent/step.js';
export { amend, draftRequest, submit, withdraw } from './consent/submit.js';
export {
  answerAt,
  audiences,
  checkPlace,
  checkSuggestion,
  judgeAcceptance,
  mayEditForMinutes,
  mayEditMessage,
  maySuggest,
  type Audience,
  type Suggestion,
  type TalkRefusal,
  type ThreadPlace,
} from './consent/talk.js';
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
  addSubject,
  changeFacts,
  mostSubjects,
  removeSubject,
  type ChangedSetUp,
  type FactInput,
  type SubjectInput,
} from './facts/change-facts.js';
export { changeMany, type SetUpStep, type StepProblem } from './facts/change-many.js';
export { isAgreement, overridesOf, policyBehind, stepsToApplyToAll } from './facts/overrides.js';
export {
  mayAddSubject,
  mayAnswerFact,
  sectionThatAdds,
  sightOf,
  type Answering,
  type Sight,
} from './facts/contribution.js';
export { sameValue } from './facts/same-value.js';
export { referrersOf, type Referrer } from './facts/referrers.js';
export { removalOf, type Removal, type RemovalEffect } from './facts/removal.js';
export {
  freshCopy,
  freshLookReason,
  type CopyChoice,
  type FreshCopy,
  type FreshLook,
} from './start/fresh-copy.js';
export {
  problemsInSheets,
  readSheets,
  type GivenSheet,
  type ReadSheets,
  type SheetPlace,
  type SheetProblem,
  type SheetRow,
} from './start/read-sheets.js';
export {
  fillPolicy,
  isSharedContent,
  profileContent,
  sharedContent,
  sharedKinds,
  takeOver,
  type OwnAnswer,
  type SharedChoice,
  type SharedContent,
  type SharedKind,
  type SharedLevel,
  type SharedSubject,
  type TakeOver,
} from './start/shared-content.js';
export { writeCell, type Cell } from './start/sheet-cells.js';
export {
  emptyWord,
  explanationWord,
  keyHeader,
  noneWord,
  noWord,
  sheetColumns,
  sheetTitle,
  unknownWord,
  yesWord,
  type SheetColumn,
} from './start/sheet-columns.js';
export {
  changesBetween,
  changeSentence,
  describeChanges,
  sectionOfChange,
  type ChangedSection,
  type DescribedChange,
  type FactChange,
} from './facts/changes.js';
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
export { factName } from './facts/fact-names.js';
export { questionHelp, type QuestionHelp } from './facts/question-help.js';
export { formatFact } from './facts/format-fact.js';
export {
  profileOf,
  prunedBy,
  prunedGroups,
  type Profile,
  type PrunedGroup,
} from './facts/pruned.js';
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
export {
  impactBetween,
  isSilent,
  type FromTo,
  type Impact,
  type ItemImpact,
  type RuleImpact,
} from './what-if/impact.js';
export { possibleAnswers } from './what-if/possible-answers.js';
export { resourcesOf, type Amount, type Resources } from './what-if/resources.js';
export {
  capacityAid,
  hoursForCommonTasks,
  hoursForTraining,
  usualHoursPerCase,
  type CapacityAid,
  type CapacityInputs,
} from './coverage/capacity-aid.js';
export {
  coverageAspects,
  coverageOf,
  type Coverage,
  type CoverageAspect,
  type CoverageGap,
  type CoverageRow,
  type Covers,
} from './coverage/coverage.js';
export { coverageGapSentence, coverageRowTitle } from './coverage/coverage-words.js';
export { routeGoals, type RouteGoal } from './route/mends.js';
export { routeNatureWords, wordedChange, type WordedChange } from './route/route-words.js';
export { shortestRoute, type RouteStep, type ShortestRoute } from './route/shortest-route.js';
export { canonical } from './snapshot/canonical.js';
export {
  snapshotOf,
  withoutPersonalFacts,
  type Snapshot,
  type SnapshotItemTexts,
  type SnapshotTexts,
} from './snapshot/snapshot.js';
export { compareReadings, type ReadingChange } from './regulation/compare-readings.js';
export { type Definition } from './regulation/definitions.js';
export { type Flag, type FlagKind } from './regulation/flags.js';
export { type Block, type Outline, type OutlineNode } from './regulation/outline.js';
export { placeInWords, type Place } from './regulation/place.js';
export { type Passage, type ProposedSubject, type Proposal } from './regulation/proposal.js';
export {
  longestRegulation,
  readRegulation,
  readRegulationInParts,
  type RegulationReading,
} from './regulation/read-regulation.js';
export { type Reference } from './regulation/references.js';
export { type SubjectOfText } from './regulation/subject-of-text.js';
export { ok, refused, type Result } from './result.js';
export { locales, text, type Locale, type Text } from './text.js';
export { assess, type AssessOptions } from './checklist/assess.js';
export { causesOf, conflictRuleIds, conflictTexts, reasonPlace } from './independence/conflicts.js';
export type { ConflictPath, FactCause, PathStep } from './independence/graph.js';
export { hardStopRuleIds, hardStopTexts } from './independence/hard-stops.js';
export { pathInWords } from './independence/path-words.js';
export type { ConflictTexts } from './independence/rule.js';
export {
  explainConflict,
  explainHardStop,
  explainQualityCheck,
  type CheckExplanation,
  type ConflictExplanation,
  type ExplainedView,
  type RuleExplanation,
} from './checklist/explain-rules.js';
export { sourcesIn, type ExplainedSource } from './checklist/explained-sources.js';
export { type ExplainedFact, type FactLink } from './checklist/fact-words.js';
export {
  explainItem,
  explainScore,
  type ExplainedReason,
  type ItemExplanation,
  type ScoreExplanation,
  type ScorePart,
} from './checklist/explain.js';
export {
  changesOfRelease,
  daysToGoBack,
  itemsThatDiffer,
  previewRelease,
  versionOf,
  type ChangedItem,
  type ItemChange,
  type PreviewLine,
  type ReleasePreview,
} from './checklist/releases.js';
export {
  frameworkItem,
  type Column,
  type Framework,
  type FrameworkItem,
} from './checklist/framework.js';
export { type AnyItem, type FactPlace } from './checklist/item.js';
export {
  checkGroups,
  qualityCheckIds,
  qualityCheckText,
  type CheckGroup,
} from './checklist/quality-checks/catalogue.js';
export { evidenceSteps, pointsOf } from './checklist/score.js';
export {
  sizeAdvice,
  sizeClasses,
  sizeClassOf,
  type SizeAdvice,
  type SizeClass,
} from './checklist/size-advice.js';
export { snapshotTexts } from './checklist/snapshot-texts.js';
export {
  checkLevelWords,
  conflictLevelWords,
  evidenceWords,
  normStatusWords,
  statusWords,
} from './checklist/words.js';
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
export {
  checklists,
  frameworkById,
  frameworkRelease,
  frameworks,
  releaseOn,
  releasesOf,
} from './frameworks/index.js';
export {
  evidenceKinds,
  isCurrent,
  revisionKey,
  type EvidenceAbout,
  type EvidencePiece,
  type FrozenEvidence,
} from './evidence/evidence-piece.js';
export {
  checkEvidence,
  checkRevision,
  longestEvidenceTitle,
  type EvidenceInput,
  type EvidenceProblem,
  type RevisionInput,
} from './evidence/check-evidence.js';
export {
  mayReadFrozenEvidence,
  mayWithEvidence,
  type EvidenceRights,
} from './evidence/may-with-evidence.js';
export {
  contentOf,
  formatsOf,
  paperFileName,
  paperFormats,
  paperKinds,
  paperMoments,
  papersOf,
  type PaperContent,
  type PaperEvidence,
  type PaperFact,
  type PaperFormat,
  type PaperKind,
  type PaperMoment,
  type PaperSection,
} from './dossier/paper.js';
export { writtenPaper, type PaperBlock, type WrittenPaper } from './dossier/paper-blocks.js';
export {
  checkDossier,
  dossierFiles,
  sumsText,
  type DossierCheck,
  type DossierFault,
  type DossierFile,
  type DossierManifest,
} from './dossier/manifest.js';
export { isRecord, openSealed, parsed, sealedText, type Digest } from './dossier/seal.js';
export {
  disputeOf,
  longestRemark,
  statementIds,
  statementsOf,
  voiceAnswers,
  voiceOnTopic,
  voiceWords,
  type CounsellorAnswer,
  type Statement,
  type StatementId,
  type VoiceAnswer,
} from './voice/statements.js';
export {
  adopt,
  factAt,
  takeBack,
  type Accepted,
  type Adopted,
  type AdoptedChange,
} from './adoption/adopt.js';
export { targetsOf, type AdoptedDocument, type Targets } from './adoption/targets.js';
export { verdictEffect, type ItemEffect, type VerdictEffect } from './adoption/verdict-effect.js';
export {
  audienceOf,
  digestIsDue,
  digestRhythms,
  noticeKinds,
  noticeOfStep,
  type DigestRhythm,
  type NoticeKind,
} from './inbox/notices.js';
