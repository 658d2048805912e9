import {
  factName,
  formatList,
  type Locale,
  subjectKinds,
  type SubjectKind,
} from '@vertrouwensbasis/domain';

type Words = Readonly<Record<Locale, string>>;

/** What the stored actions are called. A code that is not here is shown as it was stored. */
const actions: Readonly<Record<string, Words>> = {
  'setUp:add': { nl: 'Toegevoegd aan de opzet', en: 'Added to the set-up' },
  'setUp:change': { nl: 'Antwoorden gewijzigd', en: 'Answers changed' },
  'setUp:applyTrial': { nl: 'Proef overgenomen', en: 'Trial applied' },
  'setUp:applyToAll': { nl: 'Eén afspraak voor iedereen', en: 'One agreement for everybody' },
  'setUp:remove': { nl: 'Verwijderd uit de opzet', en: 'Removed from the set-up' },
  'consent:submit': { nl: 'Instemming gevraagd', en: 'Consent asked' },
  'consent:plan': { nl: 'Overleg gepland', en: 'Meeting planned' },
  'consent:ask': { nl: 'Vraag aan de werkgever gesteld', en: 'Question put to the employer' },
  'consent:answer': { nl: 'Vraag van de raad beantwoord', en: 'Question of the council answered' },
  'consent:decide': {
    nl: 'Besluit van de raad vastgelegd',
    en: 'Decision of the council recorded',
  },
  'consent:conclude': {
    nl: 'Besluit van de werkgever vastgelegd',
    en: 'Decision of the employer recorded',
  },
  'consent:withdraw': { nl: 'Verzoek ingetrokken', en: 'Request withdrawn' },
  'consent:talk': { nl: 'Gesproken over het verzoek', en: 'Talked about the request' },
  'consent:challenge': { nl: 'Nietigheid ingeroepen', en: 'Nullity invoked' },
  'consent:court': { nl: 'Voorgelegd aan de kantonrechter', en: 'Taken to the subdistrict court' },
  'member:invite': { nl: 'Collega uitgenodigd', en: 'Colleague invited' },
  'member:accept': { nl: 'Uitnodiging aangenomen', en: 'Invitation accepted' },
  'member:withdraw': { nl: 'Uitnodiging ingetrokken', en: 'Invitation withdrawn' },
  'invitation:withdraw': { nl: 'Uitnodiging ingetrokken', en: 'Invitation withdrawn' },
  'member:remove': { nl: 'Rol van een collega ingetrokken', en: 'Role of a colleague taken away' },
  'section:assign': { nl: 'Onderdeel toegewezen', en: 'Section assigned' },
  'section:withdraw': { nl: 'Toewijzing van onderdeel ingetrokken', en: 'Section taken back' },
  'grant:give': { nl: 'Adviseur toegang gegeven', en: 'Consultant given access' },
  'grant:revoke': { nl: 'Toegang van adviseur ingetrokken', en: 'Access of consultant taken back' },
  'client:visited': { nl: 'Adviseur bekeek de gegevens', en: 'Consultant looked at the data' },
  'benchmark:participate': {
    nl: 'Doet mee aan de vergelijking',
    en: 'Takes part in the benchmark',
  },
  'benchmark:leave': {
    nl: 'Doet niet meer mee aan de vergelijking',
    en: 'No longer takes part in the benchmark',
  },
  'file:upload': { nl: 'Bestand geüpload', en: 'File uploaded' },
  'evidence:add': { nl: 'Bewijsstuk toegevoegd', en: 'Evidence added' },
  'evidence:revise': { nl: 'Nieuwe revisie van bewijsstuk', en: 'New revision of evidence' },
  'evidence:change': { nl: 'Gegevens van bewijsstuk gewijzigd', en: 'Details of evidence changed' },
  'evidence:withdraw': { nl: 'Bewijsstuk ingetrokken', en: 'Evidence withdrawn' },
  'evidence:download': { nl: 'Bewijsstuk gedownload', en: 'Evidence downloaded' },
  'release:accept': {
    nl: 'Overgegaan op een nieuwe uitgave van de checklist',
    en: 'Went over to a new release of the checklist',
  },
  'release:goBack': {
    nl: 'Teruggegaan naar de vorige uitgave van de checklist',
    en: 'Went back to the release of the checklist before',
  },
  'dossier:set': { nl: 'Stuk op papier gezet', en: 'Paper set' },
  'dossier:download': { nl: 'Stuk gedownload', en: 'Paper downloaded' },
  'counsellor:ask': {
    nl: 'Vertrouwenspersoon om bevestiging gevraagd',
    en: 'Counsellor asked to confirm',
  },
  'counsellor:open': { nl: 'Persoonlijke link geopend', en: 'Personal link opened' },
  'counsellor:answer': { nl: 'Vertrouwenspersoon antwoordde', en: 'Counsellor answered' },
  'regulation:add': { nl: 'Regeling ingelezen', en: 'Regulation brought in' },
  'regulation:decide': {
    nl: 'Voorstellen uit regeling beoordeeld',
    en: 'Proposals from regulation decided',
  },
  'regulation:remove': { nl: 'Ingelezen regeling verwijderd', en: 'Regulation removed' },
  'organisation:found': { nl: 'Organisatie aangemaakt', en: 'Organisation created' },
  'organisation:foundSister': {
    nl: 'Zusterorganisatie aangemaakt',
    en: 'Sister organisation created',
  },
  'setUp:copy': { nl: 'Opzet overgenomen van een zuster', en: 'Set-up copied from a sister' },
  'setUp:import': { nl: 'Excel-bestand ingelezen', en: 'Excel file read in' },
  'sharing:create': { nl: 'Gedeelde afspraak gemaakt', en: 'Shared arrangement made' },
  'sharing:publish': { nl: 'Gedeelde afspraak verspreid', en: 'Shared arrangement handed out' },
  'sharing:invite': {
    nl: 'Link naar gedeelde afspraak gemaakt',
    en: 'Link to shared arrangement made',
  },
  'sharing:accept': { nl: 'Gedeelde afspraak aanvaard', en: 'Shared arrangement accepted' },
  'sharing:accepted': {
    nl: 'Andere organisatie aanvaardde de gedeelde afspraak',
    en: 'Other organisation accepted the shared arrangement',
  },
  'sharing:delivered': {
    nl: 'Nieuwe versie van gedeelde afspraak ontvangen',
    en: 'New version of shared arrangement received',
  },
  'sharing:takeOver': {
    nl: 'Aangeboden afspraak overgenomen',
    en: 'Offered arrangement taken over',
  },
  'sharing:taken': {
    nl: 'Andere organisatie nam de gedeelde afspraak over',
    en: 'Other organisation took the shared arrangement over',
  },
  'sharing:end': { nl: 'Delen beëindigd', en: 'Sharing ended' },
  'sharing:ended': { nl: 'Delen beëindigd door de gever', en: 'Sharing ended by the giver' },
  'sharing:stop': { nl: 'Gestopt met aangeboden afspraak', en: 'Offered arrangement stopped' },
  'sharing:stopped': {
    nl: 'Andere organisatie stopte met de gedeelde afspraak',
    en: 'Other organisation stopped using the shared arrangement',
  },
  'profile:offer': { nl: 'Standaardprofiel aangeboden', en: 'Default profile offered' },
  'demo:fill': { nl: 'Voorbeeldgegevens aangemaakt', en: 'Example data made' },
};

/** What was done, with the questions it was about. */
export function actionText(
  action: string,
  targetKind: string,
  changed: readonly string[],
  locale: Locale,
): string {
  const words = Object.hasOwn(actions, action) ? actions[action]![locale] : action;
  const kind = subjectKinds.find((one) => one === targetKind) as SubjectKind | undefined;
  if (!kind || changed.length === 0 || action !== 'setUp:change') return words;
  return `${words}: ${formatList(changed.map((key) => factName(kind, key, {}, locale)))}`;
}

/** The actions whose words hold this text, to search a log by what people read in it. */
export function actionsCalled(search: string, locale: Locale): string[] {
  const wanted = search.toLowerCase();
  return Object.entries(actions)
    .filter(([, words]) => words[locale].toLowerCase().includes(wanted))
    .map(([action]) => action);
}
