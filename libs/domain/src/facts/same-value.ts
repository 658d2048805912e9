import type { FactValue, Row } from './fact.js';

/** Whether two answers are the same, whatever the order of the fields in a record. */
export function sameValue(one: FactValue | undefined, other: FactValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length &&
      one.every((element: string | Row, index) => sameElement(element, other[index] as string))
    );
  }
  return one === other;
}

function sameElement(one: string | Row, other: string | Row): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => one[field] === other[field])
  );
}
