import type { FactsOf } from '../catalogue.js';
import type { SubjectKind } from '../fact.js';
import { emptySetUp, withSubject, type SetUp, type Subject } from '../set-up.js';

/** A subject to say something about in a test. */
export function aSubject<Kind extends SubjectKind>(
  id: string,
  facts: FactsOf[Kind],
  declaredUnknown: readonly string[] = [],
): Subject<Kind> {
  return { id, facts, declaredUnknown };
}

/**
 * A small organisation for tests: one policy, Anna under it as counsellor with Bram standing in,
 * and a policy document.
 */
export function aSetUp(): SetUp {
  let setUp = emptySetUp('org', 'Zorghuis De Linde');
  const add = <Kind extends SubjectKind>(kind: Kind, id: string, facts: FactsOf[Kind]) => {
    setUp = withSubject(setUp, kind, aSubject<Kind>(id, facts));
  };
  add('unit', 'north', { name: 'Locatie Noord', kind: 'site' });
  add('unit', 'ward', { name: 'Afdeling 2', kind: 'department', partOf: 'north' });
  add('body', 'council', { name: 'OR De Linde', kind: 'works_council' });
  add('bureau', 'bureau', { name: 'Bureau Vertrouwd' });
  add('person', 'anna', { name: 'Anna de Vries', mainJobDepartment: 'other' });
  add('person', 'bram', { name: 'Bram Jansen' });
  add('policy', 'policy', {
    name: 'Regeling vertrouwenspersoon',
    adoptedOn: '2026-01-15',
    roleReportsTo: 'board',
    timeForm: 'hours_a_year',
    timeAmount: 24,
  });
  add('appointment', 'a', {
    person: 'anna',
    kind: 'internal',
    position: 'counsellor',
    policies: ['policy'],
    startOn: '2026-02-01',
    phone: '06 12 34 56 78',
  });
  add('appointment', 'b', {
    person: 'bram',
    kind: 'internal',
    position: 'substitute',
    standsInFor: ['a'],
    policies: ['policy'],
  });
  add('document', 'text', {
    title: 'Regeling 2026',
    kind: 'policy',
    policies: ['policy'],
    datedOn: '2026-01-15',
  });
  return setUp;
}
