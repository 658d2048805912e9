/** Hours a year that keeping a certificate takes on average: 72 hours in 4 years (domain §1.2). */
export const hoursForTraining = 18;

/** Hours a year for awareness, annual report and meetings; product norm (domain §6.4). */
export const hoursForCommonTasks = 12;

/** Hours for one case, when nobody says otherwise; product norm (domain §6.4). */
export const usualHoursPerCase = 6;

/** What someone thinks of when planning time. Nothing of it is kept. */
export interface CapacityInputs {
  readonly counsellors: number;
  /** How many of them keep a certificate. */
  readonly certified: number;
  /** The user's own estimate for a year, all counsellors together: no benchmark was found. */
  readonly cases: number;
  readonly hoursPerCase: number;
}

/** Hours a year, each part apart. */
export interface CapacityAid {
  readonly training: number;
  readonly commonTasks: number;
  readonly cases: number;
  readonly sum: number;
}

/**
 * An aid for planning time, not a norm, and never part of the score (domain §6.4):
 * 18 hours for each certified counsellor, 12 for each counsellor, and the cases.
 */
export function capacityAid({
  counsellors,
  certified,
  cases,
  hoursPerCase,
}: CapacityInputs): CapacityAid {
  const training = hoursForTraining * Math.min(certified, counsellors);
  const commonTasks = hoursForCommonTasks * counsellors;
  const caseHours = Math.round(cases * hoursPerCase * 100) / 100;
  return { training, commonTasks, cases: caseHours, sum: training + commonTasks + caseHours };
}
