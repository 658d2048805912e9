import type { Rule } from '../rule.js';
import { decisionRules, organisationRules } from './organisation.js';
import { positioningRules } from './positioning.js';
import { harmRules } from './harm.js';
import { reachRules } from './reach.js';
import { recordAndTermRules } from './records-and-term.js';
import { safeguardRules } from './safeguards.js';
import { taskRules } from './tasks-and-powers.js';
import { timeAndBudgetRules } from './time-and-budget.js';

/** Every rule, in the order of the wizard. */
export const allRules: readonly Rule[] = [
  ...positioningRules,
  ...timeAndBudgetRules,
  ...taskRules,
  ...safeguardRules,
  ...recordAndTermRules,
  ...reachRules,
  ...organisationRules,
  ...decisionRules,
  ...harmRules,
];
