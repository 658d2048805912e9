import { describeSentences } from '../testing/describe-sentences.js';

describeSentences('responseWorkingDays', {
  2: [
    'De vertrouwenspersoon reageert binnen twee werkdagen.',
    'Je hoort binnen 2 werkdagen van de vertrouwenspersoon.',
    'De vertrouwenspersoon neemt uiterlijk na twee werkdagen contact op.',
  ],
  1: [
    'De vertrouwenspersoon belt je dezelfde of de volgende werkdag terug.',
    'Binnen 24 uur krijg je antwoord van de vertrouwenspersoon.',
  ],
  5: ['De vertrouwenspersoon reageert binnen een week.'],
});

describeSentences('substituteArranged', {
  true: [
    'Bij afwezigheid wordt de vertrouwenspersoon vervangen door een collega-vertrouwenspersoon.',
    'De vertrouwenspersonen nemen elkaar waar.',
    'Is de vertrouwenspersoon met vakantie, dan neemt een ander het over.',
    'Er is een plaatsvervangend vertrouwenspersoon.',
    'De vertrouwenspersonen vervangen elkaar bij ziekte.',
  ],
  false: ['Vervanging van de vertrouwenspersoon bij ziekte is niet geregeld.'],
});

describeSentences('privatePlace', {
  true: [
    'Gesprekken met de vertrouwenspersoon vinden plaats in een afgesloten ruimte.',
    'De vertrouwenspersoon heeft een kamer waar je ongezien naar binnen kunt.',
    'Er is een rustige kamer waar je ongestoord met de vertrouwenspersoon kunt praten.',
  ],
});

describeSentences('offSiteTalks', {
  true: [
    'De vertrouwenspersoon kan buiten de werkplek met je afspreken.',
    'Een gesprek met de vertrouwenspersoon kan ook bij jou thuis.',
    'Het gesprek met de vertrouwenspersoon kan plaatsvinden op een neutrale locatie.',
    'Je spreekt de vertrouwenspersoon op een plek die jou prettig lijkt, eventueel buiten kantoor.',
    'Wandelend praten met de vertrouwenspersoon mag ook.',
  ],
});

describeSentences('openToAll', {
  true: [
    'Iedereen die bij ons werkt, kan bij de vertrouwenspersoon terecht, ongeacht het contract.',
    'De vertrouwenspersoon is er voor alle medewerkers, ook voor uitzendkrachten.',
    'Vast of flex: iedereen kan een beroep doen op de vertrouwenspersoon.',
  ],
  false: [
    'De vertrouwenspersoon is er alleen voor medewerkers in vaste dienst.',
    'Uitzendkrachten kunnen geen beroep doen op de vertrouwenspersoon.',
  ],
});

describeSentences('anonymousFirstContact', {
  true: [
    'Je kunt de vertrouwenspersoon anoniem bellen.',
    'Bij het eerste contact met de vertrouwenspersoon hoef je je naam niet te noemen.',
    'Het eerste gesprek met de vertrouwenspersoon kan anoniem.',
  ],
});

describeSentences('reachOutsideHours', {
  true: [
    'De vertrouwenspersoon is ook ’s avonds bereikbaar.',
    'Je kunt de vertrouwenspersoon ook buiten kantooruren bellen.',
    'De vertrouwenspersoon is 24 uur per dag bereikbaar.',
    'In het weekend is de vertrouwenspersoon telefonisch bereikbaar.',
  ],
});

describeSentences('talkLanguages', {
  en: [
    'Gesprekken met de vertrouwenspersoon kunnen ook in het Engels.',
    'Je kunt bij de vertrouwenspersoon terecht in het Nederlands en Engels.',
  ],
  pl: ['Een gesprek met de vertrouwenspersoon kan in het Pools.'],
});

describeSentences('channels', {
  direct_phone: [
    'De vertrouwenspersoon is telefonisch bereikbaar op een eigen nummer.',
    'Je kunt de vertrouwenspersoon bellen of appen.',
  ],
  private_mailbox: ['Mail naar de eigen mailbox van de vertrouwenspersoon.'],
  via_hr: [
    'Een afspraak met de vertrouwenspersoon loopt via HR.',
    'Je bereikt de vertrouwenspersoon via de afdeling personeelszaken.',
  ],
  via_manager: ['Via je leidinggevende kun je een afspraak maken met de vertrouwenspersoon.'],
  own_form: ['Met het contactformulier op intranet bereik je de vertrouwenspersoon.'],
});
