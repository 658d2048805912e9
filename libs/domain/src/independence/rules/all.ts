import type { ConflictRule } from '../rule.js';
import { attention } from './attention.js';
import { discouraged } from './discouraged.js';
import { prohibited } from './prohibited.js';

/** Every rule, worst first. Ids are stored in assessments and snapshots: never reused. */
export const conflictRules: Readonly<Record<string, ConflictRule>> = {
  ...prohibited,
  ...discouraged,
  ...attention,
};
