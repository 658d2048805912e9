/** Every address of the product, as a pattern for the router and as a function for links. */
export const patterns = {
  start: '/',
  signIn: '/aanmelden',
  invitation: '/uitnodiging/:token',
  /** The secret stands behind the `#`, which a browser keeps to itself. */
  counsellorLink: '/bevestigen',
  organisations: '/organisaties',
  account: '/account',
  inbox: '/berichten',
  sources: '/bronnen',
  verify: '/controleer',
  clients: '/klanten',
  comparison: '/klanten/vergelijken',
  profiles: '/profielen',
  /** A link to what another organisation shares. */
  takeOver: '/overnemen/:token',
  organisation: '/o/:organisationId',
  begin: '/o/:organisationId/beginnen',
  sharing: '/o/:organisationId/delen',
  setUp: '/o/:organisationId/opzet',
  setUpSection: '/o/:organisationId/opzet/:section',
  /** One group of questions about one subject. */
  setUpStep: '/o/:organisationId/opzet/:section/:group/:subjectId',
  checkAnswers: '/o/:organisationId/opzet/controleren',
  divideSections: '/o/:organisationId/opzet/verdelen',
  score: '/o/:organisationId/score',
  whatIf: '/o/:organisationId/wat-als',
  release: '/o/:organisationId/score/uitgave/:frameworkId',
  route: '/o/:organisationId/kortste-weg',
  coverage: '/o/:organisationId/dekking',
  evidence: '/o/:organisationId/bewijs',
  agreements: '/o/:organisationId/afspraken',
  voices: '/o/:organisationId/stem',
  regulations: '/o/:organisationId/regeling',
  regulation: '/o/:organisationId/regeling/:regulationId',
  consents: '/o/:organisationId/instemming',
  consent: '/o/:organisationId/instemming/:requestId',
  council: '/o/:organisationId/raad',
  members: '/o/:organisationId/leden',
  access: '/o/:organisationId/toegang',
  audit: '/o/:organisationId/logboek',
} as const;

const inOrganisation = (rest: string) => (organisationId: string) =>
  `/o/${encodeURIComponent(organisationId)}${rest}`;

export const paths = {
  start: () => patterns.start,
  /** `back`: where to go after signing in. */
  signIn: (back?: string) =>
    back && back !== '/' ? `${patterns.signIn}?terug=${encodeURIComponent(back)}` : patterns.signIn,
  organisations: () => patterns.organisations,
  account: () => patterns.account,
  inbox: () => patterns.inbox,
  sources: () => patterns.sources,
  verify: () => patterns.verify,
  clients: () => patterns.clients,
  profiles: () => patterns.profiles,
  comparison: (organisationIds: readonly string[]) =>
    `${patterns.comparison}?ids=${organisationIds.map(encodeURIComponent).join(',')}`,
  organisation: inOrganisation(''),
  begin: inOrganisation('/beginnen'),
  sharing: inOrganisation('/delen'),
  setUp: inOrganisation('/opzet'),
  setUpSection: (organisationId: string, section: string) =>
    `${inOrganisation('/opzet')(organisationId)}/${encodeURIComponent(section)}`,
  checkAnswers: inOrganisation('/opzet/controleren'),
  divideSections: inOrganisation('/opzet/verdelen'),
  score: inOrganisation('/score'),
  whatIf: inOrganisation('/wat-als'),
  release: (organisationId: string, frameworkId: string) =>
    `${inOrganisation('/score/uitgave')(organisationId)}/${encodeURIComponent(frameworkId)}`,
  route: (organisationId: string, goal?: 'blokkades' | 'alles') =>
    `${inOrganisation('/kortste-weg')(organisationId)}${goal ? `?doel=${goal}` : ''}`,
  coverage: inOrganisation('/dekking'),
  /** `item` and `about` are filled in already when something is added. */
  evidence: (organisationId: string, given: { item?: string; about?: string } = {}) => {
    const search = new URLSearchParams({
      ...(given.item ? { onderdeel: given.item } : {}),
      ...(given.about ? { over: given.about } : {}),
    }).toString();
    return `${inOrganisation('/bewijs')(organisationId)}${search ? `?${search}` : ''}`;
  },
  agreements: inOrganisation('/afspraken'),
  voices: inOrganisation('/stem'),
  regulations: inOrganisation('/regeling'),
  /** `proposal` is the one that is open. */
  regulation: (organisationId: string, regulationId: string, proposal?: string) =>
    `${inOrganisation('/regeling')(organisationId)}/${encodeURIComponent(regulationId)}${
      proposal ? `?voorstel=${encodeURIComponent(proposal)}` : ''
    }`,
  consents: inOrganisation('/instemming'),
  consent: (organisationId: string, requestId: string) =>
    `${inOrganisation('/instemming')(organisationId)}/${encodeURIComponent(requestId)}`,
  council: inOrganisation('/raad'),
  members: inOrganisation('/leden'),
  access: inOrganisation('/toegang'),
  audit: inOrganisation('/logboek'),
};

/** Only an address of our own is followed after signing in. */
export function safeBack(back: string | null): string {
  return back !== null && /^\/(?![/\\])/.test(back) && !back.startsWith(patterns.signIn)
    ? back
    : patterns.start;
}
