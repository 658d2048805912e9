import {
  change,
  completeSetUp,
  today,
  type Changes,
} from '../checklist/testing/complete-set-up.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { factDefinition } from '../facts/catalogue.js';
import { locales } from '../text.js';
import { coverageOf, type CoverageGap, type GapReason } from './coverage.js';
import { coverageGapSentence, coverageRowTitle } from './coverage-words.js';

/** Two sites, one with a ward; everybody by day, the ward at night as well; all is covered. */
function covered(): SetUp {
  let setUp = completeSetUp();
  setUp = change(setUp, 'organisation', 'org', { workTimes: ['day'], workLanguages: ['nl'] });
  setUp = change(setUp, 'unit', 'north', { name: 'Noord', kind: 'site' });
  setUp = change(setUp, 'unit', 'south', { name: 'Zuid', kind: 'site' });
  setUp = change(setUp, 'unit', 'ward', {
    name: 'Nachtafdeling',
    partOf: 'north',
    workTimes: ['day', 'night'],
  });
  setUp = change(setUp, 'policy', 'policy', { reachTimes: ['day'], talkLanguages: ['nl'] });
  setUp = change(setUp, 'appointment', 'external', { reachTimes: ['day', 'night'] });
  setUp = change(setUp, 'person', 'anna', { gender: 'woman' });
  return change(setUp, 'person', 'bo', { gender: 'man' });
}

interface Case {
  readonly when: string;
  readonly organisation?: Changes<'organisation'>;
  readonly internal?: Changes<'appointment'>;
  readonly external?: Changes<'appointment'>;
  readonly anna?: Changes<'person'>;
  readonly bo?: Changes<'person'>;
  readonly south?: Changes<'unit'>;
  readonly gives: readonly (readonly [GapReason, at: string, nl: string])[];
}

const cases: readonly Case[] = [
  { when: 'nothing is missing', gives: [] },
  {
    when: 'a site has nobody',
    internal: { units: ['north'] },
    external: { units: ['ward'] },
    gives: [
      [
        'place_not_served',
        'unit south withoutCounsellorReason',
        'Geen vertrouwenspersoon is er voor Zuid.',
      ],
    ],
  },
  {
    when: 'a site has nobody, with a reason',
    internal: { units: ['north'] },
    external: { units: ['ward'] },
    south: { withoutCounsellorReason: 'Gesloten tot mei' },
    gives: [],
  },
  {
    when: 'nobody answers at night where people work at night',
    external: { reachTimes: ['day'] },
    gives: [
      [
        'time_not_reached',
        'appointment internal reachTimes',
        '’s Nachts is er niemand te bereiken voor Nachtafdeling.',
      ],
    ],
  },
  {
    when: 'nobody said when the counsellors can be reached',
    internal: { reachTimes: undefined },
    external: { reachTimes: undefined },
    gives: [
      [
        'time_unknown',
        'appointment internal reachTimes',
        'Het is niet bekend of er overdag iemand te bereiken is.',
      ],
      [
        'time_unknown',
        'appointment internal reachTimes',
        'Het is niet bekend of er ’s nachts iemand te bereiken is voor Nachtafdeling.',
      ],
    ],
  },
  {
    when: 'nobody said when people work or what they speak',
    organisation: { workTimes: undefined, workLanguages: undefined },
    gives: [
      [
        'languages_not_asked',
        'organisation org workLanguages',
        'Er is nog niet ingevuld welke talen mensen spreken.',
      ],
    ],
  },
  {
    when: 'people speak a language that no counsellor does',
    south: { workLanguages: ['nl', 'pl'] },
    gives: [
      [
        'language_not_spoken',
        'appointment internal talkLanguages',
        'Een gesprek in het Pools kan bij niemand voor Zuid.',
      ],
    ],
  },
  {
    when: 'the languages of talks are open but the person’s are known',
    organisation: { workLanguages: ['nl', 'tr'] },
    external: { talkLanguages: undefined },
    bo: { languages: ['nl', 'tr'] },
    gives: [],
  },
  {
    when: 'nobody said which languages are possible',
    external: { talkLanguages: undefined },
    internal: { talkLanguages: undefined },
    gives: [
      [
        'language_unknown',
        'appointment internal talkLanguages',
        'Het is niet bekend of een gesprek in het Nederlands kan.',
      ],
    ],
  },
  {
    when: 'a group of people is in nobody’s target group',
    organisation: { peopleOutsideStaff: ['volunteers'] },
    internal: { openToAll: false },
    external: { openToAll: false },
    gives: [
      [
        'group_left_out',
        'appointment internal targetGroups',
        'Vrijwilligers vallen bij geen vertrouwenspersoon in de doelgroep.',
      ],
    ],
  },
  {
    when: 'nobody said for whom they are',
    organisation: { peopleOutsideStaff: [] },
    internal: { openToAll: undefined, targetGroups: undefined },
    external: { openToAll: undefined, targetGroups: undefined },
    gives: [
      [
        'group_unknown',
        'appointment internal targetGroups',
        'Het is niet bekend of werknemers ergens terechtkunnen.',
      ],
    ],
  },
  {
    when: 'integrity is nobody’s',
    internal: { scope: 'behaviour' },
    external: { scope: 'behaviour' },
    gives: [
      [
        'scope_not_served',
        'appointment internal scope',
        'Over integriteit kan men bij niemand terecht.',
      ],
    ],
  },
  {
    when: 'integrity is covered on one site only',
    internal: { scope: 'integrity', units: ['south'] },
    external: { scope: 'behaviour' },
    gives: [
      [
        'scope_not_served',
        'appointment external scope',
        'Over integriteit kan men bij niemand terecht voor Nachtafdeling.',
      ],
    ],
  },
  {
    when: 'nobody said what they are for',
    internal: { scope: undefined },
    external: { scope: undefined },
    gives: [
      [
        'scope_unknown',
        'appointment internal scope',
        'Het is niet bekend of men over ongewenste omgangsvormen ergens terechtkan.',
      ],
      [
        'scope_unknown',
        'appointment internal scope',
        'Het is niet bekend of men over integriteit ergens terechtkan.',
      ],
    ],
  },
  {
    when: 'both are of one gender',
    bo: { gender: 'woman' },
    gives: [
      ['no_gender_choice', 'organisation org model', 'Medewerkers kunnen niet kiezen naar gender.'],
    ],
  },
  {
    when: 'one was never asked',
    bo: { gender: undefined },
    gives: [
      [
        'gender_unknown',
        'person bo gender',
        'Of medewerkers naar gender kunnen kiezen is niet bekend. Opgeven mag, het hoeft niet.',
      ],
    ],
  },
  { when: 'one does not want to say', bo: { gender: 'not_said' }, gives: [] },
  {
    when: 'one is away and nobody stands in',
    internal: { awayFrom: '2026-11-01', awayUntil: '2027-01-31' },
    gives: [
      [
        'one_counsellor',
        'organisation org model',
        'Er is één vertrouwenspersoon: er valt niet te kiezen, ook niet naar gender.',
      ],
      [
        'away_without_substitute',
        'appointment internal substitute',
        'Anna de Vries is afwezig tot en met 31 januari 2027 en er is geen vervanger.',
      ],
    ],
  },
  {
    when: 'both are away, each other’s substitute',
    internal: { awayFrom: '2026-11-01', substitute: 'external' },
    external: { awayFrom: '2026-11-01', substitute: 'internal' },
    gives: [
      [
        'place_not_served',
        'unit south withoutCounsellorReason',
        'Geen vertrouwenspersoon is er voor Zuid.',
      ],
      [
        'place_not_served',
        'unit ward withoutCounsellorReason',
        'Geen vertrouwenspersoon is er voor Nachtafdeling.',
      ],
      [
        'substitute_not_there',
        'appointment internal substitute',
        'Anna de Vries is afwezig en de vervanger is er ook niet.',
      ],
      [
        'substitute_not_there',
        'appointment external substitute',
        'Bo Jansen is afwezig en de vervanger is er ook niet.',
      ],
    ],
  },
  {
    when: 'a term is over and its extension open',
    internal: { endOn: '2026-11-01', renewalPending: true },
    gives: [
      [
        'term_over',
        'appointment internal renewalPending',
        'De termijn van Anna de Vries liep af op 1 november 2026; de verlenging is nog niet rond.',
      ],
    ],
  },
  {
    when: 'a term ends soon',
    internal: { endOn: '2027-01-15' },
    gives: [
      [
        'term_ends_soon',
        'appointment internal endOn',
        'De termijn van Anna de Vries loopt af op 15 januari 2027.',
      ],
    ],
  },
  {
    when: 'one left and nobody came',
    internal: { endOn: '2026-06-30' },
    gives: [
      [
        'one_counsellor',
        'organisation org model',
        'Er is één vertrouwenspersoon: er valt niet te kiezen, ook niet naar gender.',
      ],
      [
        'left_without_successor',
        'appointment internal endOn',
        'Anna de Vries stopte op 30 juni 2026 en niemand kwam in de plaats.',
      ],
    ],
  },
];

function setUpOf(one: Case): SetUp {
  let setUp = covered();
  if (one.organisation) setUp = change(setUp, 'organisation', 'org', one.organisation);
  if (one.internal) setUp = change(setUp, 'appointment', 'internal', one.internal);
  if (one.external) setUp = change(setUp, 'appointment', 'external', one.external);
  if (one.anna) setUp = change(setUp, 'person', 'anna', one.anna);
  if (one.bo) setUp = change(setUp, 'person', 'bo', one.bo);
  if (one.south) setUp = change(setUp, 'unit', 'south', one.south);
  return setUp;
}

const whole = ({ at }: CoverageGap) => `${at.kind} ${at.subjectId} ${at.key}`;

describe('the coverage', () => {
  it.each(cases.map((one) => [one.when, one] as const))('when %s', (_, one) => {
    const setUp = setUpOf(one);
    const { gaps } = coverageOf(setUp, today);
    const said = gaps.map(
      (gap) => [gap.reason, whole(gap), coverageGapSentence(gap, setUp, 'nl')] as const,
    );
    expect([...said].sort()).toEqual([...one.gives].sort());
  });

  it('gives each reason in one of these cases, but for the working times nobody named', () => {
    const given = new Set(cases.flatMap(({ gives }) => gives.map(([reason]) => reason)));
    expect(given.size).toBe(18);
  });

  it('asks for the working times when no unit names them either', () => {
    const setUp = change(completeSetUp(), 'organisation', 'org', { workLanguages: ['nl'] });
    expect(coverageOf(setUp, today).gaps.map(({ reason }) => reason)).toContain('times_not_asked');
  });

  it('leads every gap to a field that exists, in words that are whole', () => {
    for (const one of cases) {
      const setUp = setUpOf(one);
      for (const gap of coverageOf(setUp, today).gaps) {
        expect(factDefinition(gap.at.kind, gap.at.key)).toBeDefined();
        expect(subjectById(setUp, gap.at.kind, gap.at.subjectId)).toBeDefined();
        for (const locale of locales) {
          expect(coverageGapSentence(gap, setUp, locale)).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('draws a row for each place, time, language, group and subject, a cell for each counsellor', () => {
    const setUp = change(covered(), 'appointment', 'internal', {
      units: ['north'],
      talkLanguages: undefined,
    });
    const { rows, counsellors } = coverageOf(setUp, today);
    expect(counsellors.map(({ appointmentId }) => appointmentId)).toEqual(['internal', 'external']);
    const drawn = rows.map((row) => [
      coverageRowTitle(row, setUp, 'nl'),
      row.cells.map(({ covers }) => covers).join(' '),
      row.covered,
    ]);
    expect(drawn).toEqual(
      expect.arrayContaining([
        ['Zuid', 'no yes', 'yes'],
        ['Nachtafdeling', 'yes yes', 'yes'],
        ['’s Nachts', 'no yes', 'yes'],
        ['Nederlands', 'unknown yes', 'yes'],
        ['Werknemers', 'yes yes', 'yes'],
        ['Integriteit', 'yes yes', 'yes'],
      ]),
    );
  });

  it('does not show who is there for whom while there is nobody', () => {
    const setUp = { ...covered(), appointments: [] };
    expect(coverageOf(setUp, today)).toMatchObject({ counsellors: [], rows: [], gaps: [] });
  });

  it('ends where the tree of units goes round', () => {
    const setUp = change(covered(), 'unit', 'north', { partOf: 'ward' });
    expect(() => coverageOf(setUp, today)).not.toThrow();
  });
});
