import { emptySetUp, subjectById, type SetUp } from '../facts/set-up.js';
import type { ProposedSubject } from '../regulation/proposal.js';
import { adopt, takeBack, type Accepted } from './adopt.js';
import { targetsOf } from './targets.js';

const document = { policyId: 'policy', policyName: 'Regeling De Bron' };
const empty = emptySetUp('org', 'De Bron');

/** Ids that tell in which order they were given out. */
function ids() {
  let last = 0;
  return () => `new-${(last += 1)}`;
}

const newId = ids();

function accept(setUp: SetUp, subject: ProposedSubject, fact: string, value: Accepted['value']) {
  const outcome = adopt(setUp, { subject, fact, value }, document, newId, ['hr']);
  if (!outcome.ok) throw new Error(outcome.refusal.map(({ message }) => message.nl).join());
  return outcome.value;
}

const back = (setUp: SetUp, subject: ProposedSubject, fact: string, adopted: never) =>
  takeBack(setUp, { subject, fact }, adopted, ['hr']);

const policy = { kind: 'policy' } as const;
const ruben = (kind: 'person' | 'appointment') => ({ kind, label: 'Ruben de Wit' }) as const;

describe('accepting a proposal', () => {
  it('sets the fact of what is there', () => {
    const { setUp, adopted } = accept(empty, { kind: 'organisation' }, 'model', 'internal');
    expect(setUp.organisation.facts.model).toBe('internal');
    expect(adopted).toEqual({
      changes: [{ kind: 'organisation', id: 'org', key: 'model', before: null, after: 'internal' }],
      created: [],
    });
  });

  it('makes the policy, and puts who has none under it', () => {
    const named = accept(empty, ruben('person'), 'name', 'Ruben de Wit').setUp;
    const { setUp, adopted } = accept(named, policy, 'termMonths', 48);
    expect(subjectById(setUp, 'policy', 'policy')?.facts).toEqual({
      name: 'Regeling De Bron',
      termMonths: 48,
    });
    expect(setUp.appointments[0]?.facts.policies).toEqual(['policy']);
    expect(adopted.created).toEqual([{ kind: 'policy', id: 'policy' }]);
  });

  it('makes a counsellor with an appointment under the policy, once', () => {
    const first = accept(empty, policy, 'termMonths', 48).setUp;
    const second = accept(first, ruben('person'), 'name', 'Ruben de Wit').setUp;
    const { setUp } = accept(second, ruben('appointment'), 'phone', '010-0001111');
    expect(setUp.persons).toHaveLength(1);
    expect(setUp.appointments.map(({ facts }) => facts)).toEqual([
      { person: setUp.persons[0]?.id, policies: ['policy'], phone: '010-0001111' },
    ]);
  });

  it.each([
    ['bureau', 'name', 'Luisterrijk'],
    ['body', 'kind', 'complaints_committee'],
    ['contact', 'kind', 'contact_person'],
  ] as const)('makes a %s by its name', (kind, fact, value) => {
    const subject = { kind, label: 'Luisterrijk' };
    const { setUp } = accept(empty, subject, fact, value);
    expect(targetsOf(setUp, subject, document)).toMatchObject({ is: 'there' });
  });

  it('finds a name whatever its accents and form of address', () => {
    const { setUp } = accept(empty, ruben('person'), 'name', 'Rubén de Wit');
    const again = accept(
      setUp,
      { kind: 'person', label: 'de heer Ruben de Wit' },
      'certified',
      true,
    );
    expect(again.setUp.persons).toHaveLength(1);
  });

  it('takes “de klachtencommissie” for the one there is', () => {
    const named = { kind: 'body', label: 'Landelijke Klachtencommissie' } as const;
    const { setUp } = accept(empty, named, 'kind', 'complaints_committee');
    const plain = { kind: 'body', label: 'klachtencommissie' } as const;
    expect(targetsOf(setUp, plain, document)).toMatchObject({ is: 'there' });
  });

  it('sets what is said of one sort for those of that sort only', () => {
    const inside = accept(empty, ruben('appointment'), 'kind', 'internal').setUp;
    const both = accept(
      inside,
      { kind: 'appointment', label: 'Eva Bos' },
      'kind',
      'external',
    ).setUp;
    const { setUp } = accept(both, { kind: 'appointment', label: 'externe' }, 'termMonths', 24);
    expect(setUp.appointments.map(({ facts }) => facts.termMonths)).toEqual([undefined, 24]);
  });

  it('says when there is nobody to say it of', () => {
    const subject = { kind: 'appointment' } as const;
    const accepted = { subject, fact: 'appointedBy', value: 'directors' };
    expect(adopt(empty, accepted, document, newId, ['hr'])).toMatchObject({
      ok: false,
      refusal: [{ code: 'no_such_subject' }],
    });
  });

  it('refuses a value the catalogue does not know, and who may not change the set-up', () => {
    const subject = { kind: 'organisation' } as const;
    const wrong = { subject, fact: 'model', value: 'somewhere' };
    expect(adopt(empty, wrong, document, newId, ['hr']).ok).toBe(false);
    const right = { ...wrong, value: 'internal' };
    expect(adopt(empty, right, document, newId, ['works_council']).ok).toBe(false);
  });
});

describe('taking it back', () => {
  it('restores what stood there, also that nobody knew', () => {
    const unknown: SetUp = {
      ...empty,
      organisation: { ...empty.organisation, declaredUnknown: ['model'] },
    };
    for (const start of [
      unknown,
      accept(empty, { kind: 'organisation' }, 'model', 'external').setUp,
    ]) {
      const subject = { kind: 'organisation' } as const;
      const { setUp, adopted } = accept(start, subject, 'model', 'internal');
      expect(back(setUp, subject, 'model', adopted as never)).toEqual({ ok: true, value: start });
    }
  });

  it('removes what was made for it, in the right order', () => {
    const { setUp, adopted } = accept(empty, ruben('person'), 'name', 'Ruben de Wit');
    expect(back(setUp, ruben('person'), 'name', adopted as never)).toEqual({
      ok: true,
      value: empty,
    });
  });

  it('leaves a policy that by now says more', () => {
    const { setUp, adopted } = accept(empty, policy, 'termMonths', 48);
    const more = accept(setUp, policy, 'renewal', 'once').setUp;
    const outcome = back(more, policy, 'termMonths', adopted as never);
    expect(outcome.ok && outcome.value.policies[0]?.facts).toEqual({
      name: 'Regeling De Bron',
      renewal: 'once',
    });
  });

  it('refuses when somebody changed the fact since', () => {
    const subject = { kind: 'organisation' } as const;
    const { setUp, adopted } = accept(empty, subject, 'model', 'internal');
    const later = accept(setUp, subject, 'model', 'external').setUp;
    expect(back(later, subject, 'model', adopted as never)).toMatchObject({
      ok: false,
      refusal: [{ field: 'model' }],
    });
  });
});
