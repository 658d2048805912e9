import type { NormStatus } from '../checklist/texts.js';
import type { Text } from '../text.js';
import type { Way } from './find-paths.js';

/** What one group of sources says, where sources do not all say the same. */
export interface View {
  readonly says: Text;
  readonly sources: readonly string[];
}

/** A rule on interests that clash with the role (domain §6.6), in the words of the product. */
export interface ConflictTexts {
  readonly title: Text;
  /** Why, and what follows from it. */
  readonly why: Text;
  readonly normStatus: NormStatus;
  readonly sources: readonly string[];
  /** The opinions side by side, where sources disagree. */
  readonly views?: readonly View[];
}

export interface ConflictRule extends ConflictTexts {
  readonly level: 'prohibited' | 'discouraged' | 'attention';
  /** The ways through the graph that lead to it; each that can be walked is shown. */
  readonly ways: readonly Way[];
  /** Item 1 is met in part at most (domain §6.6, effect of a discouraged role). */
  readonly lowersItem1?: true;
}

/** Officers who may or may not handle reports. */
export const officers = ['compliance_officer', 'integrity_officer', 'privacy_officer'] as const;

/** Ways that several rules share. */
export const roleWay = (...roles: readonly string[]): Way => [{ along: 'role', to: roles }];

export const taskWay = (task: string): Way => [{ along: 'assignedTask', to: [task] }];

export const bodyWay = (...kinds: readonly string[]): Way => [
  { along: 'memberOf' },
  { along: 'bodyKind', to: kinds },
];

/** Works in it, works in a unit of it however deep, or heads such a unit. */
export const departmentWays = (department: string): readonly Way[] => [
  [{ along: 'department', to: [department] }],
  ...(['mainJob', 'headJob'] as const).map((job): Way => [
    { along: job },
    { along: 'inUnit' },
    { along: 'partOf', repeat: true },
    { along: 'function', to: [department] },
  ]),
];

/** A tie of one of these sorts with somebody in one of these posts, or of whom one of these ways holds. */
export const tieWays = (
  sorts: readonly string[],
  posts: readonly string[],
  ways: readonly Way[],
): readonly Way[] => [
  [
    { along: 'tie', to: sorts },
    { along: 'tieToPost', to: posts },
  ],
  ...ways.map((way): Way => [{ along: 'tie', to: sorts }, { along: 'tieTo' }, ...way]),
];
