import { readdir } from 'node:fs/promises';
import { ReadingJobs } from '@vertrouwensbasis/api/features/regulations/reading-jobs.js';
import { type Client, newKey } from '../world/client.js';
import { bringIntoForce, organisationWithCouncil } from '../world/consent.js';
import { download, readEvidence } from '../world/evidence.js';
import { png } from '../world/files.js';
import {
  addRegulation,
  bringIn,
  decide,
  pdfFile,
  proposalOf,
  readRegulation,
  type ReadRegulation,
  removeRegulation,
  sampleLines,
  sampleText,
  sampleWith,
  scannedFile,
  sendDocument,
  wordFile,
} from '../world/regulations.js';
import { addSubject, changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { type TestOrganisation, World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Here {
  organisation: TestOrganisation;
  anna: Client;
}

async function setting(): Promise<Here> {
  const organisation = await world.organisation();
  const anna = world.client(await (await world.person('Anna')).as('hr', organisation));
  return { organisation, anna };
}

const read = ({ anna, organisation }: Here, document: Parameters<typeof bringIn>[3] = {}) =>
  bringIn(world, anna, organisation, document);
const step = (
  { anna, organisation }: Here,
  regulation: ReadRegulation,
  facts: string[],
  decision: Parameters<typeof decide>[4],
  value?: unknown,
) =>
  decide(
    anna,
    organisation,
    regulation,
    facts.map((fact) => proposalOf(regulation, fact)),
    decision,
    value,
  );

async function policyOf({ anna, organisation }: Here) {
  const { subjects } = await readSetUp(anna, organisation);
  return subjects.find(({ kind }) => kind === 'policy');
}

const logOf = ({ organisation }: Here, action: string) =>
  world.rows<{ details: unknown }>(
    `select details from audit_event where organisation_id = $1 and action = $2 order by number`,
    [organisation.id, action],
  );

describe('bringing a document in', () => {
  it.each([
    ['Word', 'regeling.docx', () => wordFile()],
    ['PDF', 'regeling.pdf', () => pdfFile()],
    ['text', 'regeling.txt', () => Buffer.from(sampleText)],
    [
      'Markdown',
      'regeling.md',
      () => Buffer.from(sampleText.replaceAll(/^Artikel/gm, '## Artikel')),
    ],
    [
      'HTML',
      'regeling.html',
      () =>
        Buffer.from(
          `<!doctype html><html><body><nav>Menu</nav>${sampleLines
            .map((line) => (line.startsWith('Artikel') ? `<h2>${line}</h2>` : `<p>${line}</p>`))
            .join('')}<script>alert(1)</script></body></html>`,
        ),
    ],
  ])('reads the same facts from %s, each with its article', async (_kind, name, make) => {
    const here = await setting();
    const regulation = await read(here, { name, bytes: await make() });
    expect(regulation).toMatchObject({ state: 'read', progress: 100, problem: null });
    const term = proposalOf(regulation, 'termMonths');
    expect(term).toMatchObject({ value: 48, state: 'open', certainty: 'stated', change: 'added' });
    const [passage] = term.passages;
    expect(passage).toMatchObject({ place: 'artikel 1 lid 1' });
    expect(regulation.text!.slice(passage!.start, passage!.end)).toBe(passage!.quote);
    expect(passage!.quote).toContain('vier jaar');
    expect(regulation.flags).toMatchObject([{ kind: 'forbidden-task' }]);
    expect(regulation.text).not.toContain('Menu');
  });

  it('keeps the original as evidence, to be had again', async () => {
    const here = await setting();
    const bytes = await wordFile();
    const { downloadPath } = await read(here, { name: 'regeling.docx', bytes });
    const answer = await download(here.anna, downloadPath!);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(await readEvidence(here.anna, here.organisation)).toMatchObject([
      { title: 'Regeling', kind: 'policy', shared: true, items: [] },
    ]);
  });

  it('hands a page out as bytes, never as a page', async () => {
    const here = await setting();
    const bytes = Buffer.from(`<p>${sampleText}</p>`);
    const { downloadPath } = await read(here, { name: 'regeling.html', bytes });
    const { headers } = await download(here.anna, downloadPath!);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('takes nothing over by itself', async () => {
    const here = await setting();
    const { proposals } = await read(here);
    expect(proposals.length).toBeGreaterThan(5);
    expect(proposals.every(({ state }) => state === 'open')).toBe(true);
    expect(await policyOf(here)).toBeUndefined();
  });

  it('reads several documents of one organisation', async () => {
    const here = await setting();
    await Promise.all(
      ['Een', 'Twee'].map((title) =>
        addRegulation(here.anna, here.organisation, 'r.txt', Buffer.from(sampleText), { title }),
      ),
    );
    await world.app.get(ReadingJobs, { strict: false }).whenIdle();
    const { data } = await here.anna.query<{
      organisation: { regulations: { title: string; state: string; openCount: number }[] };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        regulations { title state openCount } } }`,
      { id: here.organisation.id },
    );
    const { regulations } = data.organisation;
    expect(regulations.map(({ title }) => title).sort()).toEqual(['Een', 'Twee']);
    expect(regulations.every(({ state, openCount }) => state === 'read' && openCount > 5)).toBe(
      true,
    );
  });

  it('adds a document once per key, and refuses the key for another', async () => {
    const here = await setting();
    const { file } = await sendDocument(here.anna, here.organisation, 'r.txt', Buffer.from('een'));
    const send = (title: string, key: string) =>
      here.anna.query<{
        addRegulation: { regulation: { id: string } | null; problems: { code: string }[] };
      }>(
        `mutation ($input: AddRegulationInput!) { addRegulation(input: $input) {
          regulation { id } problems { code } } }`,
        {
          input: {
            organisationId: here.organisation.id,
            fileId: file!.id,
            idempotencyKey: key,
            title,
          },
        },
      );
    const key = newKey();
    const first = await send('Een', key);
    const again = await send('Een', key);
    expect(again.data.addRegulation).toEqual(first.data.addRegulation);
    expect((await send('Twee', key)).data.addRegulation.problems).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });
});

describe('a document that will not do', () => {
  it.each([
    ['scan.png', png(), 'NOT_A_TEXT'],
    ['regeling.xlsx', Buffer.from('x'), 'NOT_A_TEXT'],
    ['regeling.exe', Buffer.from('x'), 'NOT_A_TEXT'],
    ['leeg.txt', Buffer.alloc(0), 'EMPTY'],
    ['regeling.html', Buffer.from('geen pagina'), 'TYPE_DIFFERS'],
    ['regeling.docx', Buffer.from(sampleText), 'TYPE_DIFFERS'],
  ])('is refused at the door: %s', async (name, bytes, code) => {
    const here = await setting();
    const answer = await sendDocument(here.anna, here.organisation, name, bytes);
    expect(answer.problems).toEqual([code]);
  });

  it('takes no page as ordinary evidence', async () => {
    const here = await setting();
    const page = Buffer.from('<p>tekst</p>');
    const answer = await sendDocument(here.anna, here.organisation, 'a.html', page);
    expect(answer.problems).toEqual([]);
    const refused = await fetch(`${here.anna.url}/files/${here.organisation.id}`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'text/html', 'x-requested-with': 'vertrouwensbasis' },
        ...{ 'x-file-name': 'a.html', cookie: here.anna.cookieHeader },
      },
      body: new Uint8Array(page),
    });
    expect(refused.status).toBe(400);
  });

  it.each([
    ['a scan', 'scan.pdf', () => scannedFile(), /lijkt een scan/],
    [
      'a protected file',
      'dicht.pdf',
      () => pdfFile(sampleLines, { password: 'geheim' }),
      /wachtwoord/,
    ],
    [
      'more than 300 pages',
      'lang.pdf',
      () => pdfFile(['Tekst.'], { pages: 301 }),
      /300 bladzijden/,
    ],
    [
      'a text without end',
      'lang.txt',
      () => Buffer.from('Een zin over iets anders.\n'.repeat(50_000)),
      /300 bladzijden/,
    ],
    ['no words', 'stil.txt', () => Buffer.from('1 2 3 …'), /geen tekst/],
    [
      'nesting without end',
      'diep.html',
      () => Buffer.from('<div>'.repeat(200_000)),
      /te veel tijd/,
    ],
    [
      'a broken PDF',
      'kapot.pdf',
      () => Buffer.from('%PDF-1.7\nniets hiervan klopt\n%%EOF\n'),
      /beschadigd/,
    ],
  ])('says so, and leaves everything as it was: %s', async (_what, name, make, message) => {
    const here = await setting();
    const before = await readSetUp(here.anna, here.organisation);
    const regulation = await read(here, { name, bytes: await make() });
    expect(regulation).toMatchObject({ state: 'refused', text: null, proposals: [] });
    expect(regulation.problem).toMatch(message);
    const after = await readSetUp(here.anna, here.organisation);
    expect(after.subjects).toEqual(before.subjects);
  });

  it('reads 300 pages of PDF', async () => {
    const here = await setting();
    const bytes = await pdfFile([...sampleLines, 'Slot.', 'Einde.'], { pages: 300 });
    const regulation = await read(here, { name: 'handboek.pdf', bytes });
    expect(regulation).toMatchObject({ state: 'read', pages: 300 });
    expect(regulation.text).not.toContain('pagina');
  });

  it('says when a text is about something else', async () => {
    const here = await setting();
    const { flags, proposals } = await read(here, {
      text: 'De kantine is open van negen tot vijf.',
    });
    expect(flags.map(({ kind }) => kind)).toEqual(['not-about-a-counsellor']);
    expect(proposals).toEqual([]);
  });

  it('is removed with its original, and nothing of it stays', async () => {
    const here = await setting();
    const regulation = await read(here, { text: `${sampleText}\n\nAlleen hier.` });
    const { problems } = await removeRegulation(here.anna, here.organisation, regulation);
    expect(problems).toEqual([]);
    const [row] = await world.rows(`select state, text, flags from regulation where id = $1`, [
      regulation.id,
    ]);
    expect(row).toEqual({ state: 'removed', text: null, flags: null });
    const kept = await readdir(`${world.filesDir}`, { recursive: true });
    expect(kept.some((path) => path.includes(here.organisation.id) && path.length > 100)).toBe(
      false,
    );
    const again = await removeRegulation(here.anna, here.organisation, regulation);
    expect(again.problems).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('deciding', () => {
  it('shows the effect on the verdicts first, and makes it true', async () => {
    const here = await setting();
    const { anna, organisation } = here;
    await addSubject(anna, organisation, 'person', { name: 'Ruben' });
    const person = (await readSetUp(anna, organisation)).subjects.find(
      ({ kind }) => kind === 'person',
    )!;
    await addSubject(anna, organisation, 'appointment', {
      person: person.id,
      kind: 'internal',
      position: 'counsellor',
      startOn: '2026-01-01',
    });
    const regulation = await read(here);
    const proposal = regulation.proposals.find(({ effect }) => (effect?.items.length ?? 0) > 0)!;
    const { itemId, to } = proposal.effect!.items[0]!;
    await decide(anna, organisation, regulation, [proposal], 'accept');
    const { data } = await anna.query<{
      organisation: { assessment: { items: { itemId: string; status: string }[] } };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) {
        assessment { items { itemId status } } } }`,
      { id: organisation.id },
    );
    const item = data.organisation.assessment.items.find((one) => one.itemId === itemId);
    expect(item?.status).toBe(to);
    const after = await readRegulation(anna, organisation, regulation.id);
    const accepted = after.proposals.find(({ id }) => id === proposal.id)!;
    expect(accepted).toMatchObject({ state: 'accepted', decidedBy: 'Anna', presentSame: true });
    expect(accepted.items.map((one) => one.itemId)).toContain(itemId);
  });

  it('accepts a whole section in one transaction, with history and one policy', async () => {
    const here = await setting();
    const regulation = await read(here);
    const { problems } = await step(
      here,
      regulation,
      ['termMonths', 'termForm', 'renewal'],
      'accept',
    );
    expect(problems).toEqual([]);
    const policy = (await policyOf(here))!;
    expect(factOf(policy, 'termMonths')?.value).toBe(48);
    expect(factOf(policy, 'name')?.value).toBe('Regeling vertrouwenspersoon Stichting De Bron');
    const history = await world.rows<{ verb: string }>(
      `select verb from fact_change where subject_id = $1`,
      [policy.id],
    );
    expect(history).toEqual([{ verb: 'added' }]);
    expect(await logOf(here, 'regulation:decide')).toHaveLength(1);
  });

  it('takes another value over on the same passage', async () => {
    const here = await setting();
    const regulation = await read(here);
    const answer = await step(here, regulation, ['termMonths'], 'change', 60);
    expect(proposalOf(answer.regulation!, 'termMonths')).toMatchObject({ state: 'changed' });
    expect(factOf((await policyOf(here))!, 'termMonths')?.value).toBe(60);
  });

  it('restores the earlier value on undo, and removes what it made', async () => {
    const here = await setting();
    const regulation = await read(here);
    const accepted = await step(here, regulation, ['termMonths'], 'accept');
    await step(here, accepted.regulation!, ['termMonths'], 'undo');
    expect(await policyOf(here)).toBeUndefined();
    const { subject } = await addSubject(here.anna, here.organisation, 'policy', {
      name: 'Onze regeling',
      termMonths: 24,
    });
    const later = await read(here);
    expect(proposalOf(later, 'termMonths')).toMatchObject({
      presentShown: expect.stringMatching(/24/),
    });
    const taken = await step(here, later, ['termMonths'], 'accept');
    expect(factOf((await policyOf(here))!, 'termMonths')?.value).toBe(48);
    const undone = await step(here, taken.regulation!, ['termMonths'], 'undo');
    expect(proposalOf(undone.regulation!, 'termMonths')).toMatchObject({ state: 'open' });
    const policy = (await policyOf(here))!;
    expect([policy.id, factOf(policy, 'termMonths')?.value]).toEqual([subject!.id, 24]);
    const decisions = await world.rows<{ decision: string }>(
      `select decision from regulation_decision where proposal_id = $1 order by number`,
      [proposalOf(later, 'termMonths').id],
    );
    expect(decisions.map(({ decision }) => decision)).toEqual(['accepted', 'undone']);
  });

  it('does not undo over what somebody changed since', async () => {
    const here = await setting();
    const accepted = await step(here, await read(here), ['termMonths'], 'accept');
    const policy = (await policyOf(here))!;
    await changeFacts(here.anna, here.organisation, 'policy', policy.id, policy.version, [
      { key: 'termMonths', value: 12 },
    ]);
    const { problems } = await step(here, accepted.regulation!, ['termMonths'], 'undo');
    expect(problems).toMatchObject([{ field: proposalOf(accepted.regulation!, 'termMonths').id }]);
    expect(factOf((await policyOf(here))!, 'termMonths')?.value).toBe(12);
  });

  it('does not take over what somebody changed since it was seen', async () => {
    const here = await setting();
    await addSubject(here.anna, here.organisation, 'policy', { name: 'Onze regeling' });
    const regulation = await read(here);
    const policy = (await policyOf(here))!;
    await changeFacts(here.anna, here.organisation, 'policy', policy.id, policy.version, [
      { key: 'termMonths', value: 12 },
    ]);
    const { problems } = await step(here, regulation, ['termMonths', 'renewal'], 'accept');
    expect(problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(factOf((await policyOf(here))!, 'renewal')).toBeUndefined();
  });

  it('does what was asked once, however often it is sent; of two people one wins', async () => {
    const here = await setting();
    const regulation = await read(here);
    await step(here, regulation, ['termMonths'], 'accept');
    expect((await step(here, regulation, ['termMonths'], 'accept')).problems).toEqual([]);
    expect((await step(here, regulation, ['termMonths'], 'reject')).problems).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await logOf(here, 'regulation:decide')).toHaveLength(1);
  });

  it('is all or nothing, and says which proposal was in the way', async () => {
    const here = await setting();
    const regulation = await read(here);
    const hindered = proposalOf(regulation, 'appointedBy');
    expect(hindered.hindrance).toMatch(/nog geen benoeming/);
    const { problems } = await step(here, regulation, ['termMonths', 'appointedBy'], 'accept');
    expect(problems).toMatchObject([{ field: hindered.id }]);
    expect(await policyOf(here)).toBeUndefined();
  });

  it('refuses a value that is no answer', async () => {
    const here = await setting();
    const regulation = await read(here);
    const wrong = await step(here, regulation, ['termMonths'], 'change', 'vier');
    expect(wrong.problems).toMatchObject([{ code: 'WRONG_KIND' }]);
    const none = await step(here, regulation, ['termMonths'], 'change');
    expect(none.problems).toMatchObject([{ code: 'VALUE_NEEDED' }]);
  });

  it('makes a counsellor the text names', async () => {
    const here = await setting();
    const text = `${sampleText}\n\nArtikel 5 Wie\n\nDe vertrouwenspersoon is Ruben de Wit.`;
    const regulation = await read(here, { text });
    const named = regulation.proposals.find(({ kind }) => kind === 'person')!;
    expect(named.makes).toMatch(/met een benoeming/);
    await decide(here.anna, here.organisation, regulation, [named], 'accept');
    const { subjects } = await readSetUp(here.anna, here.organisation);
    expect(subjects.map(({ kind, title }) => `${kind} ${title}`)).toEqual(
      expect.arrayContaining(['person Ruben de Wit', 'appointment Ruben de Wit']),
    );
  });

  it('makes a consent stale as any other change does', async () => {
    const people = await organisationWithCouncil(world);
    const { organisation } = people;
    const here = { organisation, anna: world.client(people.hr) };
    await bringIntoForce(world, people);
    const regulation = await read(here, {
      text: 'Regeling vertrouwenspersoon\n\nDe vertrouwenspersoon is verplicht tot geheimhouding.',
    });
    const standing = async () => {
      const { data } = await here.anna.query<{
        organisation: { consentStanding: { state: string } };
      }>(`query ($id: ID!) { organisation(organisationId: $id) { consentStanding { state } } }`, {
        id: organisation.id,
      });
      return data.organisation.consentStanding.state;
    };
    const before = await standing();
    await step(here, regulation, ['secrecyClause'], 'accept');
    expect([before, await standing()]).toEqual(['in_force', 'stale']);
  });
});

describe('what rests on a document', () => {
  const sources = async (client: Client, { id }: TestOrganisation) => {
    const { data } = await client.query<{
      organisation: { factSources: { key: string; place: string; quote: string | null }[] };
    }>(
      `query ($id: ID!) { organisation(organisationId: $id) { factSources { key place quote } } }`,
      { id },
    );
    return data.organisation.factSources;
  };

  it('is said with article and words, to the council as well, until the fact changes', async () => {
    const here = await setting();
    await step(here, await read(here), ['termMonths'], 'accept');
    const bram = world.client(
      await (await world.person('Bram')).as('works_council', here.organisation),
    );
    expect(await sources(bram, here.organisation)).toMatchObject([
      { key: 'termMonths', place: 'artikel 1 lid 1', quote: expect.stringContaining('vier jaar') },
    ]);
    const policy = (await policyOf(here))!;
    await changeFacts(here.anna, here.organisation, 'policy', policy.id, policy.version, [
      { key: 'termMonths', value: 12 },
    ]);
    expect(await sources(bram, here.organisation)).toEqual([]);
  });

  it('is kept from a consultant who may not see names, the text first of all', async () => {
    const here = await setting();
    const regulation = await read(here);
    await step(here, regulation, ['termMonths'], 'accept');
    const dirk = await world.consultant('Dirk');
    await world.engage(dirk, here.organisation);
    const client = world.client(dirk);
    const seen = await readRegulation(client, here.organisation, regulation.id);
    expect(seen).toMatchObject({
      title: 'document',
      text: null,
      proposals: [],
      downloadPath: null,
    });
    expect(await sources(client, here.organisation)).toMatchObject([
      { place: 'artikel 1 lid 1', quote: null },
    ]);
  });
});

describe('a later version', () => {
  const later = sampleWith({
    2: '1. De vertrouwenspersoon wordt door het bestuur benoemd voor een periode van zes jaar.',
    9: null,
  });

  it('asks again only what changed, and keeps the other decisions', async () => {
    const here = await setting();
    const first = await read(here);
    const accepted = ['termMonths', 'renewal', 'secrecyClause'];
    const decided = (await step(here, first, accepted, 'accept')).regulation!;
    await step(here, decided, ['roleReportsTo'], 'reject');
    const second = await read(here, { text: later, replacesId: first.id });
    expect(second.replacesId).toBe(first.id);
    const state = (fact: string) => {
      const { change, state: is, value } = proposalOf(second, fact);
      return [change, is, value];
    };
    expect(state('termMonths')).toEqual(['changed', 'open', 72]);
    expect(state('renewal')).toEqual(['same', 'accepted', 'once']);
    expect(state('roleReportsTo')).toMatchObject(['same', 'rejected', expect.anything()]);
    expect(state('secrecyClause')).toEqual(['removed', 'open', null]);
    await step(here, second, ['termMonths', 'secrecyClause'], 'accept');
    const policy = (await policyOf(here))!;
    expect(factOf(policy, 'termMonths')?.value).toBe(72);
    expect(factOf(policy, 'secrecyClause')).toBeUndefined();
  });

  it('takes the place of the earlier one, which is then decided on no more', async () => {
    const here = await setting();
    const first = await read(here);
    const second = await read(here, { text: later, replacesId: first.id });
    const { problems } = await step(here, first, ['termMonths'], 'accept');
    expect(problems).toMatchObject([{ code: 'REPLACED' }]);
    const again = await addRegulation(here.anna, here.organisation, 'r.txt', Buffer.from(later), {
      replacesId: first.id,
    });
    expect(again.problems).toMatchObject([{ code: 'HAS_SUCCESSOR' }]);
    await removeRegulation(here.anna, here.organisation, second);
    expect((await step(here, first, ['termMonths'], 'accept')).problems).toEqual([]);
  });

  it('is of the same organisation', async () => {
    const [here, there] = [await setting(), await setting()];
    const theirs = await read(there);
    const answer = await addRegulation(here.anna, here.organisation, 'r.txt', Buffer.from(later), {
      replacesId: theirs.id,
    });
    expect(answer.problems).toMatchObject([{ code: 'NO_SUCH_VERSION' }]);
  });
});

describe('reading in the background', () => {
  it('goes on after the process ended halfway, when somebody looks', async () => {
    const here = await setting();
    const regulation = await read(here);
    // As a process leaves it that ends while reading.
    await world.rows(`delete from regulation_proposal where regulation_id = $1`, [regulation.id]);
    await world.rows(
      `update regulation set state = 'reading', text = null, flags = null, attempts = 1,
         held_until = now() - interval '1 second' where id = $1`,
      [regulation.id],
    );
    await readRegulation(here.anna, here.organisation, regulation.id);
    await world.app.get(ReadingJobs, { strict: false }).whenIdle();
    const after = await readRegulation(here.anna, here.organisation, regulation.id);
    expect(after).toMatchObject({ state: 'read', text: regulation.text });
  });

  it('leaves alone what another process holds, and gives up on what ends it again and again', async () => {
    const here = await setting();
    const regulation = await read(here);
    await world.rows(`delete from regulation_proposal where regulation_id = $1`, [regulation.id]);
    const put = (attempts: number, held: string) =>
      world.rows(
        `update regulation set state = 'reading', text = null, flags = null, attempts = $2,
           held_until = now() ${held} where id = $1`,
        [regulation.id, attempts],
      );
    const look = async () => {
      await readRegulation(here.anna, here.organisation, regulation.id);
      await world.app.get(ReadingJobs, { strict: false }).whenIdle();
      return readRegulation(here.anna, here.organisation, regulation.id);
    };
    await put(1, `+ interval '20 seconds'`);
    expect((await look()).state).toBe('reading');
    await put(3, `- interval '1 second'`);
    expect(await look()).toMatchObject({
      state: 'refused',
      problem: expect.stringMatching(/te veel/),
    });
  });
});
