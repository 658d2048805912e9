import { consentBodyFor, consentVariants, type ConsentBodyKind } from '@vertrouwensbasis/domain';
import type { BodyVariant, ConsentState, StandingState } from '../../generated/graphql.js';
import { useLocale } from '../../i18n/useFormat.js';
import type { Tone } from '../../ui/StatusBadge.js';
import { useConsentTexts } from './texts.js';

export const toneOfState: Readonly<Record<ConsentState, Tone>> = {
  draft: 'quiet',
  submitted: 'note',
  in_consultation: 'note',
  questions: 'partly',
  answered: 'note',
  consent: 'good',
  consent_with_conditions: 'partly',
  refused: 'bad',
  employer_decision: 'note',
  in_force: 'good',
  withdrawn: 'quiet',
  amended: 'quiet',
  nullity_invoked: 'bad',
  subdistrict_court: 'partly',
};

export const toneOfStanding: Readonly<Record<StandingState, Tone>> = {
  none: 'quiet',
  running: 'note',
  in_force: 'good',
  stale: 'partly',
  refused: 'bad',
};

/** The road of the request; several councils take that of one. */
export function bodyKindOf(variant: BodyVariant): ConsentBodyKind {
  return consentBodyFor(variant) ?? 'none';
}

/** Whether this body consents at all; a staff meeting is heard, and with nobody there is nobody. */
export function consents(variant: BodyVariant): boolean {
  return consentVariants[bodyKindOf(variant)].asks === 'consent';
}

/** Who is asked, in the words of a page. */
export function useBody(variant: BodyVariant) {
  const t = useConsentTexts();
  const locale = useLocale();
  const { meeting, whatTheLawAsks, sources } = consentVariants[bodyKindOf(variant)];
  return {
    name: t(`body.${variant}`),
    /** Inside a sentence: 'de ondernemingsraad'. */
    the: t(`theBody.${variant}`),
    meeting: meeting[locale],
    whatTheLawAsks: whatTheLawAsks[locale],
    sources: sources.join('; '),
  };
}

interface Standing {
  readonly state: StandingState;
  readonly request?: {
    readonly state: ConsentState;
    readonly bodyVariant: BodyVariant;
    readonly decision?: { readonly outcome: ConsentState } | null;
  } | null;
}

/** Which sentence says how an organisation stands; the word alone says too little. */
export function standingSentence({ state, request }: Standing) {
  if (!request) return 'none';
  switch (state) {
    case 'none':
      return request.state === 'draft' ? 'ownDraft' : 'withdrawn';
    case 'running':
      switch (request.state) {
        case 'consent':
          return 'awaitingEmployer';
        case 'employer_decision':
          return 'awaitingStart';
        case 'subdistrict_court':
          return 'atCourt';
        default:
          return request.bodyVariant === 'staff_meeting' ? 'hearing' : 'underReview';
      }
    case 'refused':
      switch (request.state) {
        case 'consent_with_conditions':
          return 'conditions';
        case 'employer_decision':
        case 'in_force':
          return 'withoutConsent';
        case 'nullity_invoked':
          return 'nullity';
        default:
          return 'refused';
      }
    case 'stale':
      return consents(request.bodyVariant) ? 'stale' : 'ownStale';
    case 'in_force':
      if (request.bodyVariant === 'none') return 'ownInForce';
      if (request.bodyVariant === 'staff_meeting') return 'heardInForce';
      // Without the council's consent only the court's permission lets a decision count.
      return request.decision?.outcome === 'consent' ? 'inForce' : 'courtInForce';
  }
}
