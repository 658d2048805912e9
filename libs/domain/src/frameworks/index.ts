import type { Framework } from '../checklist/framework.js';
import { tnoLvv } from './tno-lvv/framework.js';

/** The checklists a set-up can be held against; the first is the primary one. */
export const frameworks: readonly Framework[] = [tnoLvv];

/** The framework with this id, or undefined. */
export function frameworkById(id: string): Framework | undefined {
  return frameworks.find((one) => one.id === id);
}
