import type { AnsweredSubject } from './answers.js';
import { unitsWithin, unitTree, type UnitNode } from './unit-tree.js';

const unit = (id: string, partOf?: string): AnsweredSubject => ({
  id,
  kind: 'unit',
  title: id,
  version: 1,
  own: false,
  facts: partOf ? [{ key: 'partOf', value: partOf, declaredUnknown: false }] : [],
});
const units = [unit('team', 'ward'), unit('north'), unit('ward', 'north'), unit('lost', 'gone')];
const shape = (nodes: readonly UnitNode[]): unknown[] =>
  nodes.map(({ unit: { id }, below }) => (below.length > 0 ? [id, ...shape(below)] : id));

it('shows the units as the tree they form', () => {
  expect(shape(unitTree(units))).toEqual([['north', ['ward', 'team']], 'lost']);
});

it('knows where a unit cannot move: to itself or below', () => {
  expect([...unitsWithin(units[2]!, units)].sort()).toEqual(['team', 'ward']);
});
