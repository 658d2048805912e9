import { agreementFacts, type AgreementKey } from '../facts/agreement.js';
import { changesBetween, type FactChange } from '../facts/changes.js';
import { factDefinition } from '../facts/catalogue.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import { sameValue } from '../facts/same-value.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { text, type Text } from '../text.js';
import type { ConsentSubject } from './consent.js';
import { factsAboutWho, immaterialAdditions, immaterialFacts } from './materiality.js';

/** A consented version against the set-up of now. */
export interface ConsentedChanges {
  /** Changes of what was consented to: one is enough to make the consent stale. */
  readonly material: readonly FactChange[];
  /** Changes that leave it standing. */
  readonly immaterial: readonly FactChange[];
}

/**
 * What has changed since a version was consented to, sorted by whether it matters. Consent stays
 * with the frozen version (principle 3): it goes stale and comes back when the change is undone.
 */
export function changesSinceConsent(
  consented: SetUp,
  present: SetUp,
  askedFor: readonly ConsentSubject[],
): ConsentedChanges {
  // Private contact data is not in a snapshot, so it can never be what was consented to.
  const changes = changesBetween(consented, present).filter(
    (one) => !('key' in one) || factDefinition(one.kind, one.key)?.personal !== true,
  );
  const matters = (change: FactChange) => isMaterial(change, consented, present, askedFor);
  return {
    material: changes.filter(matters),
    immaterial: changes.filter((change) => !matters(change)),
  };
}

function isMaterial(
  change: FactChange,
  consented: SetUp,
  present: SetUp,
  askedFor: readonly ConsentSubject[],
): boolean {
  return whyImmaterial(change, consented, present, askedFor) === undefined;
}

const notAskedFor = text(
  'Gaat over wie het is; daarvoor is geen instemming gevraagd.',
  'Is about who it is; no consent was asked for that.',
);
const agreesTheSame = text(
  'Staat nu op een andere plek en spreekt hetzelfde af.',
  'Stands in another place now and agrees the same.',
);
const saysNotKnown = text(
  'Zegt alleen dat het antwoord niet bekend is.',
  'Only says that the answer is not known.',
);

/** Why a change leaves consent standing, for people to check; undefined when it does not. */
export function whyImmaterial(
  change: FactChange,
  consented: SetUp,
  present: SetUp,
  askedFor: readonly ConsentSubject[],
): Text | undefined {
  const { kind } = change;
  if (change.change === 'subject_added') return immaterialAdditions[kind];
  if (!('key' in change)) return undefined;
  const { key } = change;
  if (Object.hasOwn(immaterialFacts[kind], key)) return immaterialFacts[kind][key];
  if (factsAboutWho[kind]?.includes(key) && !askedFor.includes('person')) return notAskedFor;
  if (kind === 'appointment' && Object.hasOwn(agreementFacts, key)) {
    // An answer moved from the appointment to its policy, or back, agrees the same thing.
    const was = effectiveAnswer(consented, change.id, key as AgreementKey);
    const is = effectiveAnswer(present, change.id, key as AgreementKey);
    return sameValue(was, is) ? agreesTheSame : undefined;
  }
  return change.change === 'marked_unknown' || change.change === 'no_longer_marked'
    ? saysNotKnown
    : undefined;
}

function effectiveAnswer(setUp: SetUp, id: string, key: AgreementKey) {
  const appointment = subjectById(setUp, 'appointment', id);
  return appointment && effectiveFacts(setUp, appointment)[key];
}
