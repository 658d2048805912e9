import { compareReadings } from './compare-readings.js';
import { readRegulation } from './read-regulation.js';

const version = (...articles: readonly string[]) =>
  readRegulation(['Regeling vertrouwenspersoon De Bron', ...articles].join('\n\n'));

const term = 'De vertrouwenspersoon wordt benoemd voor een periode van vier jaar.';
const longer = 'De vertrouwenspersoon wordt benoemd voor een periode van zes jaar.';
const secrecy = 'De vertrouwenspersoon heeft een geheimhoudingsplicht.';

describe('comparing two versions of a document', () => {
  it('says nothing when the same facts are said in other words', () => {
    const other = 'De vertrouwenspersoon is verplicht tot geheimhouding.';
    expect(compareReadings(version(secrecy), version(other))).toEqual([]);
  });

  it('says what was added, changed and removed', () => {
    const changes = compareReadings(
      version(term, secrecy),
      version(longer, 'De vertrouwenspersoon verzorgt nazorg.'),
    );
    expect(changes.map(({ kind, before, after }) => [kind, (after ?? before)?.fact])).toEqual([
      ['changed', 'termMonths'],
      ['added', 'tasks'],
      ['removed', 'secrecyClause'],
    ]);
    expect(changes[0]?.before?.value).toBe(48);
    expect(changes[0]?.after?.value).toBe(72);
  });
});
