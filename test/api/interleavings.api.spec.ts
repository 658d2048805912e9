import {
  answerSent,
  answerSettled,
  answerToSend,
  type AnswerPlace,
  chooseMine,
  giveAnswer,
  giveUpAnswer,
  nothingUnsaved,
  restoredAnswers,
  unsavedAt,
} from '@vertrouwensbasis/domain';
import fc from 'fast-check';
import type { Client } from '../world/client.js';
import { changeFacts, factOf, readSetUp } from '../world/set-up.js';
import { type Person, type TestOrganisation, World } from '../world/world.js';

/**
 * Two people at the same questions in any order of typing, saving, losing the connection, reloading
 * and choosing: each with the rules by which the web keeps answers, against the real API.
 */
let world: World;
let organisation: TestOrganisation;
let people: Person[];
let clients: Client[];

beforeAll(async () => {
  world = await World.start({ logLevel: 'error' });
  people = await Promise.all(['Anna', 'Bram'].map((name) => world.person(name)));
  clients = people.map((person) => world.client(person));
});
afterAll(() => world.stop());

const keys = ['groupName', 'modelReason'] as const;
type Key = (typeof keys)[number];

/** What somebody does, or what happens to them. */
type Step =
  | { who: 0 | 1; does: 'begin' | 'leave'; key: Key }
  | { who: 0 | 1; does: 'send'; fate: 'answered' | 'never arrived' | 'answer lost' }
  | { who: 0 | 1; does: 'refresh' | 'reload' }
  | { who: 0 | 1; does: 'choose'; key: Key; keep: 'mine' | 'theirs' };

const who = fc.constantFrom<0 | 1>(0, 1);
const key = fc.constantFrom(...keys);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who, does: fc.constant('begin' as const), key }) },
  { weight: 4, arbitrary: fc.record({ who, does: fc.constant('leave' as const), key }) },
  {
    weight: 6,
    arbitrary: fc.record({
      who,
      does: fc.constant('send' as const),
      fate: fc.constantFrom('answered', 'answered', 'never arrived', 'answer lost'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constantFrom('refresh', 'reload') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who,
      does: fc.constant('choose' as const),
      key,
      keep: fc.constantFrom('mine', 'theirs'),
    }),
  },
) as fc.Arbitrary<Step>;

interface Shown {
  version: number;
  values: Partial<Record<Key, string>>;
}

/** A screen: what it shows, what is being typed, and the answers on their way. */
class Screen {
  unsaved = nothingUnsaved;
  drafts = new Map<Key, { text: string; seen: number; over: string | undefined }>();
  /** Every answer given here, with what its giver saw in its place. */
  readonly given: { key: Key; text: string; over: string | undefined }[] = [];
  /** Answers that were given up on purpose. */
  readonly letGo = new Set<string>();

  constructor(
    readonly name: string,
    private readonly client: Client,
    private shown: Shown,
  ) {}

  place(at: Key): AnswerPlace {
    return { kind: 'organisation', subjectId: organisation.id, key: at };
  }

  /** What stands in the field: one's own answer on its way, or what the server said. */
  field(at: Key): string | undefined {
    const entry = unsavedAt(this.unsaved, this.place(at));
    const own = entry && (entry.next ?? entry.answer);
    return own && 'value' in own ? (own.value as string) : this.shown.values[at];
  }

  begin(at: Key, text: string): void {
    this.drafts.set(at, { text, seen: this.shown.version, over: this.field(at) });
  }

  leave(at: Key): void {
    const draft = this.drafts.get(at);
    if (!draft) return;
    this.drafts.delete(at);
    this.given.push({ key: at, text: draft.text, over: draft.over });
    this.unsaved = giveAnswer(this.unsaved, this.place(at), { value: draft.text }, draft.seen);
  }

  async send(fate: 'answered' | 'never arrived' | 'answer lost'): Promise<void> {
    const entry = answerToSend(this.unsaved);
    if (!entry) return;
    this.unsaved = answerSent(this.unsaved, entry);
    const { answer, basedOn, key: at } = entry;
    const value = 'value' in answer ? answer.value : null;
    const payload =
      fate === 'never arrived'
        ? null
        : await changeFacts(this.client, organisation, 'organisation', organisation.id, basedOn, [
            { key: at, value },
          ]);
    if (!payload || fate === 'answer lost') {
      this.unsaved = answerSettled(this.unsaved, entry, { is: 'failed' });
      return;
    }
    const [conflict] = payload.conflicts;
    if (conflict) {
      this.unsaved = answerSettled(this.unsaved, entry, {
        is: 'conflict',
        with: {
          theirsShown: String(conflict.theirs),
          yoursShown: String(conflict.yours),
          changedBy: conflict.changedBy,
          changedAt: '',
          currentVersion: conflict.currentVersion,
        },
      });
      return;
    }
    expect(payload.problems).toEqual([]);
    this.show(payload.subject!);
    this.unsaved = answerSettled(this.unsaved, entry, {
      is: 'saved',
      version: payload.subject!.version,
    });
  }

  async refresh(): Promise<void> {
    const { subjects } = await readSetUp(this.client, organisation);
    this.show(subjects.find(({ id }) => id === organisation.id)!);
  }

  /** What is typed is taken on leaving; the rest comes back from the browser's storage. */
  async reload(): Promise<void> {
    for (const at of this.drafts.keys()) this.leave(at);
    this.unsaved = restoredAnswers(JSON.parse(JSON.stringify(this.unsaved.entries)));
    await this.refresh();
  }

  choose(at: Key, keep: 'mine' | 'theirs'): void {
    const entry = unsavedAt(this.unsaved, this.place(at));
    if (entry?.state.is !== 'conflict') return;
    if (keep === 'mine') {
      // Seen in the notice, and replaced on purpose.
      const mine = 'value' in entry.answer ? (entry.answer.value as string) : '';
      this.given.push({ key: at, text: mine, over: entry.state.with.theirsShown ?? undefined });
      this.unsaved = chooseMine(this.unsaved, this.place(at));
    } else {
      this.letGo.add('value' in entry.answer ? (entry.answer.value as string) : '');
      this.unsaved = giveUpAnswer(this.unsaved, this.place(at));
    }
  }

  private show(subject: Parameters<typeof factOf>[0]): void {
    this.shown = {
      version: subject.version,
      values: Object.fromEntries(
        keys.map((one) => [one, factOf(subject, one)?.value as string | undefined]),
      ),
    };
  }
}

it('loses no answer and overwrites none unseen, in whatever order two people work', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      round += 1;
      organisation = await world.organisation(`Ronde ${round}`);
      for (const person of people) await person.as('hr', organisation);
      const start: Shown = { version: 1, values: {} };
      const screens = clients.map((client, index) => new Screen('AB'[index]!, client, start));
      let typed = 0;
      for (const one of steps) {
        const screen = screens[one.who]!;
        if (one.does === 'begin') screen.begin(one.key, `${screen.name}${(typed += 1)}`);
        if (one.does === 'leave') screen.leave(one.key);
        if (one.does === 'send') await screen.send(one.fate);
        if (one.does === 'refresh') await screen.refresh();
        if (one.does === 'reload') await screen.reload();
        if (one.does === 'choose') screen.choose(one.key, one.keep);
      }
      // The connection is back for everybody: what can be saved is saved.
      for (const screen of screens) {
        for (const at of [...screen.drafts.keys()]) screen.leave(at);
        while (answerToSend(screen.unsaved)) await screen.send('answered');
      }
      await nothingLost(screens);
    }),
    { numRuns: Number(process.env['INTERLEAVINGS'] ?? 40), seed: 20261128, endOnFailure: true },
  );
}, 120_000);

async function nothingLost(screens: readonly Screen[]): Promise<void> {
  const rows = await world.rows<{ key: Key; old: string | null; new: string | null }>(
    `select key, old #>> '{}' as old, new #>> '{}' as new from fact_change
     where organisation_id = $1 and verb = 'changed' order by seq`,
    [organisation.id],
  );
  const given = screens.flatMap((screen) => screen.given);
  // What somebody saw in place of an answer: also through answers of their own that it replaced.
  const seenBefore = (text: string | null, known = new Set<string | null>()): typeof known => {
    for (const { over = null } of given.filter((one) => one.text === text)) {
      if (known.has(over)) continue;
      known.add(over);
      if (over?.[0] === text?.[0]) seenBefore(over, known);
    }
    return known;
  };
  for (const change of rows) {
    expect([change, seenBefore(change.new).has(change.old)]).toEqual([change, true]);
  }
  // Each answer was saved once, waits for a choice, was given up, or was replaced by its own giver.
  for (const screen of screens) {
    for (const at of keys) {
      const last = screen.given.filter((one) => one.key === at).at(-1);
      if (!last) continue;
      const times = rows.filter((row) => row.key === at && row.new === last.text).length;
      const waits = unsavedAt(screen.unsaved, screen.place(at)) !== undefined;
      const kept = times > 0 || waits || screen.letGo.has(last.text);
      expect([screen.name, at, last.text, kept]).toEqual([screen.name, at, last.text, true]);
    }
  }
  for (const text of new Set(rows.map((row) => row.new))) {
    expect([text, rows.filter((row) => row.new === text).length <= 2]).toEqual([text, true]);
  }
}
