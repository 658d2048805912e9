import type { ColumnCounts } from '../../ui/StackedBar.js';
import { useScoreTexts } from './texts.js';

/** The sentence about some columns: '9 van 12 punten op orde; 2 voldoen niet.' */
export function useCounts(): (columns: readonly ColumnCounts[]) => string {
  const t = useScoreTexts();
  return (columns) => {
    const sum = (count: (column: ColumnCounts) => number) =>
      columns.reduce((total, column) => total + count(column), 0);
    const met = sum((column) => column.met);
    const rest = [
      ['partly', sum((column) => column.partlyMet)],
      ['notMet', sum((column) => column.notMet)],
      ['unanswered', sum((column) => column.unanswered)],
    ] as const;
    const applicable = rest.reduce((total, [, count]) => total + count, met);
    const notApplicable = sum((column) => column.notApplicable);
    const parts = [
      t('inOrder', { met, applicable }),
      ...rest.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })),
      ...(notApplicable > 0 ? [t('notApplicable', { count: notApplicable })] : []),
    ];
    return `${parts.join('; ')}.`;
  };
}
