import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('timeForm', {
  hours_a_week: [
    'De vertrouwenspersoon krijgt vier uur per week voor deze taak.',
    'Voor de rol is 2 uur per week beschikbaar.',
    'Wekelijks is een dagdeel van vier uur vrijgemaakt voor de vertrouwenspersoon.',
    'De vertrouwenspersoon heeft een vrijstelling van zes uren per week.',
  ],
  hours_a_year: [
    'Aan de vertrouwenspersoon wordt 80 uur per jaar toegekend.',
    'De vertrouwenspersoon besteedt gemiddeld 100 uur op jaarbasis aan de rol.',
    'Per schooljaar ontvangt de vertrouwenspersoon 40 klokuren.',
  ],
  half_days_a_month: [
    'De vertrouwenspersoon krijgt twee dagdelen per maand.',
    'Elke maand is er één dagdeel voor het vertrouwenswerk.',
  ],
  fte: ['Voor de vertrouwenspersoon is 0,2 fte begroot.'],
  as_needed: [
    'De vertrouwenspersoon krijgt voldoende tijd om de taken uit te voeren.',
    'De vertrouwenspersoon mag zoveel werktijd besteden als nodig is.',
    'De werkgever stelt de vertrouwenspersoon in de gelegenheid de taak in werktijd te verrichten, naar behoefte.',
    'De vertrouwenspersoon krijgt de tijd die redelijkerwijs nodig is.',
  ],
  own_time: [
    'De vertrouwenspersoon doet dit werk in eigen tijd.',
    'De rol wordt onbezoldigd en buiten werktijd vervuld door de vertrouwenspersoon.',
  ],
  nothing: [
    'De vertrouwenspersoon reageert binnen 24 uur.',
    'De vertrouwenspersoon volgt acht uur training per jaar.',
  ],
});

describeSentences('relief', {
  relieved: [
    'De vertrouwenspersoon wordt voor deze uren vrijgesteld van zijn gewone werk.',
    'De vertrouwenspersoon wordt hiervoor vrijgeroosterd.',
    'De taken in de hoofdfunctie worden naar rato verminderd voor de vertrouwenspersoon.',
    'De uren gaan af van de lestaak van de vertrouwenspersoon.',
  ],
  replacement_budget: [
    'De afdeling krijgt budget voor vervanging van de vertrouwenspersoon.',
    'De uren van de vertrouwenspersoon worden door een vervanger opgevangen, op kosten van de organisatie.',
  ],
});

describeSentences('facilities', {
  room: [
    'De vertrouwenspersoon beschikt over een eigen spreekkamer.',
    'De organisatie stelt de vertrouwenspersoon een gespreksruimte ter beschikking.',
  ],
  phone: ['De vertrouwenspersoon krijgt een eigen mobiele telefoon.'],
  mailbox: ['De werkgever zorgt voor een afgeschermde mailbox voor de vertrouwenspersoon.'],
  computer: ['De vertrouwenspersoon heeft de beschikking over een laptop.'],
  travel: ['Reiskosten van de vertrouwenspersoon worden vergoed.'],
});

describeSentences('budgetForm', {
  amount: [
    'Voor de vertrouwenspersoon is een budget van € 2.000 per jaar beschikbaar.',
    'Jaarlijks kan de vertrouwenspersoon € 500 besteden.',
    'Het budget van de vertrouwenspersoon bedraagt 1.500 euro.',
  ],
  actual_costs: [
    'De kosten die de vertrouwenspersoon maakt, worden door de werkgever vergoed.',
    'Kosten in verband met de taak van de vertrouwenspersoon komen voor rekening van de organisatie.',
    'De vertrouwenspersoon kan gemaakte onkosten declareren.',
  ],
  without_amount: [
    'De vertrouwenspersoon beschikt over een eigen budget.',
    'De directie stelt de vertrouwenspersoon de nodige financiële middelen ter beschikking.',
  ],
  none: [
    'De vertrouwenspersoon heeft geen budget.',
    'Er is geen apart budget voor de vertrouwenspersoon.',
  ],
});

describeSentences('budgetHolder', {
  directors: ['Het budget van de vertrouwenspersoon wordt beheerd door de directie.'],
  counsellor: [
    'De vertrouwenspersoon beheert zijn eigen budget.',
    'Over het budget beschikt de vertrouwenspersoon zelf.',
  ],
  hr: ['Het budget van de vertrouwenspersoon ligt bij HR.'],
});

describeSentences('feeForm', {
  hourly: [
    'De externe vertrouwenspersoon werkt op uurbasis.',
    'Voor de externe vertrouwenspersoon geldt een tarief van € 110 per uur.',
  ],
  retainer: [
    'Voor de externe vertrouwenspersoon betalen wij een vast bedrag per jaar.',
    'De externe vertrouwenspersoon is beschikbaar op basis van een abonnement.',
  ],
});

describeSentences('callOff', {
  free: [
    'Voor een gesprek met de externe vertrouwenspersoon is geen toestemming nodig.',
    'Je mag de externe vertrouwenspersoon bellen zonder het eerst aan iemand te vragen.',
  ],
  after_hr: ['De externe vertrouwenspersoon wordt pas ingeschakeld na akkoord van HR.'],
  after_directors: [
    'Gesprekken met de externe vertrouwenspersoon worden ingezet na toestemming van de directie.',
  ],
});
