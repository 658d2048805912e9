import { ok, refused, type Result } from '../result.js';
import { text, type Text } from '../text.js';

/** What somebody is in the council; a deputy counts when standing in for a member. */
export const councilPlaces = ['chair', 'deputy_chair', 'member', 'deputy'] as const;

export type CouncilPlace = (typeof councilPlaces)[number];

/** How many of the votes cast are needed. The law leaves this to the council's own rules (WOR art. 14). */
export const majorities = ['more_than_half', 'two_thirds', 'all'] as const;

export type Majority = (typeof majorities)[number];

/** What the council agreed about deciding (its *reglement*, WOR art. 8 and 14). */
export interface CouncilRules {
  /** How many members must have voted; absent: more than half of the members. */
  readonly quorum?: number;
  readonly majority: Majority;
  /** Whether a vote is secret unless the council says otherwise. */
  readonly secret: boolean;
  /** The committee that may decide for the council on this, and where that is written. */
  readonly mandate?: string;
}

export const usualRules: CouncilRules = { majority: 'more_than_half', secret: false };

export interface CouncilSeat {
  readonly accountId: string;
  readonly place: CouncilPlace;
  /** Whether this member may issue decisions for the council beside its chair. */
  readonly mandated: boolean;
}

export type CouncilRefusalCode =
  'no_chair' | 'two_chairs' | 'twice' | 'quorum_too_high' | 'not_the_chair';

export interface CouncilRefusal {
  readonly code: CouncilRefusalCode;
  readonly field?: string;
  readonly message: Text;
}

function refuse(code: CouncilRefusalCode, nl: string, en: string, field: string) {
  return refused<CouncilRefusal>({ code, field, message: text(nl, en) });
}

/** Members whose votes count; deputies vote in the place of a member and add none. */
export function votingSeats(seats: readonly CouncilSeat[]): number {
  return seats.filter(({ place }) => place !== 'deputy').length;
}

/** How many members must have voted by these rules. */
export function quorumOf(rules: CouncilRules, seats: readonly CouncilSeat[]): number {
  return rules.quorum ?? Math.floor(votingSeats(seats) / 2) + 1;
}

/** Whether a council can be arranged like this: one chair, nobody twice, a quorum that can be met. */
export function checkCouncil(
  rules: CouncilRules,
  seats: readonly CouncilSeat[],
): Result<undefined, CouncilRefusal> {
  if (new Set(seats.map(({ accountId }) => accountId)).size < seats.length) {
    return refuse('twice', 'Iemand staat er twee keer in.', 'Somebody is in it twice.', 'seats');
  }
  const chairs = seats.filter(({ place }) => place === 'chair').length;
  if (chairs === 0) {
    return refuse(
      'no_chair',
      'Wijs een voorzitter aan: die legt besluiten van de raad vast.',
      'Name a chair: the chair records the council’s decisions.',
      'seats',
    );
  }
  if (chairs > 1) {
    return refuse(
      'two_chairs',
      'Er is één voorzitter. Maak de ander plaatsvervangend voorzitter.',
      'There is one chair. Make the other deputy chair.',
      'seats',
    );
  }
  if ((rules.quorum ?? 0) > votingSeats(seats)) {
    return refuse(
      'quorum_too_high',
      'Het quorum is hoger dan het aantal leden. Dan kan de raad nooit besluiten.',
      'The quorum is higher than the number of members. The council could never decide.',
      'quorum',
    );
  }
  return ok(undefined);
}

/** Whether this member arranges the council: lets members in and changes its rules. */
export function mayArrange(seat: CouncilSeat | undefined): boolean {
  return seat?.place === 'chair' || seat?.place === 'deputy_chair';
}

/** Whether this member may issue the council's decision. */
export function mayIssue(seat: CouncilSeat | undefined): boolean {
  return mayArrange(seat) || seat?.mandated === true;
}
