import { daysAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const boerderijwinkelDeKlaver = demoOrganisation({
  slug: 'boerderijwinkel-de-klaver',
  shows: 'Gisteren begonnen: er is nog bijna niets gezegd, en dat is geen “nee”.',
  since: daysAgo(1),
  organisation: {
    name: 'Verzonnen Boerderijwinkel De Klaver',
    sector: 'agriculture',
    headcount: 6,
  },
  benchmark: false,
});
