import type { Assessment, Status } from '../checklist/verdict.js';

/** An item that would stand differently. */
export interface ItemEffect {
  readonly itemId: string;
  readonly from: Status;
  readonly to: Status;
}

/** What a change does to the verdicts. */
export interface VerdictEffect {
  readonly items: readonly ItemEffect[];
  /** Hard stops that appear with it. */
  readonly newHardStops: number;
  /** Hard stops that go with it. */
  readonly goneHardStops: number;
}

/** How the verdicts of two assessments differ. */
export function verdictEffect(before: Assessment, after: Assessment): VerdictEffect {
  const was = new Map(before.items.map(({ itemId, status }) => [itemId, status]));
  const items = after.items.flatMap(({ itemId, status }) => {
    const from = was.get(itemId) ?? 'unanswered';
    return from === status ? [] : [{ itemId, from, to: status }];
  });
  const stops = ({ hardStops }: Assessment) =>
    new Set(hardStops.map(({ ruleId, appointmentId }) => `${ruleId} ${appointmentId}`));
  const [had, has] = [stops(before), stops(after)];
  return {
    items,
    newHardStops: [...has].filter((one) => !had.has(one)).length,
    goneHardStops: [...had].filter((one) => !has.has(one)).length,
  };
}
