import { text, type Text } from '../text.js';
import type { AgreementKey } from './agreement.js';
import { factDefinition, type FactsOf } from './catalogue.js';
import type { SubjectKind } from './fact.js';

/** What helps someone answer a question: what to think of, and what an answer looks like. */
export interface QuestionHelp {
  readonly help: Text;
  readonly example: Text;
}

/** An entry without `help` belongs to a question whose definition carries its own. */
type Entry = { readonly help?: Text; readonly example: Text };

/** The help is in the definition of the fact; here only the example. */
function example(nl: string, en: string): Entry {
  return { example: text(nl, en) };
}

function help(nl: string, en: string, exampleNl: string, exampleEn: string): Entry {
  return { help: text(nl, en), example: text(exampleNl, exampleEn) };
}

const organisation: Readonly<Record<keyof FactsOf['organisation'], Entry>> = {
  name: help(
    'De naam waaronder medewerkers de organisatie kennen.',
    'The name by which workers know the organisation.',
    'Stichting De Linde',
    'Stichting De Linde',
  ),
  sector: help(
    'Kies waar het meeste werk zit. Uw organisatie wordt hiermee vergeleken met andere uit dezelfde sector.',
    'Choose where most of the work is. It is used to compare you with others in the same sector.',
    'Een verpleeghuis kiest “Zorg en welzijn”.',
    'A nursing home chooses “Care and welfare”.',
  ),
  structure: help(
    'Staat u op uzelf of hoort u bij een groter geheel? Dat bepaalt of een regeling van de groep kan gelden.',
    'Are you on your own or part of something larger? Then a policy of the group may hold.',
    'Een school onder een stichting kiest “Onderdeel van een groep”.',
    'A school under a foundation chooses “Part of a group”.',
  ),
  groupName: help(
    'De naam van de koepel, het concern of de stichting waar u onder valt.',
    'The name of the umbrella, group or foundation you belong to.',
    'Scholengroep Het Voorbeeld',
    'Scholengroep Het Voorbeeld',
  ),
  hasDepartments: example(
    'Een bureau met acht mensen en één directeur antwoordt “Nee”.',
    'A firm of eight people and one director answers “No”.',
  ),
  hasSupervisoryBoard: help(
    'Een raad die toezicht houdt op het bestuur. Die kan een route zijn als een klacht over de directie gaat.',
    'A board that supervises the directors. It can be a route if a complaint is about a director.',
    'Een stichting met een raad van toezicht antwoordt “Ja”.',
    'A foundation with a supervisory board answers “Yes”.',
  ),
  headcount: example(
    '80 vaste medewerkers en 12 uitzendkrachten: vul 92 in.',
    '80 permanent workers and 12 temporary workers: enter 92.',
  ),
  employees: help(
    'Alleen mensen met een arbeidsovereenkomst met uw organisatie. Sommige regels tellen alleen hen.',
    'Only people on a contract with your organisation. Some rules count only them.',
    '80 vaste medewerkers en 12 uitzendkrachten: vul 80 in.',
    '80 permanent workers and 12 temporary workers: enter 80.',
  ),
  peopleOutsideStaff: example(
    'Een ziekenhuis kiest ook stagiairs, vrijwilligers en ingehuurden.',
    'A hospital also chooses interns, volunteers and hired workers.',
  ),
  workersWithoutIntranet: help(
    'Zij lezen een bericht op intranet niet. Voor hen is een andere weg nodig, zoals een poster of brief.',
    'They do not read a message on the intranet. They need another way, such as a poster or letter.',
    'Chauffeurs zonder werkaccount: antwoord “Ja”.',
    'Drivers without a work account: answer “Yes”.',
  ),
  workTimes: example(
    'Een fabriek met drie ploegen kiest overdag, ’s avonds en ’s nachts.',
    'A factory with three shifts chooses day, evening and night.',
  ),
  workLanguages: example(
    'Een distributiecentrum kiest Nederlands, Engels en Pools.',
    'A distribution centre chooses Dutch, English and Polish.',
  ),
  participation: help(
    'Wie vertegenwoordigt het personeel? Hiervan hangt af of instemming nodig is en met wie u overlegt.',
    'Who represents the workers? This decides whether consent is needed and whom you talk to.',
    'Een bedrijf met 30 mensen en een gekozen PVT kiest “Personeelsvertegenwoordiging”.',
    'A firm of 30 with an elected PVT chooses “Staff representation”.',
  ),
  alsoConsulted: help(
    'Groepen buiten het personeel aan wie u de opzet voorlegt of om advies vraagt.',
    'Groups outside the workers whom you consult or ask for advice.',
    'Een school kiest ouders en de medezeggenschapsraad.',
    'A school chooses parents and the participation council.',
  ),
  agreementRegulatesRole: example(
    'Staat in de cao alleen dát er een vertrouwenspersoon moet zijn? Antwoord “Nee”.',
    'Does the agreement only say that there must be a counsellor? Answer “No”.',
  ),
  psychosocialPolicy: help(
    'Beleid tegen pesten, intimidatie, discriminatie, agressie en werkdruk. De Arbowet vraagt hierom.',
    'A policy against bullying, harassment, discrimination, aggression and work pressure. The Working Conditions Act asks for it.',
    'Een vastgesteld stuk “Beleid sociale veiligheid” telt als “Ja”.',
    'An adopted “Social safety policy” counts as “Yes”.',
  ),
  riskAssessmentOn: help(
    'De dag waarop de laatste risico-inventarisatie en -evaluatie (RI&E) is vastgesteld.',
    'The day on which the latest risk assessment was adopted.',
    '15 maart 2025',
    '15 March 2025',
  ),
  roleInRiskAssessment: help(
    'Kijk of de rol in de RI&E of in het plan van aanpak wordt genoemd als maatregel.',
    'See whether the role is named as a measure in the risk assessment or the action plan.',
    '“Aanstellen van een tweede vertrouwenspersoon” in het plan van aanpak: “Ja”.',
    '“Appoint a second counsellor” in the action plan: “Yes”.',
  ),
  whistleblowerProcedure: example(
    'Een bedrijf met 60 werkenden en een vastgestelde meldregeling antwoordt “Ja”.',
    'A firm of 60 with an adopted procedure answers “Yes”.',
  ),
  codeOfConduct: help(
    'Afspraken op papier over hoe mensen met elkaar omgaan.',
    'Written agreements on how people treat one another.',
    'Een gedragscode op intranet telt als “Ja”.',
    'A code of conduct on the intranet counts as “Yes”.',
  ),
  psychosocialSubjects: help(
    'De Arbowet noemt deze vormen van psychosociale arbeidsbelasting. Kies wat in uw beleid staat.',
    'The Working Conditions Act names these forms of psychosocial workload. Choose what your policy covers.',
    'Beleid dat alleen over werkdruk gaat: kies alleen “Werkdruk”.',
    'A policy on work pressure only: choose only “Work pressure”.',
  ),
  riskAssessmentHas: help(
    'Kijk in de RI&E en het plan van aanpak. Kies alleen wat er echt in staat.',
    'Look in the risk assessment and action plan. Choose only what is really there.',
    'Een plan zonder data: kies “Een plan van aanpak”, niet de termijnen.',
    'A plan without dates: choose “An action plan”, not the deadlines.',
  ),
  codeOfConductHas: help(
    'Een wetsvoorstel noemt deze onderdelen. Het is nog geen wet.',
    'A bill names these elements. It is not law yet.',
    'Een code met regels en een telefoonnummer: kies het eerste en het laatste.',
    'A code with rules and a phone number: choose the first and the last.',
  ),
  consentGivenFor: example(
    'De OR stemde in met de klachtenregeling: kies “Klachtenregeling”.',
    'The council consented to the complaints procedure: choose that one.',
  ),
  consentAgreedOnPerson: help(
    'Bronnen verschillen van mening of dit nu al moet. Kies wat u hebt afgesproken.',
    'Sources disagree whether this is needed already. Choose what you agreed.',
    'De OR stemt in met de benoeming, over verlengen is niets gezegd: kies “Benoeming”.',
    'The council consents to the appointment, nothing is said on extension: choose “Appointment”.',
  ),
  whistleblowerDutyWhenSmall: example(
    'Een verzekeringskantoor met twaalf mensen antwoordt “Ja”, een bakker “Nee”.',
    'An insurance office of twelve answers “Yes”, a bakery “No”.',
  ),
  whistleblowerContents: help(
    'Lees de regeling na. Kies wat erin staat, niet wat in de praktijk gebeurt.',
    'Read the procedure. Choose what it says, not what happens in practice.',
    'Staat er alleen een e-mailadres in? Kies “Schriftelijk melden”.',
    'Does it give only an e-mail address? Choose “Reporting in writing”.',
  ),
  whistleblowerAcknowledgedDays: help(
    'De termijn die in de regeling staat. De wet noemt zeven dagen.',
    'The term that the procedure gives. The act says seven days.',
    'Staat er “binnen een week”? Vul 7 in.',
    'Does it say “within a week”? Enter 7.',
  ),
  whistleblowerFeedbackMonths: help(
    'Gerekend vanaf de bevestiging. De wet noemt drie maanden.',
    'Counted from the acknowledgement. The act says three months.',
    'Staat er “binnen acht weken”? Vul 2 in.',
    'Does it say “within eight weeks”? Enter 2.',
  ),
  whistleblowerWorkersInformed: help(
    'Weten medewerkers dat de regeling er is en waar zij die vinden?',
    'Do workers know that the procedure exists and where to find it?',
    'Een bericht op intranet voor iedereen telt als “Ja”.',
    'A notice on the intranet for everyone counts as “Yes”.',
  ),
  whistleblowerRegister: example(
    'Een lijst bij de functionaris die meldingen ontvangt telt als “Ja”.',
    'A list with the officer who receives reports counts as “Yes”.',
  ),
  complaintsProcedureHas: help(
    'Kijk in de regeling voor klachten over ongewenst gedrag. Kies wat erin staat.',
    'Look in the procedure for complaints on behaviour. Choose what it says.',
    'Een regeling met een commissie maar zonder termijnen: kies de termijnen niet.',
    'A procedure with a committee but without deadlines: leave out the deadlines.',
  ),
  model: help(
    'Intern: een medewerker doet het naast de eigen baan. Extern: iemand van buiten. Beide hebben voor- en nadelen.',
    'Internal: a worker does it besides the own job. External: someone from outside. Both have pros and cons.',
    'Eén collega en daarnaast een bureau: “Combinatie van intern en extern”.',
    'One colleague and also a bureau: “Combination of both”.',
  ),
  modelReason: help(
    'Schrijf in een paar zinnen waarom dit bij u past. De ondernemingsraad leest mee.',
    'Write in a few sentences why this suits you. The works council reads along.',
    'Wij zijn klein: iedereen kent elkaar. Daarom kiezen wij iemand van buiten.',
    'We are small and everyone knows each other, so we choose someone from outside.',
  ),
  complaintsProcedure: help(
    'Een regeling voor formele klachten over ongewenst gedrag: wie behandelt ze en hoe.',
    'A procedure for formal complaints about undesirable behaviour: who handles them and how.',
    'Aangesloten bij een landelijke klachtencommissie? Antwoord “Ja”.',
    'Joined a national complaints committee? Answer “Yes”.',
  ),
  complaintsCommittee: help(
    'De commissie die formele klachten behandelt. Staat die er niet bij? Voeg haar toe bij Organisatieprofiel.',
    'The committee that handles formal complaints. Not listed? Add it under Organisation profile.',
    'Klachtencommissie Regio Noord',
    'Complaints committee Region North',
  ),
  reportingPoint: help(
    'Waar iemand een misstand meldt volgens de Wet bescherming klokkenluiders. Dat is iets anders dan praten met de vertrouwenspersoon.',
    'Where someone reports wrongdoing under the whistleblower act. That differs from talking to the counsellor.',
    'Meldpunt integriteit',
    'Integrity reporting point',
  ),
  behaviourDecidedBy: help(
    'De functie die na een klacht over gedrag beslist wat er gebeurt. Noem geen naam.',
    'The post that decides what happens after a complaint about behaviour. Give no name.',
    'De directeur, na advies van de klachtencommissie',
    'The director, after advice of the complaints committee',
  ),
  integrityDecidedBy: help(
    'De functie die na een melding over integriteit beslist. Noem geen naam.',
    'The post that decides after a report on integrity. Give no name.',
    'De raad van bestuur',
    'The board',
  ),
  criminalRouteExplained: help(
    'Mensen moeten weten dat zij bij een misdrijf altijd naar de politie kunnen, naast de routes binnen de organisatie.',
    'People should know that with a crime they can always go to the police, besides the routes inside.',
    'De folder noemt aangifte en het telefoonnummer van de politie: “Ja”.',
    'The leaflet names the police and its number: “Yes”.',
  ),
  published: help(
    'Medewerkers kunnen ergens lezen wie de vertrouwenspersoon is, zonder erom te hoeven vragen.',
    'Workers can read somewhere who the counsellor is, without having to ask.',
    'Een pagina op intranet met naam en telefoonnummer: “Ja”.',
    'A page on the intranet with name and phone number: “Yes”.',
  ),
  publicationChannels: help(
    'Kies alles waar mensen het nu kunnen vinden.',
    'Choose every place where people can find it now.',
    'Intranet, een poster in de kantine en de introductie.',
    'Intranet, a poster in the canteen and the induction.',
  ),
  publishedOn: help(
    'De dag waarop de bekendmaking voor het laatst is nagekeken of aangepast.',
    'The day on which the publication was last checked or changed.',
    '1 september 2026',
    '1 September 2026',
  ),
  publishedCounsellors: help(
    'Kies wie er nu genoemd staan, ook als dat niet meer klopt. U ziet dan wat u moet bijwerken.',
    'Choose who are named now, even if that is out of date. You then see what to update.',
    'Op de poster staan de twee interne vertrouwenspersonen: kies die twee.',
    'The poster names the two internal counsellors: choose those two.',
  ),
  directContactPublished: help(
    'Rechtstreeks: zonder tussenkomst van HR, receptie of leidinggevende.',
    'Directly: without HR, reception or a manager in between.',
    'Een eigen telefoonnummer op de poster: “Ja”. Alleen “neem contact op met HR”: “Nee”.',
    'An own phone number on the poster: “Yes”. Only “contact HR”: “No”.',
  ),
  reachesEveryone: help(
    'Denk aan nachtdienst, uitzendkrachten, thuiswerkers en mensen die net zijn begonnen.',
    'Think of night shifts, temporary workers, people at home and people who have just started.',
    'Er is ook een poster in het magazijn en een kaartje voor uitzendkrachten: “Ja”.',
    'There is also a poster in the warehouse and a card for temporary workers: “Yes”.',
  ),
  newWorkersTold: help(
    'Wie nieuw is, weet nog niet bij wie die terechtkan. Vertel het daarom meteen.',
    'Newcomers do not know yet whom to turn to. So tell them at once.',
    'De vertrouwenspersoon staat in het programma van de introductiedag: “Ja”.',
    'The counsellor is part of the induction day: “Yes”.',
  ),
  communicationForm: help(
    'Uitleg over wat een vertrouwenspersoon doet en niet doet. Een plan met iemand die ervoor zorgt, werkt het best.',
    'Explaining what a counsellor does and does not do. A plan with someone in charge works best.',
    'Ieder jaar een voorlichting in elk team, geregeld door HR: “Volgens een plan met een eigenaar”.',
    'A yearly session in every team, arranged by HR: “By a plan with an owner”.',
  ),
  communicationOwner: help(
    'De functie die zorgt dat het plan wordt uitgevoerd.',
    'The post that sees to it that the plan is carried out.',
    'Communicatieadviseur',
    'Communication officer',
  ),
  communicationTimesAYear: help(
    'Tel alle momenten in een jaar. Minder dan één keer per jaar? Vul 0,5 in.',
    'Count all moments in a year. Less than once a year? Enter 0.5.',
    '2',
    '2',
  ),
  communicationAudiences: help(
    'Leidinggevenden hebben andere uitleg nodig dan medewerkers: hoe verwijs ik door?',
    'Managers need another explanation than workers: how do I refer someone?',
    'Medewerkers en leidinggevenden',
    'Workers and managers',
  ),
  communicationContent: help(
    'Vertel ook wat een vertrouwenspersoon niet doet en waar de geheimhouding ophoudt.',
    'Also tell what a counsellor does not do and where confidentiality ends.',
    'Rol, grenzen en geheimhouding',
    'Role, limits and confidentiality',
  ),
  lastSessionOn: help(
    'De dag van de laatste voorlichting, in een team of voor iedereen.',
    'The day of the latest session, in a team or for everyone.',
    '12 juni 2026',
    '12 June 2026',
  ),
  annualReport: help(
    'Een verslag in aantallen en trends, zonder zaken of namen.',
    'A report in numbers and trends, without cases or names.',
    'Ieder voorjaar een verslag van twee bladzijden: “Ieder jaar”.',
    'A report of two pages every spring: “Every year”.',
  ),
  annualReportAnonymous: help(
    'In een kleine organisatie kan een aantal al te veel zeggen. Spreek af hoe u dat voorkomt.',
    'In a small organisation even a number can say too much. Agree how to prevent that.',
    'Afgesproken: aantallen onder de vijf worden niet genoemd. Antwoord “Ja”.',
    'Agreed: numbers below five are left out. Answer “Yes”.',
  ),
  annualReportSentTo: help(
    'Kies wie het verslag zelf ontvangt.',
    'Choose who receives the report itself.',
    'Directie en ondernemingsraad',
    'Directors and works council',
  ),
  annualReportDiscussedWith: help(
    'Bespreken is meer dan toesturen: er is een gesprek over wat beter kan.',
    'Discussing is more than sending: there is a talk about what could be better.',
    'De vertrouwenspersoon bespreekt het ieder jaar met de directie.',
    'The counsellor discusses it with the directors every year.',
  ),
};

const unit: Readonly<Record<keyof FactsOf['unit'], Entry>> = {
  name: help(
    'De naam waaronder medewerkers dit onderdeel kennen.',
    'The name by which workers know this unit.',
    'Locatie Zuid',
    'Site South',
  ),
  kind: help(
    'Kies wat het beste past. Het bepaalt alleen hoe het onderdeel wordt genoemd.',
    'Choose what fits best. It only decides what the unit is called.',
    'Een filiaal in een andere stad: “Locatie”.',
    'A branch in another town: “Site”.',
  ),
  headcount: help(
    'Iedereen die hier werkt, ook ingehuurde mensen.',
    'Everyone who works here, hired people too.',
    '45',
    '45',
  ),
  partOf: help(
    'Het onderdeel waar dit onder valt. Laat leeg als het rechtstreeks onder de organisatie valt.',
    'The unit this belongs to. Leave open if it stands right under the organisation.',
    'Het team Salarissen valt onder de afdeling HR.',
    'The payroll team belongs to the HR department.',
  ),
  staffFunction: example(
    'De afdeling Personeel en Organisatie: “HR of personeelszaken”.',
    'The department of people and organisation: “HR”.',
  ),
  workTimes: example('Een verpleegafdeling kiest alle vier.', 'A nursing ward chooses all four.'),
  workLanguages: help(
    'Alleen invullen als dit onderdeel afwijkt van de rest.',
    'Only if this unit differs from the rest.',
    'In de keuken spreekt men ook Arabisch.',
    'In the kitchen people also speak Arabic.',
  ),
  withoutCounsellorReason: example(
    'Medewerkers van dit onderdeel gaan naar de vertrouwenspersoon van de groep.',
    'Workers of this unit go to the counsellor of the group.',
  ),
};

const body: Readonly<Record<keyof FactsOf['body'], Entry>> = {
  name: help(
    'De naam van het orgaan. Noem geen leden.',
    'The name of the body. Name no members.',
    'Ondernemingsraad De Linde',
    'Works council De Linde',
  ),
  kind: help(
    'Kies wat het orgaan doet. Daarmee ziet u of het mag benoemen, beslissen of instemmen.',
    'Choose what the body does. It shows whether it may appoint, decide or consent.',
    'De commissie die klachten behandelt: “Klachtencommissie”.',
    'The committee that handles complaints: “Complaints committee”.',
  ),
  unit: help(
    'Alleen als het orgaan er voor één onderdeel is.',
    'Only if the body is there for one unit.',
    'De deelraad van locatie Zuid hoort bij “Locatie Zuid”.',
    'The council of site South belongs to “Site South”.',
  ),
  outside: help(
    'Een orgaan van buiten staat verder af van wie beslist.',
    'A body from outside stands further from those who decide.',
    'Een landelijke klachtencommissie: “Ja”.',
    'A national complaints committee: “Yes”.',
  ),
};

const person: Readonly<Record<keyof FactsOf['person'], Entry>> = {
  name: help(
    'Voor- en achternaam van de vertrouwenspersoon, zoals die bekend is op het werk.',
    'First and last name of the counsellor, as known at work.',
    'Ingrid Jonker',
    'Ingrid Jonker',
  ),
  jobTitle: help(
    'De gewone baan van deze persoon.',
    'The regular job of this person.',
    'Docent wiskunde',
    'Mathematics teacher',
  ),
  bureau: help(
    'Alleen voor iemand die via een bureau komt. Staat het er niet bij? Voeg het bureau eerst toe.',
    'Only for someone who comes through a bureau. Not listed? Add the bureau first.',
    'Bureau Het Luisterhuis',
    'Bureau Het Luisterhuis',
  ),
  languages: help(
    'Talen waarin deze persoon een moeilijk gesprek kan voeren.',
    'Languages in which this person can have a difficult talk.',
    'Nederlands en Turks',
    'Dutch and Turkish',
  ),
  gender: example(
    'Zegt de persoon hier liever niets over? Kies “Wil dit niet zeggen”.',
    'Does the person prefer not to say? Choose “Prefers not to say”.',
  ),
  mainJobDepartment: example(
    'Een salarisadministrateur werkt bij “HR of personeelszaken”.',
    'A payroll officer works in “HR”.',
  ),
  mainJobDepartmentName: help(
    'Hoe de afdeling bij u heet.',
    'What the department is called with you.',
    'Facilitair',
    'Facilities',
  ),
  mainJobUnit: example('Team Techniek', 'Team Technology'),
  headOf: help(
    'Onderdelen waar deze persoon de leiding heeft. Medewerkers daar praten minder vrij.',
    'Units this person heads. Workers there talk less freely.',
    'De teamleider van Techniek kiest “Team Techniek”.',
    'The team leader of Technology chooses “Team Technology”.',
  ),
  memberOf: example(
    'Iemand die ook in de ondernemingsraad zit, kiest die raad.',
    'Someone who also sits on the works council chooses that council.',
  ),
  relations: example('Partner van het hoofd HR', 'Partner of the head of HR'),
  mainJobIsManager: help(
    'Leidinggeven: beoordelen, roosteren of beslissen over het werk van anderen.',
    'Managing: appraising, planning or deciding on the work of others.',
    'Een teamleider antwoordt “Ja”, een senior zonder eigen mensen “Nee”.',
    'A team leader answers “Yes”, a senior without staff “No”.',
  ),
  mainJobManager: help(
    'De functie van wie leiding geeft aan deze persoon. Noem geen naam.',
    'The post of the manager of this person. Give no name.',
    'Hoofd onderwijs',
    'Head of education',
  ),
  otherRoles: example(
    'Iemand die ook preventiemedewerker is, kiest “Preventiemedewerker of arbo”.',
    'Someone who is a prevention officer too chooses “Prevention or OHS officer”.',
  ),
  otherRolesHandleReports: help(
    'Wie meldingen behandelt of onderzoekt, kan niet tegelijk de melder bijstaan.',
    'Whoever handles or investigates reports cannot support the reporter as well.',
    'Een compliance officer die meldingen beoordeelt: “Ja”.',
    'A compliance officer who assesses reports: “Yes”.',
  ),
  otherRolesReason: example(
    'Hij behandelt zelf geen meldingen, en er is een tweede vertrouwenspersoon.',
    'He handles no reports himself, and there is a second counsellor.',
  ),
  basicTrainingOn: help(
    'De dag waarop de opleiding tot vertrouwenspersoon is afgerond, of waarvoor die is geboekt.',
    'The day on which the training for counsellors was completed, or for which it is booked.',
    '20 november 2025',
    '20 November 2025',
  ),
  certified: example(
    'Staat deze persoon in het register van de LVV? Antwoord “Ja”.',
    'Is this person in the register of the LVV? Answer “Yes”.',
  ),
  certificateUntil: help(
    'De laatste dag waarop het certificaat geldt. U krijgt op tijd een seintje.',
    'The last day on which the certificate holds. You are told in time.',
    '31 december 2027',
    '31 December 2027',
  ),
  goodConductOn: help(
    'De datum op de verklaring. Zet de verklaring zelf niet in dit veld.',
    'The date on the certificate. Do not put the certificate itself here.',
    '3 februari 2026',
    '3 February 2026',
  ),
};

const bureau: Readonly<Record<keyof FactsOf['bureau'], Entry>> = {
  name: help(
    'De naam waaronder het bureau werkt.',
    'The name under which the bureau works.',
    'Bureau Het Luisterhuis',
    'Bureau Het Luisterhuis',
  ),
  otherServices: example(
    'Het bureau geeft ook trainingen: kies “Trainingen”.',
    'The bureau also trains people: choose “Training”.',
  ),
  website: help(
    'Het adres van de website, met https.',
    'The address of the website, with https.',
    'https://www.voorbeeld.nl',
    'https://www.example.org',
  ),
};

/** For policies and appointments alike. */
const agreement: Readonly<Record<AgreementKey, Entry>> = {
  roleReportsTo: example(
    'De vertrouwenspersoon bespreekt de rol met de directeur: “Directie”.',
    'The counsellor discusses the role with the director: “Management board”.',
  ),
  roleReportsToReason: help(
    'Noem de functie en waarom u daarvoor kiest.',
    'Name the post and why you choose it.',
    'De bestuurssecretaris, omdat die buiten de lijn staat.',
    'The board secretary, who stands outside the line.',
  ),
  mtMemberPortfolio: help(
    'Een lid met HR, Financiën of Juridische Zaken kan in de knel komen met de rol.',
    'A member with HR, Finance or Legal may get into conflict with the role.',
    'De manager zorg kiest “Iets anders”.',
    'The care manager chooses “Something else”.',
  ),
  mtMemberIsDirector: help(
    'Hoort dit lid bij de mensen die de organisatie besturen?',
    'Is this member one of those who run the organisation?',
    'Een directeur in een directie van drie: “Ja”.',
    'A director on a board of three: “Yes”.',
  ),
  reportingLines: help(
    'Alleen als de lijn per onderwerp verschilt. Eén regel per onderwerp.',
    'Only if the line differs by subject. One row per subject.',
    'Integriteit: naar het bestuur. Uren en rooster: naar het afdelingshoofd.',
    'Integrity: to the board. Hours and rota: to the department manager.',
  ),
  hoursApprovedBy: help(
    'Wie ziet hoeveel uren er worden gemaakt? Hoe minder die weet van wie er kwam, hoe beter.',
    'Who sees how many hours are used? The less they know of who came, the better.',
    'De directeur keurt een totaal per kwartaal goed: “Directie of bestuur”.',
    'The director approves a total per quarter: “Board or directors”.',
  ),
  roleAppraisedBy: help(
    'Het gaat om het werk als vertrouwenspersoon, niet om de gewone baan.',
    'This is about the work as a counsellor, not about the regular job.',
    'De directie, in een jaarlijks gesprek over de rol',
    'The directors, in a yearly talk about the role',
  ),
  directAccessDirectors: help(
    'De vertrouwenspersoon kan zelf een afspraak maken, zonder iemand ertussen.',
    'The counsellor can make an appointment without anyone in between.',
    'Een vaste afspraak elk kwartaal en altijd mogen bellen: “Ja”.',
    'A fixed meeting every quarter and a call at any time: “Yes”.',
  ),
  directAccessWorksCouncil: example(
    'De vertrouwenspersoon mag de raad altijd spreken: “Ja”.',
    'The counsellor may always speak to the council: “Yes”.',
  ),
  directorAccusedRoute: help(
    'Waar de vertrouwenspersoon naartoe kan als een melding over een directeur gaat.',
    'Where the counsellor can turn if a report is about a director.',
    'Een stichting kiest “Raad van toezicht”.',
    'A foundation chooses “Supervisory board”.',
  ),
  annualTalkDirectors: help(
    'Een gesprek over trends en wat beter kan, zonder zaken of namen.',
    'A talk about trends and what could be better, without cases or names.',
    'Elk voorjaar bespreken zij samen het jaarverslag: “Ja”.',
    'Every spring they discuss the annual report: “Yes”.',
  ),
  contractOwner: help(
    'De functie die het contract met de externe vertrouwenspersoon beheert.',
    'The post that looks after the contract with the external counsellor.',
    'De directeur tekent en verlengt: “Directie of bestuur”.',
    'The director signs and extends: “Board or directors”.',
  ),
  invoicesWithoutCaseData: help(
    'Op de factuur staat niets waaraan iemand te herkennen is: geen naam, team of datum van een gesprek.',
    'The invoice holds nothing by which someone can be recognised: no name, team or date of a talk.',
    '“Zes uur in het derde kwartaal” op de factuur: “Ja”.',
    '“Six hours in the third quarter” on the invoice: “Yes”.',
  ),
  timeForm: help(
    'Wat er op papier staat. “Zoveel als nodig” is een antwoord, maar zegt weinig als het druk is.',
    'What is on paper. “As needed” is an answer, but says little when things are busy.',
    'Vier uur per week vrij voor de rol: “Uren per week”.',
    'Four hours a week for the role: “Hours a week”.',
  ),
  timeAmount: help(
    'Het getal dat bij de vorm hierboven hoort.',
    'The number that goes with the form above.',
    'Bij uren per week: 4. Bij fte: 0,1.',
    'With hours a week: 4. With FTE: 0.1.',
  ),
  relief: help(
    'Zonder vrijstelling komt de tijd boven op een volle baan.',
    'Without relief the time comes on top of a full job.',
    'Eén klas minder lesgeven: “Minder taken in de hoofdfunctie”.',
    'One class less to teach: “Fewer duties in the main job”.',
  ),
  timeSplit: help(
    'Hoe de tijd over rol en baan is verdeeld, en wie daarover gaat.',
    'How time is divided between role and job, and who decides.',
    'Woensdagochtend is voor de rol; het rooster houdt daar rekening mee.',
    'Wednesday morning is for the role; the rota allows for it.',
  ),
  facilities: help(
    'Kies wat er nu echt is, niet wat later komt.',
    'Choose what is really there now, not what comes later.',
    'Eigen telefoon en een eigen gespreksruimte',
    'Own phone and a private room',
  ),
  budgetForm: help(
    'Geld voor de rol, zoals scholing, reizen of advies van een deskundige.',
    'Money for the role, such as training, travel or advice of an expert.',
    '2.000 euro per jaar: “Een bedrag”.',
    '2,000 euro a year: “An amount”.',
  ),
  budgetCents: help(
    'Het bedrag voor een heel jaar, in euro.',
    'The amount for a whole year, in euros.',
    '2.000,00',
    '2,000.00',
  ),
  budgetHolder: help(
    'Wie geeft toestemming voor een uitgave? Het best kan dat zonder te vertellen waarvoor.',
    'Who agrees to spending? It is best if one need not say what for.',
    'De vertrouwenspersoon mag tot 500 euro zelf beslissen: “De vertrouwenspersoon zelf”.',
    'The counsellor may decide up to 500 euro: “The counsellor”.',
  ),
  feeForm: help(
    'Hoe u het bureau of de zelfstandige betaalt.',
    'How you pay the bureau or self-employed counsellor.',
    'Een vast bedrag per jaar en de gesprekken per uur: “Vast bedrag plus uren”.',
    'A fixed amount a year and talks by the hour: “Fixed fee plus hours”.',
  ),
  feeCents: help(
    'Het vaste bedrag per jaar of het bedrag per uur, zonder btw.',
    'The fixed amount a year or the amount an hour, without VAT.',
    '1.250,00',
    '1,250.00',
  ),
  callOff: help(
    'Moet iemand eerst toestemming vragen voor een gesprek? Dan is het niet meer vertrouwelijk.',
    'Must someone ask approval for a talk? Then it is no longer confidential.',
    'Medewerkers bellen zelf het bureau: “Zonder toestemming vooraf”.',
    'Workers call the bureau themselves: “Without prior approval”.',
  ),
  scope: help(
    'Ongewenste omgangsvormen zijn bijvoorbeeld pesten en intimidatie. Integriteit gaat over bijvoorbeeld fraude.',
    'Undesirable behaviour is bullying or harassment, for example. Integrity is about fraud, for example.',
    'Eén persoon voor beide onderwerpen: “Beide”.',
    'One person for both subjects: “Both”.',
  ),
  leadingInterest: help(
    'Bij omgangsvormen gaat de melder voor. Bij integriteit telt ook het belang van de organisatie.',
    'With behaviour the worker comes first. With integrity the organisation counts as well.',
    'Een combinatierol kiest “Verschilt per onderwerp”.',
    'A combined role chooses “Differs by subject”.',
  ),
  tasks: help(
    'Kies wat op papier staat als taak van de vertrouwenspersoon.',
    'Choose what is laid down as a task of the counsellor.',
    'Eerste opvang, doorverwijzen, voorlichting en nazorg',
    'First reception, referral, awareness and aftercare',
  ),
  powers: help(
    'Wat de vertrouwenspersoon mag om het werk goed te doen.',
    'What the counsellor may do in order to work well.',
    'Buiten de werkplek spreken en deskundigen raadplegen',
    'Talk off-site and consult experts',
  ),
  exclusions: help(
    'Duidelijke grenzen beschermen melder, beklaagde en vertrouwenspersoon.',
    'Clear limits protect reporter, accused and counsellor.',
    'Bemiddelt niet, onderzoekt niet en oordeelt niet',
    'No mediation, no investigation and no judging',
  ),
  forbiddenTasks: example(
    'In de regeling staat dat de vertrouwenspersoon bemiddelt: kies “Bemiddelt”.',
    'The policy says that the counsellor mediates: choose “Mediates”.',
  ),
  omissionsReason: help(
    'Heeft u bewust een taak of bevoegdheid weggelaten? Leg dat hier uit.',
    'Did you leave out a task or power on purpose? Explain it here.',
    'Voorlichting doet onze communicatieafdeling.',
    'Our communication department explains the role.',
  ),
  targetGroups: help(
    'Wie mag bij deze vertrouwenspersoon komen? Vergeet mensen zonder vast contract niet.',
    'Who may come to this counsellor? Do not forget people without a permanent contract.',
    'Werknemers, uitzendkrachten en stagiairs',
    'Employees, temporary workers and interns',
  ),
  detrimentClause: help(
    'Op papier: de vertrouwenspersoon mag geen nadeel hebben van de rol.',
    'On paper: the counsellor must not suffer from the role.',
    '“De werkgever benadeelt de vertrouwenspersoon niet vanwege de rol.” Dat is een uitdrukkelijk verbod.',
    '“The employer does not disadvantage the counsellor because of the role.” That is an explicit ban.',
  ),
  detrimentProtects: help(
    'Ook wie gestopt is, kan nog last krijgen van vroegere zaken.',
    'Those who stopped may still suffer from earlier matters.',
    'De zin noemt ook “gewezen vertrouwenspersonen”: kies beide.',
    'The sentence also names “former counsellors”: choose both.',
  ),
  detrimentForms: help(
    'Kies waartegen de tekst beschermt. Ontslag is niet het enige nadeel.',
    'Choose what the text protects against. Dismissal is not the only disadvantage.',
    'Ontslag, beoordeling en beloning',
    'Dismissal, appraisal and pay',
  ),
  disputeRoute: help(
    'Waar de vertrouwenspersoon heen kan bij onenigheid over benadeling.',
    'Where the counsellor can go when there is a dispute about detriment.',
    'Een bemiddelaar van buiten: “Externe bemiddelaar”.',
    'A mediator from outside: “External mediator”.',
  ),
  trainingRight: help(
    'Scholing tijdens werktijd, zonder vrije dagen te hoeven opnemen.',
    'Training in working time, without taking days off.',
    'Twee dagen nascholing per jaar in werktijd: “Ja”.',
    'Two days of training a year in working time: “Yes”.',
  ),
  intervisionRight: help(
    'Intervisie: met andere vertrouwenspersonen leren van elkaars ervaringen, zonder namen.',
    'Peer review: learning with other counsellors, without names.',
    'Vier keer per jaar een bijeenkomst in werktijd: “Ja”.',
    'A meeting four times a year in working time: “Yes”.',
  ),
  trainingBudgetForm: help(
    'Wie betaalt de scholing en de intervisie?',
    'Who pays for training and peer review?',
    'De rekening van elke cursus wordt betaald: “Werkelijke kosten”.',
    'The bill of every course is paid: “Actual costs”.',
  ),
  trainingBudgetCents: help(
    'Het bedrag per vertrouwenspersoon voor een heel jaar, in euro.',
    'The amount per counsellor for a whole year, in euros.',
    '1.500,00',
    '1,500.00',
  ),
  certificateRequired: help(
    'Staat in het contract dat de externe een geldig certificaat heeft en houdt?',
    'Does the contract say that the external counsellor has and keeps a valid certificate?',
    '“Opdrachtnemer is en blijft gecertificeerd”: “Ja”.',
    '“The contractor is and stays certified”: “Yes”.',
  ),
  secrecyClause: help(
    'Geheimhouding is belangrijk, maar kan niet onbeperkt zijn. Beloof niet meer dan kan.',
    'Secrecy matters, but cannot be without limits. Do not promise more than is possible.',
    '“Vertrouwelijk, behalve bij ernstige misdrijven”: “Ja, met grenzen”.',
    '“Confidential, except with serious crime”: “Yes, with limits”.',
  ),
  secrecyExceptions: help(
    'Wanneer mag of moet de vertrouwenspersoon toch iets vertellen?',
    'When may or must the counsellor tell something after all?',
    'Een school kiest ook “Zedenmisdrijf met minderjarige in het onderwijs”.',
    'A school also chooses “Sexual offence against a minor in education”.',
  ),
  secrecyAfterTerm: help(
    'Ook na het stoppen blijft geheim wat iemand heeft verteld.',
    'What someone told stays secret after the counsellor stops.',
    '“De geheimhouding vervalt niet na beëindiging”: “Ja”.',
    '“Secrecy does not lapse at the end”: “Yes”.',
  ),
  employerMayDemand: help(
    'Mag de werkgever vragen wie er kwam of waarover het ging? Dat tast het vertrouwen aan.',
    'May the employer ask who came or what it was about? That harms trust.',
    'Staat er dat de werkgever nooit inzage krijgt? Antwoord “Nee”.',
    'Does it say that the employer never gets to see anything? Answer “No”.',
  ),
  recordsKept: help(
    'Wat spreekt u af over schrijven en bewaren? Vul hier geen zaken in.',
    'What do you agree on writing down and keeping? Enter no cases here.',
    'Alleen eigen notities die na afloop weggaan: “Aantekeningen”.',
    'Only own notes that are destroyed afterwards: “Notes”.',
  ),
  recordsWhat: help(
    'Alleen het soort gegevens. Geen namen, geen zaken.',
    'Only the kind of data. No names, no cases.',
    'Datum, soort onderwerp en gekozen route',
    'Date, kind of subject and route chosen',
  ),
  recordsStorage: help(
    'De plek waar alleen de vertrouwenspersoon bij kan, is het veiligst.',
    'A place only the counsellor can reach is safest.',
    'Een kast op slot met één sleutel: “Eigen afgesloten opslag”.',
    'A locked cabinet with one key: “Own locked storage”.',
  ),
  recordsAccess: help(
    'Kies iedereen die erbij kan, ook als dat alleen technisch zo is.',
    'Choose everyone who can reach it, even if only technically.',
    'Een beheerder kan de map openen: kies ook “ICT”.',
    'An administrator can open the folder: also choose “IT”.',
  ),
  recordsRetentionMonths: example(
    'Twee jaar na het laatste gesprek: vul 24 in.',
    'Two years after the last talk: enter 24.',
  ),
  recordsDestroyed: help(
    'Na de bewaartermijn moet het echt weg. Spreek af wie dat doet en hoe.',
    'After the retention period it must really go. Agree who does that and how.',
    '“De vertrouwenspersoon vernietigt notities na twee jaar”: “Ja”.',
    '“The counsellor destroys notes after two years”: “Yes”.',
  ),
  recordsHandover: help(
    'Wat gebeurt er als de vertrouwenspersoon stopt?',
    'What happens when the counsellor stops?',
    'Alles wordt vernietigd bij vertrek: “Wordt vernietigd”.',
    'Everything is destroyed at departure: “Destroyed”.',
  ),
  termForm: help(
    'Hoe lang iemand de rol heeft. Een termijn geeft een vast moment om samen terug te kijken.',
    'How long someone has the role. A term gives a fixed moment to look back together.',
    'Benoemd voor vier jaar: “Vaste termijn”.',
    'Appointed for four years: “Fixed term”.',
  ),
  termMonths: help(
    'De lengte van de termijn in maanden.',
    'The length of the term in months.',
    'Vier jaar: vul 48 in.',
    'Four years: enter 48.',
  ),
  renewal: help(
    'Kan iemand na de termijn door?',
    'Can someone go on after the term?',
    '“Kan één keer worden verlengd”: “Eén keer”.',
    '“Can be extended once”: “Once”.',
  ),
  renewalTimes: help(
    'Het aantal keren dat verlengen mag.',
    'How many times it may be extended.',
    '2',
    '2',
  ),
  evaluation: help(
    'Een gesprek over hoe de rol werkt, zonder zaken te bespreken.',
    'A talk about how the role works, without discussing cases.',
    'Elk jaar in het najaar: “Ieder jaar”.',
    'Every autumn: “Every year”.',
  ),
  evaluationOn: help(
    'De afgesproken dag van de evaluatie.',
    'The agreed day of the evaluation.',
    '1 oktober 2027',
    '1 October 2027',
  ),
  earlyEndRule: help(
    'Staat er wanneer de werkgever de rol eerder mag beëindigen? Instemming van de raad beschermt tegen willekeur.',
    'Does it say when the employer may end the role early? Consent of the council protects against arbitrariness.',
    '“Alleen met instemming van de OR”: “Ja, met instemming van de OR”.',
    '“Only with consent of the works council”: “Yes, with works-council consent”.',
  ),
  channels: help(
    'Kies alle manieren die nu werken. Een weg via HR of leidinggevende houdt mensen tegen.',
    'Choose every way that works now. A way through HR or a manager holds people back.',
    'Eigen telefoonnummer en eigen mailbox',
    'Own phone number and own mailbox',
  ),
  channelReadBy: help(
    'Ook beheerders en vervangers tellen. Leest niemand mee? Kies “geen van deze”.',
    'Administrators and substitutes count too. Nobody reads along? Choose “none of these”.',
    'De systeembeheerder kan de mailbox openen: “ICT”.',
    'The administrator can open the mailbox: “IT”.',
  ),
  responseWorkingDays: help(
    'Binnen hoeveel werkdagen krijgt iemand antwoord?',
    'Within how many working days does someone get an answer?',
    '2',
    '2',
  ),
  substituteArranged: help(
    'Bij ziekte of vakantie moet iemand anders bereikbaar zijn.',
    'At illness or holiday someone else must be reachable.',
    'De vertrouwenspersoon van een andere locatie neemt over: “Ja”.',
    'The counsellor of another site takes over: “Yes”.',
  ),
  privatePlace: help(
    'Een plek waar niemand meeluistert of ziet wie er binnenkomt.',
    'A place where nobody listens in or sees who enters.',
    'Een kamer met gesloten deur, niet naast HR: “Ja”.',
    'A room with a closed door, not beside HR: “Yes”.',
  ),
  offSiteTalks: help(
    'Sommige mensen praten liever ergens waar geen collega hen ziet.',
    'Some people prefer to talk where no colleague sees them.',
    'Afspreken in een bibliotheek of online kan: “Ja”.',
    'Meeting in a library or online is possible: “Yes”.',
  ),
  openToAll: help(
    'Ook uitzendkrachten, stagiairs en vrijwilligers hebben recht op hulp.',
    'Temporary workers, interns and volunteers deserve help as well.',
    'In de regeling staat “iedereen die bij ons werkt”: “Ja”.',
    'The policy says “everyone who works with us”: “Yes”.',
  ),
  anonymousFirstContact: help(
    'Kan iemand eerst iets vragen zonder een naam te noemen?',
    'Can someone first ask something without giving a name?',
    'Anoniem bellen mag: “Ja”.',
    'An anonymous call is possible: “Yes”.',
  ),
  reachOutsideHours: help(
    'Voor wie ’s avonds of in het weekend werkt, is kantoortijd niet genoeg.',
    'Office hours are not enough for those who work evenings or weekends.',
    'Elke dinsdagavond bereikbaar: “Ja”.',
    'Reachable every Tuesday evening: “Yes”.',
  ),
  reachTimes: help(
    'Kies wanneer iemand echt opneemt of antwoordt.',
    'Choose when someone really picks up or answers.',
    'Overdag en ’s avonds',
    'Day and evening',
  ),
  talkLanguages: help(
    'Talen waarin een moeilijk gesprek goed kan.',
    'Languages in which a difficult talk goes well.',
    'Nederlands en Engels',
    'Dutch and English',
  ),
};

const policy: Readonly<Record<keyof FactsOf['policy'], Entry>> = {
  ...agreement,
  name: help(
    'De titel van de regeling, zoals die op het stuk staat.',
    'The title of the policy as it stands on the paper.',
    'Regeling vertrouwenspersoon 2026',
    'Policy on the counsellor 2026',
  ),
  adoptedOn: help(
    'De dag van het besluit, niet de dag waarop de tekst is geschreven.',
    'The day of the decision, not the day on which the text was written.',
    '3 maart 2026',
    '3 March 2026',
  ),
  inForceOn: help(
    'De dag vanaf wanneer de regeling geldt.',
    'The day from which the policy holds.',
    '1 april 2026',
    '1 April 2026',
  ),
  reviewOn: help(
    'De dag waarvoor u de regeling weer bekijkt. U krijgt op tijd een seintje.',
    'The day before which you look at the policy again. You are told in time.',
    '1 april 2029',
    '1 April 2029',
  ),
  adoptedBy: help(
    'Het orgaan dat het besluit nam. Staat het er niet bij? Voeg het toe bij Organisatieprofiel.',
    'The body that decided. Not listed? Add it under Organisation profile.',
    'Raad van bestuur',
    'Board',
  ),
  groupWide: help(
    'Een regeling van de groep kan voor meer organisaties tegelijk gelden.',
    'A policy of the group can hold for several organisations at once.',
    'Eén regeling voor alle scholen van de stichting: “Ja”.',
    'One policy for all schools of the foundation: “Yes”.',
  ),
  groupWideFor: help(
    'Noem de organisaties die onder de regeling vallen.',
    'Name the organisations under the policy.',
    'De Beuk, De Eik en De Linde',
    'De Beuk, De Eik and De Linde',
  ),
  units: help(
    'Alleen als de regeling niet voor iedereen geldt.',
    'Only if the policy does not hold for everyone.',
    'Alleen locatie Noord en locatie Zuid',
    'Only site North and site South',
  ),
  decisiveClauses: example(
    'Geheimhouding – Arbeidsreglement – artikel 12',
    'Confidentiality – Staff rules – clause 12',
  ),
};

const appointment: Readonly<Record<keyof FactsOf['appointment'], Entry>> = {
  ...agreement,
  person: help(
    'Wie de rol heeft. Staat die er niet bij? Voeg eerst de persoon toe.',
    'Who has the role. Not listed? Add the person first.',
    'Ingrid Jonker',
    'Ingrid Jonker',
  ),
  vacant: example(
    'De vorige vertrouwenspersoon is gestopt en u zoekt een nieuwe: antwoord “Ja”.',
    'The last counsellor stopped and you look for a new one: answer “Yes”.',
  ),
  kind: help(
    'Intern: in dienst bij u. Extern: van een bureau of zelfstandig.',
    'Internal: employed by you. External: from a bureau or self-employed.',
    'Een collega van de administratie: “Intern”.',
    'A colleague of administration: “Internal”.',
  ),
  bureau: help(
    'Het bureau waarmee u het contract heeft. Leeg laten bij een zelfstandige.',
    'The bureau you have the contract with. Leave open for a self-employed person.',
    'Bureau Het Luisterhuis',
    'Bureau Het Luisterhuis',
  ),
  position: help(
    'De plaats van deze persoon naast de andere vertrouwenspersonen.',
    'The place of this person beside the other counsellors.',
    'Iemand die alleen bij ziekte invalt: “Vervanger”.',
    'Someone who only steps in at illness: “Substitute”.',
  ),
  standsInFor: help(
    'Voor wie deze persoon invalt.',
    'For whom this person steps in.',
    'De vervanger van locatie Zuid kiest de vertrouwenspersoon van locatie Zuid.',
    'The substitute of site South chooses the counsellor of site South.',
  ),
  policies: example('Regeling vertrouwenspersoon 2026', 'Policy on the counsellor 2026'),
  units: help(
    'Kies alleen onderdelen als deze persoon er niet voor iedereen is.',
    'Choose units only if this person is not there for everyone.',
    'Locatie Noord en locatie Oost',
    'Site North and site East',
  ),
  appointedBy: help(
    'Wie het besluit tot benoeming nam. Het best is dat de directie of het bestuur.',
    'Who decided on the appointment. It is best if the directors or the board did.',
    'De directeur tekende de aanstellingsbrief: “Directie of bestuur”.',
    'The director signed the letter: “Directors or board”.',
  ),
  appointingBody: help(
    'Het orgaan dat het besluit nam, als u dat bij Organisatieprofiel heeft ingevuld.',
    'The body that decided, if you entered it under Organisation profile.',
    'College van bestuur',
    'Executive board',
  ),
  nominatedBy: help(
    'Wie deze persoon voordroeg.',
    'Who put this person forward.',
    'De ondernemingsraad droeg voor: kies die raad.',
    'The works council put the person forward: choose that council.',
  ),
  consentOf: help(
    'Wie met deze benoeming instemde. Instemming met de persoon is aanbevolen.',
    'Who consented to this appointment. Consent to the person is recommended.',
    'Ondernemingsraad De Linde',
    'Works council De Linde',
  ),
  appointedOn: help(
    'De dag van het besluit. De rol kan later beginnen.',
    'The day of the decision. The role may start later.',
    '15 december 2025',
    '15 December 2025',
  ),
  startOn: help(
    'De eerste dag in de rol.',
    'The first day in the role.',
    '1 januari 2026',
    '1 January 2026',
  ),
  endOn: example('31 december 2029', '31 December 2029'),
  renewalPending: help(
    'Is er al een besluit of gesprek over verlengen?',
    'Is there a decision or talk about an extension already?',
    'De directie heeft verlenging voorgesteld: “Ja”.',
    'The directors proposed an extension: “Yes”.',
  ),
  awayFrom: example('1 mei 2026', '1 May 2026'),
  awayUntil: help(
    'De laatste dag van afwezigheid, als die bekend is.',
    'The last day of absence, if known.',
    '31 augustus 2026',
    '31 August 2026',
  ),
  substitute: help(
    'Wie het overneemt als deze persoon er niet is.',
    'Who takes over when this person is away.',
    'De vertrouwenspersoon van locatie Noord',
    'The counsellor of site North',
  ),
  phone: help(
    'Een nummer dat alleen de vertrouwenspersoon opneemt. Alleen HR en de vertrouwenspersoon zien dit hier.',
    'A number only the counsellor answers. Only HR and the counsellor see it here.',
    '06 12345678',
    '06 12345678',
  ),
  email: help(
    'Een adres dat alleen de vertrouwenspersoon leest. Alleen HR en de vertrouwenspersoon zien dit hier.',
    'An address only the counsellor reads. Only HR and the counsellor see it here.',
    'vertrouwenspersoon@voorbeeld.nl',
    'counsellor@example.org',
  ),
  confirmedTopics: help(
    'Kies wat in de praktijk klopt met wat de werkgever heeft ingevuld.',
    'Choose what in practice is as the employer says.',
    'U krijgt echt vier uur per week: kies “Tijd en budget”.',
    'You really get four hours a week: choose “Time and budget”.',
  ),
  disputedTopics: help(
    'Kies wat in de praktijk anders is. Beschrijf geen zaken.',
    'Choose what differs in practice. Describe no cases.',
    'Anderen lezen uw mailbox mee: kies “Toegankelijkheid en bereikbaarheid”.',
    'Others read your mailbox: choose “Accessibility and reach”.',
  ),
  confirmedOn: help(
    'De dag waarop u dit heeft nagekeken.',
    'The day on which you checked this.',
    '10 november 2026',
    '10 November 2026',
  ),
  independenceReason: example(
    'Zij werkt bij Financiën, maar gaat niet over personeel. Er is een tweede vertrouwenspersoon.',
    'She works in Finance but decides nothing about staff. There is a second counsellor.',
  ),
};

const document: Readonly<Record<keyof FactsOf['document'], Entry>> = {
  title: help(
    'De titel zoals die op het stuk staat.',
    'The title as it stands on the paper.',
    'Aanstellingsbrief Ingrid Jonker',
    'Appointment letter Ingrid Jonker',
  ),
  kind: help(
    'Wat voor stuk het is. Het bepaalt welke handtekeningen nodig zijn.',
    'What kind of paper it is. It decides which signatures are needed.',
    'Het contract met een bureau: “Overeenkomst van opdracht”.',
    'The contract with a bureau: “Services agreement”.',
  ),
  version: help(
    'Het nummer of jaar waaraan u de versie herkent.',
    'The number or year by which you recognise the version.',
    '2.0',
    '2.0',
  ),
  datedOn: help(
    'De datum die op het stuk staat.',
    'The date on the paper.',
    '15 december 2025',
    '15 December 2025',
  ),
  signedBy: help(
    'Kies iedereen die heeft getekend. Is er niet getekend? Kies “geen van deze”.',
    'Choose everyone who signed. Not signed? Choose “none of these”.',
    'Directie en vertrouwenspersoon',
    'Directors and counsellor',
  ),
  signedOn: help(
    'De dag van de laatste handtekening.',
    'The day of the last signature.',
    '20 december 2025',
    '20 December 2025',
  ),
  validUntil: help(
    'De laatste dag waarop het stuk geldt. Laat leeg als er geen einde is.',
    'The last day on which the paper holds. Leave open if there is no end.',
    '31 december 2029',
    '31 December 2029',
  ),
  covers: help(
    'Kies alleen onderwerpen waarover in dit stuk echt iets is afgesproken.',
    'Choose only subjects on which this paper really agrees something.',
    'Benoeming, tijd en budget, duur van de inzet',
    'Appointment, time and budget, duration',
  ),
  appointments: example(
    'Een aanstellingsbrief is voor één vertrouwenspersoon: kies die.',
    'An appointment letter is for one counsellor: choose that one.',
  ),
  policies: help(
    'De regeling waar dit stuk bij hoort.',
    'The policy this paper belongs to.',
    'Regeling vertrouwenspersoon 2026',
    'Policy on the counsellor 2026',
  ),
  annexTo: help(
    'Het stuk waar deze bijlage bij hoort.',
    'The paper this annex belongs to.',
    'Arbeidsreglement',
    'Staff rules',
  ),
  link: help(
    'Het adres waar het stuk te vinden is, met https.',
    'The address where the paper can be found, with https.',
    'https://intranet.voorbeeld.nl/regeling',
    'https://intranet.example.org/policy',
  ),
};

const contact: Readonly<Record<keyof FactsOf['contact'], Entry>> = {
  name: help(
    'Wie of wat het is. Een functie is genoeg.',
    'Who or what it is. A post is enough.',
    'Bedrijfsmaatschappelijk werker',
    'Company social worker',
  ),
  kind: help(
    'Kies wat het beste past. Een ander aanspreekpunt is geen vertrouwenspersoon.',
    'Choose what fits best. Another contact is not a confidential counsellor.',
    'De arbo-coördinator: “Preventiemedewerker”.',
    'The OHS coordinator: “Prevention officer”.',
  ),
  forWhat: help(
    'Schrijf in gewone woorden waarvoor iemand hier terechtkan.',
    'Write in plain words what someone can come here for.',
    'Voor hulp bij spanning thuis of op het werk',
    'For help with stress at home or at work',
  ),
  reach: help(
    'Hoe mensen contact leggen.',
    'How people get in touch.',
    'Bel 088 123 45 67, op werkdagen van 9 tot 17 uur',
    'Call 088 123 45 67, on working days from 9 to 5',
  ),
  units: help(
    'Alleen als dit aanspreekpunt er niet voor iedereen is.',
    'Only if this contact is not there for everyone.',
    'Alleen locatie Zuid',
    'Only site South',
  ),
};

const entries: Readonly<Record<SubjectKind, Readonly<Record<string, Entry>>>> = {
  organisation,
  unit,
  body,
  person,
  bureau,
  policy,
  appointment,
  document,
  contact,
};

/** Help and example of a question; undefined when there is no such question (any more). */
export function questionHelp(kind: SubjectKind, key: string): QuestionHelp | undefined {
  const definition = factDefinition(kind, key);
  const entry = Object.hasOwn(entries[kind], key) ? entries[kind][key] : undefined;
  const said = entry?.help ?? definition?.help;
  return entry && said ? { help: said, example: entry.example } : undefined;
}
