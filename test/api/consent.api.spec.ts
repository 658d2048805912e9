import {
  bringIntoForce,
  consentStep,
  organisationWithCouncil,
  standingOf,
  submission,
  today,
} from '../world/consent.js';
import { newKey } from '../world/client.js';
import { changeFacts, readSetUp } from '../world/set-up.js';
import { openRoom } from '../world/talk.js';
import { type Person, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const codes = (answer: { problems: { code: string }[] }) => answer.problems.map(({ code }) => code);

describe('from a request to a decision in force', () => {
  it('takes the whole road, with questions on the way', async () => {
    const { organisation, hr, council, board } = await organisationWithCouncil(world);
    const [anna, bram, chris] = [world.client(hr), world.client(council), world.client(board)];
    const day = await today(world);

    const submitted = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    expect(submitted.request).toMatchObject({ number: 1, state: 'submitted', submittedBy: 'Anna' });
    expect(submitted.request.snapshot.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(submitted.request.viewerTransitions).toContain('withdraw');
    expect(submitted.request.viewerTransitions).not.toContain('giveConsent');
    expect((await standingOf(bram, organisation)).state).toBe('running');

    let { request } = await consentStep(bram, organisation, 'askQuestion', submitted.request, {
      text: 'Waarom geen externe?',
    });
    expect(request.state).toBe('questions');
    ({ request } = await consentStep(anna, organisation, 'answerQuestion', request, {
      questionId: request.questions[0]!.id,
      text: 'Die komt later.',
    }));
    expect(request).toMatchObject({
      state: 'answered',
      questions: [{ answer: 'Die komt later.' }],
    });
    ({ request } = await consentStep(bram, organisation, 'planConsultation', request, {
      meetingOn: day,
    }));
    expect(request).toMatchObject({ state: 'in_consultation', meetingOn: day });
    ({ request } = await consentStep(bram, organisation, 'decide', request, {
      outcome: 'consent',
      reasons: 'Akkoord.',
      snapshotHash: request.snapshot.hash,
    }));
    expect(request).toMatchObject({
      state: 'consent',
      decision: { outcome: 'consent', decidedBy: 'Bram' },
    });
    ({ request } = await consentStep(chris, organisation, 'concludeConsent', request, {
      text: 'Vastgesteld.',
      decidedOn: day,
      startsOn: day,
    }));
    expect(request).toMatchObject({ state: 'in_force', employerDecision: { startsOn: day } });
    expect(await standingOf(anna, organisation)).toMatchObject({ state: 'in_force', changes: [] });
    expect(request.events.map(({ actor }) => actor)).toEqual([
      'Anna',
      'Bram',
      'Anna',
      'Bram',
      'Bram',
      'Chris',
      'Chris',
    ]);
    const log = await world.rows<{ action: string }>(
      `select action from audit_event where organisation_id = $1 and action like 'consent:%'
       order by number`,
      [organisation.id],
    );
    expect(log.map(({ action }) => action)).toEqual([
      'consent:submit',
      'consent:ask',
      'consent:answer',
      'consent:plan',
      'consent:decide',
      'consent:conclude',
    ]);
  });

  it('stays about the frozen version, and shows what changed afterwards', async () => {
    const setting = await organisationWithCouncil(world);
    const { organisation, hr, council, appointmentId } = setting;
    const request = await bringIntoForce(world, setting);
    const anna = world.client(hr);
    const before = (await readSetUp(anna, organisation)).subjects.find(
      ({ id }) => id === appointmentId,
    )!;
    await changeFacts(anna, organisation, 'appointment', appointmentId, before.version, [
      { key: 'roleReportsTo', value: 'hr' },
    ]);
    const standing = await standingOf(world.client(council), organisation);
    expect(standing.state).toBe('stale');
    expect(standing.request?.id).toBe(request.id);
    expect(standing.changes).toMatchObject([{ material: true }]);
    expect(standing.changes[0]!.text).toContain('Directie');
    expect(standing.changes[0]!.text).toContain('HR');

    const english = await standingOf(world.client(council, { locale: 'en' }), organisation);
    expect(english.changes[0]!.text).toContain('Reports to');

    // Undone: what stands there is what was consented to.
    await changeFacts(anna, organisation, 'appointment', appointmentId, before.version + 1, [
      { key: 'roleReportsTo', value: 'directors' },
    ]);
    expect((await standingOf(anna, organisation)).state).toBe('in_force');
  });

  it('shows the council the dossier without private contact data', async () => {
    const setting = await organisationWithCouncil(world);
    const { organisation, hr, council } = setting;
    const submitted = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    const { data } = await world.client(council).query<{
      organisation: {
        consentRequest: {
          snapshot: {
            takenOn: string;
            sections: { id: string; subjects: { facts: { key: string; shown: string }[] }[] }[];
            assessment: { items: { title: string }[] };
          };
        };
      };
    }>(
      `query ($id: ID!, $request: ID!) { organisation(organisationId: $id) {
        consentRequest(requestId: $request) { snapshot { takenOn
          sections { id title subjects { id title kind facts { key label shown fromPolicy } } }
          assessment { items { title status reasons { text } } } } } } }`,
      { id: organisation.id, request: submitted.request.id },
    );
    const { snapshot } = data.organisation.consentRequest;
    expect(snapshot.assessment.items).toHaveLength(12);
    const facts = snapshot.sections.flatMap(({ subjects }) => subjects.flatMap((one) => one.facts));
    expect(facts.find(({ key }) => key === 'roleReportsTo')?.shown).toBe('Directie');
    expect(facts.some(({ key }) => key === 'phone')).toBe(false);
    expect(JSON.stringify(snapshot)).not.toContain('06 12 34 56 78');
    const [stored] = await world.rows<{ hash: string; canonical: string; sum: string }>(
      `select hash, canonical, encode(sha256(convert_to(canonical, 'UTF8')), 'hex') as sum
       from snapshot where organisation_id = $1`,
      [organisation.id],
    );
    expect(stored!.sum).toBe(submitted.request.snapshot.hash);
    expect(stored!.canonical).not.toContain('06 12 34 56 78');
  });
});

describe('the council', () => {
  async function inConsultation() {
    const setting = await organisationWithCouncil(world);
    const { organisation, hr, council } = setting;
    let { request } = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    ({ request } = await consentStep(
      world.client(council),
      organisation,
      'planConsultation',
      request,
      {
        meetingOn: await today(world),
      },
    ));
    return { ...setting, request };
  }

  it('refuses with reasons, and the next version is compared with this one', async () => {
    const { organisation, hr, council, appointmentId, request } = await inConsultation();
    const refused = await consentStep(world.client(council), organisation, 'decide', request, {
      outcome: 'refused',
      reasons: 'De lijn is niet onafhankelijk.',
      snapshotHash: request.snapshot.hash,
    });
    expect(refused.request.state).toBe('refused');
    expect((await standingOf(world.client(hr), organisation)).state).toBe('refused');

    await changeFacts(world.client(hr), organisation, 'appointment', appointmentId, 1, [
      { key: 'directAccessDirectors', value: true },
    ]);
    const again = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    expect(again.request).toMatchObject({ number: 2, state: 'submitted' });
    expect(again.request.changesSincePrevious).toMatchObject([{ material: true }]);
  });

  it('does not refuse without saying why', async () => {
    const { organisation, council, request } = await inConsultation();
    const answer = await consentStep(world.client(council), organisation, 'decide', request, {
      outcome: 'refused',
      reasons: ' ',
      snapshotHash: request.snapshot.hash,
    });
    expect(answer.problems).toMatchObject([{ code: 'MISSING', field: 'reasons' }]);
    expect(answer.request.state).toBe('in_consultation');
  });

  it('consents with conditions, which count as a refusal until they are met', async () => {
    const { organisation, hr, council, request } = await inConsultation();
    const bram = world.client(council);
    const decided = await consentStep(bram, organisation, 'decide', request, {
      outcome: 'consent_with_conditions',
      reasons: 'Bijna goed.',
      conditions: 'Regel een vervanger.',
      snapshotHash: request.snapshot.hash,
    });
    expect(decided.request.state).toBe('consent_with_conditions');
    expect((await standingOf(world.client(hr), organisation)).state).toBe('refused');
    const met = await consentStep(bram, organisation, 'decide', decided.request, {
      outcome: 'consent',
      reasons: 'Er is een vervanger.',
      snapshotHash: request.snapshot.hash,
    });
    expect(met.request).toMatchObject({ state: 'consent', decision: { outcome: 'consent' } });
  });

  it('decides on the version it names only', async () => {
    const { organisation, council, request } = await inConsultation();
    const answer = await consentStep(world.client(council), organisation, 'decide', request, {
      outcome: 'consent',
      reasons: 'Akkoord.',
      snapshotHash: 'f'.repeat(64),
    });
    expect(codes(answer)).toEqual(['OTHER_SNAPSHOT']);
  });

  it('decides after a meeting only', async () => {
    const { organisation, hr, council } = await organisationWithCouncil(world);
    const { request } = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    const answer = await consentStep(world.client(council), organisation, 'decide', request, {
      outcome: 'consent',
      reasons: 'Akkoord.',
      snapshotHash: request.snapshot.hash,
    });
    expect(codes(answer)).toEqual(['WRONG_STATE']);
  });

  it('is never decided for by HR', async () => {
    const { organisation, hr, request } = await inConsultation();
    const answer = await world
      .client(hr)
      .query(`mutation ($input: DecideInput!) { decide(input: $input) { problems { code } } }`, {
        input: {
          organisationId: organisation.id,
          requestId: request.id,
          expectedVersion: request.version,
          outcome: 'consent',
          reasons: 'Akkoord.',
          snapshotHash: request.snapshot.hash,
        },
      });
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('is told when the request moved on', async () => {
    const { organisation, hr, council, request } = await inConsultation();
    await consentStep(world.client(council), organisation, 'askQuestion', request, {
      text: 'Wie?',
    });
    const late = await consentStep(
      world.client(hr),
      organisation,
      'withdrawConsentRequest',
      request,
      { reason: 'Toch niet.' },
    );
    expect(codes(late)).toEqual(['CONFLICT']);
    expect(late.request.state).toBe('questions');
  });

  it('of 10 decisions at once exactly one counts', async () => {
    const { organisation, council, request } = await inConsultation();
    const bram = world.client(council);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        consentStep(bram, organisation, 'decide', request, {
          outcome: index % 2 ? 'consent' : 'refused',
          reasons: 'Besluit.',
          snapshotHash: request.snapshot.hash,
        }),
      ),
    );
    expect(answers.filter((one) => one.problems.length === 0)).toHaveLength(1);
  });
});

describe('submitting', () => {
  it('happens once for one key', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const anna = world.client(hr);
    const input = submission({ idempotencyKey: newKey() });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => consentStep(anna, organisation, 'submitSetUp', null, input)),
    );
    expect(new Set(answers.map((one) => one.request.id)).size).toBe(1);
    const other = await consentStep(anna, organisation, 'submitSetUp', null, {
      ...input,
      reasons: 'Iets anders.',
    });
    expect(codes(other)).toEqual(['CONFLICT']);
  });

  it('asks first who speaks for the staff', async () => {
    const organisation = await world.organisation();
    const hr = await (await world.person('Anna')).as('hr', organisation);
    const answer = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    expect(codes(answer)).toEqual(['BODY_UNKNOWN']);
  });
});

describe('other roads', () => {
  async function withParticipation(participation: string) {
    const setting = await organisationWithCouncil(world);
    await changeFacts(
      world.client(setting.hr),
      setting.organisation,
      'organisation',
      setting.organisation.id,
      2,
      [{ key: 'participation', value: participation }],
    );
    return setting;
  }

  it('without anybody to ask leads to an own decision, which is no consent', async () => {
    const { organisation, hr, board } = await withParticipation('none');
    const day = await today(world);
    const { request } = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission(),
    );
    expect(request.state).toBe('draft');
    const decided = await consentStep(
      world.client(board),
      organisation,
      'concludeConsent',
      request,
      {
        text: 'Er is geen medezeggenschap.',
        decidedOn: day,
        startsOn: day,
      },
    );
    expect(decided.problems).toEqual([]);
    expect(decided.request.state).toBe('in_force');
    const [stored] = await world.rows<{ consented: boolean }>(
      'select consented from assessment where organisation_id = $1',
      [organisation.id],
    );
    expect(stored!.consented).toBe(false);
  });

  it('hears a staff meeting, which HR calls', async () => {
    const { organisation, hr, board } = await withParticipation('staff_meeting');
    const day = await today(world);
    const { request } = await consentStep(
      world.client(hr),
      organisation,
      'submitSetUp',
      null,
      submission({ meetingOn: day }),
    );
    expect(request).toMatchObject({ state: 'in_consultation', meetingOn: day });
    const decided = await consentStep(
      world.client(board),
      organisation,
      'concludeConsent',
      request,
      {
        text: 'Het personeel is gehoord.',
        decidedOn: day,
        startsOn: day,
      },
    );
    expect(decided.problems).toEqual([]);
    expect(decided.request.state).toBe('in_force');
  });

  it('is taken back with a reason', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    const anna = world.client(hr);
    const { request } = await consentStep(anna, organisation, 'submitSetUp', null, submission());
    const withdrawn = await consentStep(anna, organisation, 'withdrawConsentRequest', request, {
      reason: 'Er komt een nieuwe versie.',
    });
    expect(withdrawn.request.state).toBe('withdrawn');
    expect((await standingOf(anna, organisation)).state).toBe('none');
  });

  it('goes on without consent under threat of nullity, or to court', async () => {
    const setting = await organisationWithCouncil(world);
    const { organisation, hr, council, board } = setting;
    const day = await today(world);
    const bram = world.client(council);
    const refused = async () => {
      let { request } = await consentStep(
        world.client(hr),
        organisation,
        'submitSetUp',
        null,
        submission(),
      );
      ({ request } = await consentStep(bram, organisation, 'planConsultation', request, {
        meetingOn: day,
      }));
      ({ request } = await consentStep(bram, organisation, 'decide', request, {
        outcome: 'refused',
        reasons: 'Nee.',
        snapshotHash: request.snapshot.hash,
      }));
      return request;
    };
    const court = await consentStep(
      world.client(board),
      organisation,
      'goToCourt',
      await refused(),
      {
        reason: 'De weigering is onredelijk.',
      },
    );
    expect(court.request.state).toBe('subdistrict_court');
    const permitted = await consentStep(
      world.client(board),
      organisation,
      'concludeConsent',
      court.request,
      { text: 'Met toestemming.', decidedOn: day, startsOn: day },
    );
    expect(permitted.problems).toEqual([]);
    expect(permitted.request.state).toBe('in_force');

    const decided = await consentStep(
      world.client(board),
      organisation,
      'concludeConsent',
      await refused(),
      { text: 'Wij doen het toch.', decidedOn: day, startsOn: day },
    );
    expect(decided.problems).toEqual([]);
    const nullity = await consentStep(bram, organisation, 'invokeNullity', decided.request, {
      reason: 'Wij stemden niet in.',
      invokedOn: day,
    });
    expect(nullity.problems).toEqual([]);
    expect(nullity.request.state).toBe('nullity_invoked');
  });

  it('starts by itself on its start date', async () => {
    const setting = await organisationWithCouncil(world);
    const request = await bringIntoForce(world, setting, 5);
    expect(request.state).toBe('employer_decision');
    const anna = world.client(setting.hr);
    expect((await standingOf(anna, setting.organisation)).state).toBe('running');
    await world.rows(
      `update consent_request set request = jsonb_set(request, '{employerDecision,startOn}', '"2026-01-01"')
       where organisation_id = $1`,
      [setting.organisation.id],
    );
    await world.rows(
      `update assessment set in_force_from = '2026-01-01' where organisation_id = $1`,
      [setting.organisation.id],
    );
    expect((await standingOf(anna, setting.organisation)).state).toBe('in_force');
  });
});

describe('the database', () => {
  it('never lets a snapshot be changed', async () => {
    const { organisation, hr } = await organisationWithCouncil(world);
    await consentStep(world.client(hr), organisation, 'submitSetUp', null, submission());
    const [grants] = await world.rows<{ changes: boolean }>(
      `select has_table_privilege('vb_app', 'snapshot', 'update')
           or has_table_privilege('vb_app', 'snapshot', 'delete')
           or has_table_privilege('vb_app', 'consent_event', 'update')
           or has_table_privilege('vb_app', 'consent_event', 'delete') as changes`,
    );
    expect(grants!.changes).toBe(false);
    await expect(
      world.rows(`update snapshot set canonical = canonical || ' ' where organisation_id = $1`, [
        organisation.id,
      ]),
    ).rejects.toThrow('snapshot');
  });
});

describe('the council’s own decision', () => {
  it('is recorded by its chair or a member named for it, once it has a room', async () => {
    const setting = await organisationWithCouncil(world);
    const { organisation } = setting;
    const join = async (name: string) =>
      (await world.person(name)).as('works_council', organisation);
    const [lena, mo, falseMember] = [await join('Lena'), await join('Mo'), await join('Vals')];
    const [hr, chair] = [world.client(setting.hr), world.client(setting.council)];
    await openRoom(chair, organisation, [{ id: lena.id }, { id: mo.id, mandated: true }]);
    let { request } = await consentStep(hr, organisation, 'submitSetUp', null, submission());
    ({ request } = await consentStep(chair, organisation, 'planConsultation', request, {
      meetingOn: await today(world),
    }));
    const decide = (person: Person) =>
      consentStep(world.client(person), organisation, 'decide', request, {
        outcome: 'consent',
        reasons: 'Akkoord.',
        snapshotHash: request.snapshot.hash,
      });
    // HR made the last one a member; the council did not let them in.
    for (const person of [lena, falseMember]) {
      expect(codes(await decide(person))).toEqual(['NOT_YOURS_TO_ISSUE']);
    }
    expect((await decide(mo)).request.state).toBe('consent');
  });
});
