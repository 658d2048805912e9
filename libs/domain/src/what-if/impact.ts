import type { Assessment, EvidenceLevel, ItemResult, Share, Status } from '../checklist/verdict.js';

/** Something before and after. */
export interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What changes about one item. */
export interface ItemImpact {
  readonly itemId: string;
  readonly status: FromTo<Status>;
  readonly points: FromTo<number>;
  readonly evidence: FromTo<EvidenceLevel>;
}

/** A rule that holds for an appointment: a hard stop or a conflict of interest. */
export interface RuleImpact {
  readonly ruleId: string;
  readonly appointmentId: string;
}

/** What differs between two assessments, whatever caused it. */
export interface Impact {
  /** Items whose status or points change, in the order of the checklist. */
  readonly items: readonly ItemImpact[];
  /** Items that stand as before, for other reasons. */
  readonly otherReasons: readonly string[];
  readonly hardStops: {
    readonly came: readonly RuleImpact[];
    readonly gone: readonly RuleImpact[];
  };
  readonly conflicts: {
    readonly came: readonly RuleImpact[];
    readonly gone: readonly RuleImpact[];
  };
  readonly completeness: FromTo<Share>;
  readonly conformity: FromTo<Share>;
  readonly evidence: FromTo<Share>;
}

/**
 * What changes from one assessment to another. Pure, and about assessments only: it neither knows
 * nor guesses which fact made the difference.
 */
export function impactBetween(before: Assessment, after: Assessment): Impact {
  const was = new Map(before.items.map((item) => [item.itemId, item]));
  const pairs = after.items.flatMap((item): (readonly [ItemResult, ItemResult])[] => {
    const old = was.get(item.itemId);
    return old ? [[old, item]] : [];
  });
  return {
    items: pairs
      .filter(([old, item]) => moved(old, item))
      .map(([old, item]) => ({
        itemId: item.itemId,
        status: { from: old.status, to: item.status },
        points: { from: old.points, to: item.points },
        evidence: { from: old.evidence, to: item.evidence },
      })),
    otherReasons: pairs
      .filter(([old, item]) => !moved(old, item) && reasonsIn(old) !== reasonsIn(item))
      .map(([, { itemId }]) => itemId),
    hardStops: rulesBetween(before.hardStops, after.hardStops),
    conflicts: rulesBetween(before.conflicts, after.conflicts),
    completeness: { from: before.completeness, to: after.completeness },
    conformity: { from: before.conformity, to: after.conformity },
    evidence: { from: before.evidence, to: after.evidence },
  };
}

/** Whether nothing that is judged changes; numbers of what is known may. */
export function isSilent({ items, otherReasons, hardStops, conflicts }: Impact): boolean {
  return [
    items,
    otherReasons,
    hardStops.came,
    hardStops.gone,
    conflicts.came,
    conflicts.gone,
  ].every((list) => list.length === 0);
}

function moved(old: ItemResult, item: ItemResult): boolean {
  return old.status !== item.status || old.points !== item.points || old.evidence !== item.evidence;
}

function reasonsIn({ findings }: ItemResult): string {
  const all = findings.flatMap(({ appointmentId, reasons }) =>
    reasons.map((reason) => `${appointmentId ?? ''} ${reason}`),
  );
  return [...new Set(all)].sort().join('\n');
}

function rulesBetween(
  before: readonly RuleImpact[],
  after: readonly RuleImpact[],
): { readonly came: readonly RuleImpact[]; readonly gone: readonly RuleImpact[] } {
  const only = (these: readonly RuleImpact[], those: readonly RuleImpact[]) =>
    these
      .filter(
        (one) =>
          !those.some(
            (other) => other.ruleId === one.ruleId && other.appointmentId === one.appointmentId,
          ),
      )
      .map(({ ruleId, appointmentId }) => ({ ruleId, appointmentId }));
  return { came: only(after, before), gone: only(before, after) };
}
