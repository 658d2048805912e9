import { addSubject, changeFacts, readSetUp } from '../world/set-up.js';
import { organisationWithCouncil } from '../world/consent.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Link {
  section: string;
  subjectKind: string;
  subjectId: string;
  key: string | null;
}

interface Route {
  reached: boolean;
  left: string[];
  steps: {
    nature: string;
    note: string | null;
    answers: { about: string; label: string; from: string | null; to: string; link: Link }[];
    effect: { silent: boolean; items: { itemId: string; to: string }[]; hardStopsGone: string[] };
  }[];
}

interface Coverage {
  counsellors: { name: string; away: boolean }[];
  rows: { aspect: string; title: string; covered: string; cells: { covers: string }[] }[];
  gaps: { aspect: string; sentence: string; open: boolean; link: Link }[];
  capacity: { counsellors: number; certified: number; hoursAgreed: number; withoutHours: string[] };
}

async function start() {
  const setting = await organisationWithCouncil(world);
  const anna = world.client(setting.hr);
  const { organisation } = setting;
  const route = async (goal: string) => {
    const { data, errors } = await anna.query<{ organisation: { shortestRoute: Route } }>(
      `query ($id: ID!, $goal: RouteGoal!) { organisation(organisationId: $id) {
        shortestRoute(goal: $goal) { reached left steps { nature note
          answers { about label from to link { section subjectKind subjectId key } }
          effect { silent hardStopsGone items { itemId to } } } } } }`,
      { id: organisation.id, goal },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.organisation.shortestRoute;
  };
  const coverage = async () => {
    const { data, errors } = await anna.query<{ organisation: { coverage: Coverage } }>(
      `query ($id: ID!) { organisation(organisationId: $id) { coverage { on
        counsellors { appointmentId name away } rows { aspect title covered cells { covers } }
        gaps { aspect sentence open link { section subjectKind subjectId key } }
        capacity { counsellors certified hoursAgreed withoutHours } } } }`,
      { id: organisation.id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.organisation.coverage;
  };
  return { ...setting, anna, route, coverage };
}

describe('the shortest route', () => {
  it('names what to do with links and effects, and saves nothing', async () => {
    const { anna, organisation, appointmentId, route } = await start();
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'channelReadBy', value: ['hr'] },
    ]);
    const before = await readSetUp(anna, organisation);
    const { reached, steps } = await route('no_hard_stop');
    expect({ reached, count: steps.length }).toEqual({ reached: true, count: 1 });
    expect(steps[0]).toMatchObject({
      nature: 'arrange',
      note: 'Laat de toegang tot de mailbox echt afsluiten.',
      answers: [
        {
          about: 'Ruben Réal',
          from: 'HR',
          to: 'geen',
          link: {
            section: 'publication-and-reach',
            subjectKind: 'appointment',
            subjectId: appointmentId,
            key: 'channelReadBy',
          },
        },
      ],
      effect: { silent: false },
    });
    expect(steps[0]!.effect.hardStopsGone).toHaveLength(1);
    expect(await readSetUp(anna, organisation)).toEqual(before);
  });

  it('leads from a beginning to every item met', async () => {
    const { route } = await start();
    const { reached, left, steps } = await route('all_met');
    expect({ reached, left }).toEqual({ reached: true, left: [] });
    const met = steps.flatMap(({ effect }) =>
      effect.items.filter(({ to }) => to === 'met').map(({ itemId }) => itemId),
    );
    expect(new Set(met).size).toBe(12);
  });
});

describe('the coverage', () => {
  it('draws who is there for whom, and leads each gap to its field', async () => {
    const { anna, organisation, appointmentId, coverage } = await start();
    const unit = await addSubject(anna, organisation, 'unit', { name: 'Noord', kind: 'site' });
    await addSubject(anna, organisation, 'unit', { name: 'Zuid', kind: 'site' });
    await changeFacts(anna, organisation, 'organisation', organisation.id, 2, [
      { key: 'workTimes', value: ['day', 'night'] },
    ]);
    await changeFacts(anna, organisation, 'appointment', appointmentId, 1, [
      { key: 'units', value: [unit.subject!.id] },
      { key: 'reachTimes', value: ['day'] },
      { key: 'timeForm', value: 'hours_a_year' },
      { key: 'timeAmount', value: 62 },
    ]);
    const { counsellors, rows, gaps, capacity } = await coverage();
    expect(counsellors).toMatchObject([{ name: 'Ruben Réal', away: false }]);
    expect(rows.filter(({ aspect }) => aspect === 'place')).toMatchObject([
      { title: 'Noord', covered: 'yes', cells: [{ covers: 'yes' }] },
      { title: 'Zuid', covered: 'no', cells: [{ covers: 'no' }] },
    ]);
    expect(gaps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sentence: 'Geen vertrouwenspersoon is er voor Zuid.' }),
        expect.objectContaining({
          sentence: '’s Nachts is er niemand te bereiken voor Noord.',
          open: false,
          link: {
            section: 'publication-and-reach',
            subjectKind: 'appointment',
            subjectId: appointmentId,
            key: 'reachTimes',
          },
        }),
      ]),
    );
    expect(capacity).toEqual({ counsellors: 1, certified: 0, hoursAgreed: 62, withoutHours: [] });
  });
});
