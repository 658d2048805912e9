import { conflictTexts } from '../independence/conflicts.js';
import { hardStopTexts } from '../independence/hard-stops.js';
import type { SnapshotTexts } from '../snapshot/snapshot.js';
import type { Text } from '../text.js';
import { frameworkItem, type Framework } from './framework.js';
import { qualityCheckText } from './quality-checks/catalogue.js';
import type { Assessment } from './verdict.js';

/** The words an assessment uses, in both languages, for a snapshot to keep. */
export function snapshotTexts(assessment: Assessment, framework: Framework): SnapshotTexts {
  const rules: Record<string, Text> = {};
  const keep = (id: string, words: Text | undefined) => {
    if (words) rules[id] = words;
  };
  for (const { ruleId } of assessment.hardStops) keep(ruleId, hardStopTexts(ruleId)?.title);
  for (const { ruleId } of assessment.conflicts) keep(ruleId, conflictTexts(ruleId)?.title);
  for (const { checkId } of assessment.qualityChecks) keep(checkId, qualityCheckText(checkId));
  return {
    frameworkTitle: framework.title,
    items: assessment.items.flatMap((result) => {
      const place = frameworkItem(framework, result.itemId);
      if (!place) return [];
      const { title, rule, reasons, nextStep } = place.item.texts;
      const given = new Set(result.findings.flatMap((finding) => finding.reasons));
      return [
        {
          itemId: result.itemId,
          title,
          rule,
          nextStep,
          reasons: Object.fromEntries(
            Object.entries(reasons as Readonly<Record<string, Text>>).filter(([reason]) =>
              given.has(reason),
            ),
          ),
        },
      ];
    }),
    rules,
  };
}
