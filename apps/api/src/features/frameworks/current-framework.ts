import { type Framework, frameworkById, frameworks } from '@vertrouwensbasis/domain';

/** The checklist that set-ups are held against. */
export const currentFramework: Framework = frameworks[0]!;

/** The checklist an assessment was made with; today's where that one is not kept any more. */
export function frameworkOf(id: string): Framework {
  return frameworkById(id) ?? currentFramework;
}
