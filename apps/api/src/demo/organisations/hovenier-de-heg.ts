import { monthsAgo } from '../dates.js';
import { demoOrganisation } from '../describe.js';

export const hovenierDeHeg = demoOrganisation({
  slug: 'hovenier-de-heg',
  shows: 'Er is een naam, meer niet: bijna elk punt staat nog open.',
  since: monthsAgo(1),
  organisation: {
    name: 'Bedachte Hoveniers De Heg',
    sector: 'other',
    structure: 'single',
    headcount: 15,
    employees: 13,
    participation: 'staff_representation',
  },
  bodies: { pvt: { name: 'PVT De Heg', kind: 'staff_representation' } },
  persons: { fenna: { name: 'Fenna Haag' } },
  policies: { leeg: { name: 'Regeling (nog te schrijven)' } },
  appointments: { fenna: { person: 'fenna', position: 'counsellor', policies: ['leeg'] } },
  benchmark: false,
});
