import { effectiveFacts } from '../facts/effective-facts.js';
import type { SubjectKind } from '../facts/fact.js';
import { subjectsOf, type SetUp, type Subject } from '../facts/set-up.js';
import type { ProposedSubject } from '../regulation/proposal.js';
import { text, type Text } from '../text.js';

/** What one needs to know of a document to find whom its proposals are about. */
export interface AdoptedDocument {
  /** The policy it describes; when no such policy exists, it is made with this id. */
  readonly policyId: string;
  /** What to call that policy until a proposal names it. */
  readonly policyName: string;
}

/** Whom a proposal is about in a set-up: subjects that are there, one to be made, or nobody. */
export type Targets =
  | { readonly is: 'there'; readonly kind: SubjectKind; readonly ids: readonly string[] }
  /** Accepting makes it. */
  | { readonly is: 'new'; readonly kind: Exclude<SubjectKind, 'organisation'> }
  /** There is nobody to say it of, and a name is not given. */
  | { readonly is: 'nobody'; readonly why: Text };

/** Finds whom a proposal is about; by name, by sort, or because there is only one. */
export function targetsOf(
  setUp: SetUp,
  { kind, label }: ProposedSubject,
  document: AdoptedDocument,
): Targets {
  switch (kind) {
    case 'organisation':
      return { is: 'there', kind, ids: [setUp.organisation.id] };
    case 'policy': {
      const found = setUp.policies.some(({ id }) => id === document.policyId);
      return found ? { is: 'there', kind, ids: [document.policyId] } : { is: 'new', kind };
    }
    case 'appointment':
      return appointmentsMeant(setUp, label);
    default: {
      if (label === undefined) return { is: 'nobody', why: nobody.nameless };
      const ids = namedLike(setUp, kind, label);
      return ids.length > 0 ? { is: 'there', kind, ids } : { is: 'new', kind };
    }
  }
}

/** A sort of counsellor a text tells apart, and who is of that sort. */
const sorts: Readonly<
  Record<string, (setUp: SetUp, appointment: Subject<'appointment'>) => boolean>
> = {
  interne: (_, { facts }) => facts.kind === 'internal',
  externe: (_, { facts }) => facts.kind === 'external',
  integriteit: (setUp, appointment) => effectiveFacts(setUp, appointment).scope === 'integrity',
  'ongewenste omgangsvormen': (setUp, appointment) =>
    effectiveFacts(setUp, appointment).scope === 'behaviour',
};

function appointmentsMeant(setUp: SetUp, label: string | undefined): Targets {
  const kind = 'appointment';
  const those = (meant: readonly Subject<'appointment'>[], why: Text): Targets =>
    meant.length > 0
      ? { is: 'there', kind, ids: meant.map(({ id }) => id) }
      : { is: 'nobody', why };
  if (label === undefined) return those(setUp.appointments, nobody.noAppointment);
  const sort = sorts[label];
  if (sort) {
    return those(
      setUp.appointments.filter((one) => sort(setUp, one)),
      nobody.noneOfThisSort,
    );
  }
  const persons = namedLike(setUp, 'person', label);
  const own = setUp.appointments.filter(({ facts }) => persons.includes(facts.person ?? ''));
  return own.length > 0 ? { is: 'there', kind, ids: own.map(({ id }) => id) } : { is: 'new', kind };
}

/** “De klachtencommissie” is the committee there is. */
const plainBodies: readonly (readonly [said: RegExp, kind: string])[] = [
  [/^klachten?(?:advies)?commissie$/u, 'complaints_committee'],
  [/^meld(?:punt|loket)/u, 'reporting_point'],
];

/** The subject that goes by this name, if there is one; the first of several. */
export function namedLike(setUp: SetUp, kind: SubjectKind, name: string): readonly string[] {
  const wanted = plain(name);
  const named = subjectsOf(setUp, kind).find((one) => {
    const { name: own } = one.facts as { readonly name?: string };
    return own !== undefined && plain(own) === wanted;
  });
  if (named) return [named.id];
  if (kind !== 'body') return [];
  const sort = plainBodies.find(([said]) => said.test(name))?.[1];
  const ofSort = setUp.bodies.filter(({ facts }) => facts.kind === sort);
  return sort && ofSort.length === 1 ? ofSort.map(({ id }) => id) : [];
}

/** Without case, accents, form of address and spare blanks. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|drs\.?|mr\.?|dr\.?)\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const nobody = {
  nameless: text('De tekst noemt geen naam.', 'The text gives no name.'),
  noAppointment: text(
    'Er is nog geen benoeming om dit bij vast te leggen. Voeg eerst een vertrouwenspersoon toe.',
    'There is no appointment yet to record this with. Add a counsellor first.',
  ),
  noneOfThisSort: text(
    'Er is nog geen vertrouwenspersoon van deze soort. Voeg die eerst toe.',
    'There is no counsellor of this sort yet. Add one first.',
  ),
};
