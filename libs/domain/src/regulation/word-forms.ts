/**
 * Forms of one word, the first standing for all: “zij leggen”, “leg”, “te leggen” are read as “legt”.
 * Participles stay apart, because “bewaart” and “bewaard” have other subjects.
 */
const families = `
legt leggen leg | schrijft schrijven schrijf | maakt maken maak | houdt houden houd hou | neemt nemen neem
geeft geven geef | doet doen doe | gaat gaan ga | staat staan sta | ziet zien | brengt brengen breng
zoekt zoeken zoek | denkt denken | helpt helpen help | luistert luisteren | vertelt vertellen vertel
hoort horen hoor | vangt vangen vang | biedt bieden bied | begeleidt begeleiden | ondersteunt ondersteunen
verwijst verwijzen verwijs | wijst wijzen wijs | adviseert adviseren | signaleert signaleren
registreert registreren | verzorgt verzorgen | verleent verlenen | informeert informeren
rapporteert rapporteren | ressorteert ressorteren | valt vallen | bewaart bewaren bewaar
vernietigt vernietigen | beheert beheren | benoemt benoemen | kiest kiezen kies | stelt stellen
bepaalt bepalen bepaal | beslist beslissen beslis | besluit besluiten | oordeelt oordelen
beoordeelt beoordelen | onderzoekt onderzoeken | bemiddelt bemiddelen | treedt treden | zit zitten
krijgt krijgen krijg | ontvangt ontvangen | volgt volgen | betaalt betalen betaal | vergoedt vergoeden
draagt dragen | bespreekt bespreken bespreek | spreekt spreken spreek | praat praten | belt bellen bel
mailt mailen mail | bereikt bereiken bereik | komt komen kom | blijft blijven blijf | geldt gelden
werkt werken werk | vindt vinden vind | weet weten | kent kennen | vraagt vragen vraag
verlangt verlangen | eist eisen | vordert vorderen | dwingt dwingen | verplicht verplichten
meldt melden meld | stuurt sturen | zendt zenden | zet zetten | leest lezen | keurt keuren
zwijgt zwijgen | deelt delen deel | verstrekt verstrekken | voert voeren voer | leidt leiden
handelt handelen | onderneemt ondernemen | vervangt vervangen | vervult vervullen | eindigt eindigen
loopt lopen | ligt liggen | hangt hangen | bevordert bevorderen | stimuleert stimuleren
organiseert organiseren | attendeert attenderen | evalueert evalueren | verschijnt verschijnen
verlengt verlengen | beschikt beschikken | behandelt behandelen | berust berusten | wendt wenden
richt richten | licht lichten | toont tonen | noteert noteren | verzamelt verzamelen | vormt vormen
wil willen wilt | hoeft hoeven hoef | zegt zeggen zeg | stopt stoppen | ontslaat ontslaan
benadeelt benadelen | beschermt beschermen | schaadt schaden | waarborgt waarborgen
levert leveren | factureert factureren | declareert declareren | reageert reageren
antwoordt antwoorden | kijkt kijken kijk | steunt steunen | vergezelt vergezellen
medewerker medewerkers | leidinggevende leidinggevenden | klacht klachten | melding meldingen
gesprek gesprekken | dossier dossiers | verslag verslagen | advies adviezen | melder melders
klager klagers | taak taken | vrijwilliger vrijwilligers | stagiair stagiairs stagiaires
uitzendkracht uitzendkrachten | leerling leerlingen | student studenten | cliënt clienten
sollicitant sollicitanten | aantekening aantekeningen | notitie notities | factuur facturen
`;

const known = new Map<string, string>();
for (const family of families.split(/[|\n]/u)) {
  const [first = '', ...others] = family.trim().split(' ');
  for (const form of others) known.set(form, first.replace('ë', 'e'));
}

/** The form that stands for a word and its inflections; the word itself if none is known. */
export function baseForm(word: string): string {
  return known.get(word) ?? word;
}
