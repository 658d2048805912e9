/** The blocks of a made-up regulation, between which a test can put other text. */
export const sampleBlocks: readonly string[] = [
  'Regeling vertrouwenspersoon Stichting De Bron',
  'Artikel 1 Benoeming',
  '1. De vertrouwenspersoon wordt door het bestuur benoemd voor een periode van vier jaar.',
  '2. De benoeming kan eenmaal worden verlengd.',
  'Artikel 2 Positie',
  '1. De vertrouwenspersoon legt verantwoording af aan het bestuur.',
  '2. Hij heeft rechtstreekse toegang tot het bestuur en de ondernemingsraad.',
  'Artikel 3 Taken',
  'De vertrouwenspersoon heeft tot taak:',
  'a. de eerste opvang van de melder;',
  'b. het doorverwijzen naar hulpverleners;',
  'c. het geven van voorlichting.',
  'Artikel 4 Grenzen',
  'De vertrouwenspersoon bemiddelt niet en verricht geen onderzoek.',
  'Artikel 5 Geheimhouding',
  'De vertrouwenspersoon is verplicht tot geheimhouding, tenzij de melder toestemming geeft.',
  'Artikel 6 Klachtencommissie',
  '1. De klachtencommissie onderzoekt de klacht en hoort de beklaagde.',
  '2. Haar leden worden benoemd voor drie jaar.',
];

export const sampleRegulation = sampleBlocks.join('\n\n');

/** Paragraphs about something else altogether. */
export const unrelatedParagraphs: readonly string[] = [
  'De kantine is op werkdagen geopend van negen tot vijf.',
  'Fietsen staan in de stalling achter het gebouw. Auto’s staan op de parkeerplaats.',
  'In het weekeinde is het gebouw gesloten, behalve tijdens de open dag.',
  'Het lustrum wordt gevierd met taart.',
];
