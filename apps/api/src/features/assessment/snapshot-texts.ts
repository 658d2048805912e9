import {
  type Assessment,
  conflictTexts,
  frameworkItem,
  hardStopTexts,
  qualityCheckText,
  type SnapshotTexts,
  type Text,
} from '@vertrouwensbasis/domain';
import { frameworkOf } from '../frameworks/current-framework.js';

/** The words a frozen version keeps: those of its items, the reasons given and the rules that applied. */
export function snapshotTexts(assessment: Assessment): SnapshotTexts {
  const framework = frameworkOf(assessment.frameworkId);
  return {
    frameworkTitle: framework.title,
    items: assessment.items.flatMap((result) => {
      const texts = frameworkItem(framework, result.itemId)?.item.texts;
      if (!texts) return [];
      const given = new Set(result.findings.flatMap((finding) => finding.reasons));
      const reasons = Object.entries(texts.reasons as Readonly<Record<string, Text>>);
      return [
        {
          itemId: result.itemId,
          title: texts.title,
          rule: texts.rule,
          reasons: Object.fromEntries(reasons.filter(([reason]) => given.has(reason))),
          nextStep: texts.nextStep,
        },
      ];
    }),
    rules: Object.fromEntries(
      [
        ...assessment.hardStops.map(
          ({ ruleId }) => [ruleId, hardStopTexts(ruleId)?.title] as const,
        ),
        ...assessment.conflicts.map(
          ({ ruleId }) => [ruleId, conflictTexts(ruleId)?.title] as const,
        ),
        ...assessment.qualityChecks.map(
          ({ checkId }) => [checkId, qualityCheckText(checkId)] as const,
        ),
      ].filter((one): one is [string, Text] => one[1] !== undefined),
    ),
  };
}
