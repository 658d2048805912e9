import { newKey } from '../world/client.js';
import { consentStep, organisationWithCouncil, submission } from '../world/consent.js';
import { aThread, openRoom, said, talk, threadsOf } from '../world/talk.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

async function submitted() {
  const setting = await organisationWithCouncil(world);
  const [hr, council] = [world.client(setting.hr), world.client(setting.council)];
  const { request } = await consentStep(
    hr,
    setting.organisation,
    'submitSetUp',
    null,
    submission(),
  );
  return { ...setting, request, hr, council };
}

const line = (appointmentId: string) => ({
  section: 'positioning',
  kind: 'appointment',
  subjectId: appointmentId,
  key: 'roleReportsTo',
});

describe('a thread between council and HR', () => {
  it('is read and answered by both, and closed and opened again', async () => {
    const { organisation, hr, council, request } = await submitted();
    const begun = await said(council, organisation, 'startThread', aThread(request.id));
    const inIt = { audience: 'council_and_hr', threadId: begun.threadId };
    await said(hr, organisation, 'replyToThread', {
      ...inIt,
      text: 'Omdat die onafhankelijk is van HR.',
      idempotencyKey: newKey(),
    });
    await said(hr, organisation, 'resolveThread', { ...inIt, resolved: true });
    const [closed] = await threadsOf(council, organisation, request.id, 'threads');
    expect(closed).toMatchObject({ about: 'Positionering', resolvedBy: 'Anna' });
    expect(closed!.messages.map(({ author }) => author)).toEqual(['Bram', 'Anna']);
    await said(council, organisation, 'resolveThread', { ...inIt, resolved: false });
    const [open] = await threadsOf(hr, organisation, request.id, 'threads');
    expect(open!.resolvedBy).toBeNull();
  });

  it('is about something in the version before the council, or refused', async () => {
    const { organisation, council, request, appointmentId } = await submitted();
    const place = line(appointmentId);
    const about = async (wanted: object) => {
      const answer = await said(
        council,
        organisation,
        'startThread',
        aThread(request.id, { place: wanted }),
      );
      return answer.problems.map(({ code }) => code);
    };
    expect(await about(place)).toEqual([]);
    expect(await about({ ...place, section: 'duration' })).toEqual(['NO_SUCH_PLACE']);
    expect(await about({ ...place, subjectId: newKey() })).toEqual(['NO_SUCH_PLACE']);
    // Private contact data is in no frozen version.
    expect(await about({ ...place, key: 'privatePhone' })).toEqual(['NO_SUCH_PLACE']);
    expect(
      await about({
        section: 'positioning',
        kind: 'appointment',
        subjectId: appointmentId,
        quote: 'x',
      }),
    ).toEqual(['NOT_A_PASSAGE']);
    const [thread] = await threadsOf(council, organisation, request.id, 'threads');
    expect(thread!.about).toBe('Ruben Réal – Valt onder');
  });

  it('keeps what is sent twice under one key once', async () => {
    const { organisation, council, request } = await submitted();
    const input = aThread(request.id);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => said(council, organisation, 'startThread', input)),
    );
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(1);
    expect(await threadsOf(council, organisation, request.id, 'threads')).toHaveLength(1);
    const other = await said(council, organisation, 'startThread', { ...input, text: 'Anders.' });
    expect(other.problems[0]!.code).toBe('CONFLICT');
  });

  it('lets people mend their own last words for a while', async () => {
    const { organisation, hr, council, request } = await submitted();
    const { threadId } = await said(council, organisation, 'startThread', aThread(request.id));
    const inIt = { audience: 'council_and_hr', threadId };
    const [thread] = await threadsOf(council, organisation, request.id, 'threads');
    const [message] = thread!.messages;
    expect(message!.viewerMayEdit).toBe(true);
    const edit = { ...inIt, messageId: message!.id, text: 'Beter gezegd.' };
    const codes = async (client: typeof hr) =>
      (await said(client, organisation, 'editMessage', edit)).problems.map(({ code }) => code);
    expect(await codes(hr)).toEqual(['NOT_YOURS']);
    expect(await codes(council)).toEqual([]);
    const [mended] = await threadsOf(hr, organisation, request.id, 'threads');
    expect(mended!.messages[0]).toMatchObject({ text: 'Beter gezegd.', viewerMayEdit: false });
    expect(mended!.messages[0]!.editedAt).not.toBeNull();
    await world.rows(`update consent_message set written_at = now() - interval '16 minutes'`);
    expect(await codes(council)).toEqual(['TOO_LATE']);
    await world.rows(`update consent_message set written_at = now()`);
    await said(hr, organisation, 'replyToThread', {
      ...inIt,
      text: 'Ja.',
      idempotencyKey: newKey(),
    });
    expect(await codes(council)).toEqual(['ANSWERED_ALREADY']);
  });

  it('goes along to the next version while it is open', async () => {
    const { organisation, hr, council, request } = await submitted();
    const open = await said(council, organisation, 'startThread', aThread(request.id));
    const done = await said(council, organisation, 'startThread', aThread(request.id));
    await said(council, organisation, 'resolveThread', {
      audience: 'council_and_hr',
      threadId: done.threadId,
      resolved: true,
    });
    const next = await consentStep(hr, organisation, 'submitSetUp', null, submission());
    const threads = await threadsOf(council, organisation, next.request.id, 'threads');
    expect(threads).toMatchObject([{ id: open.threadId, requestNumber: 1 }]);
  });

  it('leaves no words in the log', async () => {
    const { organisation, hr, council, request } = await submitted();
    await said(
      council,
      organisation,
      'startThread',
      aThread(request.id, { text: 'Bijzonder woord' }),
    );
    const { data } = await hr.query<{ organisation: unknown }>(
      `query ($id: ID!) { organisation(organisationId: $id) { auditLog(first: 50) {
        nodes { text subjectTitle } } } }`,
      { id: organisation.id },
    );
    expect(JSON.stringify(data)).toContain('Gesproken over het verzoek');
    expect(JSON.stringify(data)).not.toContain('Bijzonder');
    const rows = await world.rows(`select e::text from audit_event e`);
    expect(JSON.stringify(rows)).not.toContain('Bijzonder');
  });
});

describe('a suggestion', () => {
  const suggested = async (value: unknown = 'board') => {
    const setting = await submitted();
    const { organisation, council, request, appointmentId } = setting;
    const answer = await said(
      council,
      organisation,
      'startThread',
      aThread(request.id, {
        place: line(appointmentId),
        text: 'Liever onder het bestuur.',
        suggestion: value,
      }),
    );
    return { ...setting, answer };
  };

  it('goes into the set-up with one click, by an ordinary save', async () => {
    const { organisation, hr, council, request, answer, appointmentId } = await suggested();
    expect(answer.problems).toEqual([]);
    const [before] = await threadsOf(council, organisation, request.id, 'threads');
    expect(before!.suggestion).toEqual({
      value: 'board',
      shown: 'Bestuur',
      before: 'Directie',
      accepted: null,
    });
    const settle = { threadId: answer.threadId, accept: true };
    expect((await said(hr, organisation, 'settleSuggestion', settle)).problems).toEqual([]);
    const [row] = await world.rows<{ line: string; version: number }>(
      `select facts ->> 'roleReportsTo' as line, version from appointment where id = $1`,
      [appointmentId],
    );
    expect(row).toEqual({ line: 'board', version: 2 });
    // Field history and log as for any other change; the version before the council stays.
    expect(
      await world.rows(
        `select from audit_event where organisation_id = $1 and action = 'setUp:change'
           and target_id = $2`,
        [organisation.id, appointmentId],
      ),
    ).toHaveLength(1);
    const again = await said(hr, organisation, 'settleSuggestion', settle);
    expect(again.problems[0]!.code).toBe('SETTLED_ALREADY');
    const next = await consentStep(hr, organisation, 'submitSetUp', null, submission());
    expect(next.request.changesSincePrevious.map(({ text }) => text)).toEqual([
      'Ruben Réal – Valt onder: Directie → Bestuur',
    ]);
  });

  it('happens once, however often it is clicked at the same time', async () => {
    const { organisation, hr, answer, appointmentId } = await suggested();
    const settle = { threadId: answer.threadId, accept: true };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => said(hr, organisation, 'settleSuggestion', settle)),
    );
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    const [row] = await world.rows(`select version from appointment where id = $1`, [
      appointmentId,
    ]);
    expect(row).toEqual({ version: 2 });
  });

  it('does not undo what HR changed since', async () => {
    const { organisation, hr, answer, appointmentId } = await suggested();
    await hr.query(
      `mutation ($input: ChangeFactsInput!) { changeFacts(input: $input) { problems { code } } }`,
      {
        input: {
          organisationId: organisation.id,
          kind: 'appointment',
          subjectId: appointmentId,
          expectedVersion: 1,
          changes: [{ key: 'roleReportsTo', value: 'hr' }],
        },
      },
    );
    const settled = await said(hr, organisation, 'settleSuggestion', {
      threadId: answer.threadId,
      accept: true,
    });
    expect(settled.problems[0]!.code).toBe('CHANGED_MEANWHILE');
    const [row] = await world.rows(
      `select facts ->> 'roleReportsTo' as line from appointment where id = $1`,
      [appointmentId],
    );
    expect(row).toEqual({ line: 'hr' });
  });

  it('is an answer HR could give, another than the one there, and made where HR reads', async () => {
    const codes = async (value: unknown) =>
      (await suggested(value)).answer.problems.map(({ code }) => code);
    expect(await codes('nonsense')).toEqual(['WRONG_VALUE']);
    expect(await codes('directors')).toEqual(['SAME_AS_IT_IS']);
    const { organisation, council, request, appointmentId } = await submitted();
    await openRoom(council, organisation);
    const among = await said(
      council,
      organisation,
      'startThread',
      aThread(request.id, {
        audience: 'council',
        place: line(appointmentId),
        suggestion: 'board',
      }),
    );
    expect(among.problems[0]!.code).toBe('NOT_FOR_COUNCIL');
  });

  it('is settled by HR alone', async () => {
    const { organisation, council, answer } = await suggested();
    const { codes } = await talk(council, organisation, 'settleSuggestion', {
      threadId: answer.threadId,
      accept: true,
    });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});
