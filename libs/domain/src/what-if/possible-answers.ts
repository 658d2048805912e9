import { factDefinition } from '../facts/catalogue.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';

/**
 * The answers to a question that can be tried beforehand: yes and no, or one of its options. Of a
 * question with several options at once: what is chosen now with one option more, or one fewer.
 * None for what is typed, dated or refers to others: those have too many answers to try.
 */
export function possibleAnswers(
  kind: SubjectKind,
  key: string,
  now: FactValue | undefined,
): readonly { readonly option: string; readonly value: FactValue }[] {
  const type = factDefinition(kind, key)?.type;
  switch (type?.type) {
    case 'yesNo':
      return [
        { option: 'true', value: true },
        { option: 'false', value: false },
      ];
    case 'choice':
      return Object.keys(type.options).map((option) => ({ option, value: option }));
    case 'choices': {
      const chosen = Array.isArray(now) ? (now as readonly string[]) : [];
      return Object.keys(type.options).map((option) => ({
        option,
        value: Object.keys(type.options).filter((one) =>
          one === option ? !chosen.includes(one) : chosen.includes(one),
        ),
      }));
    }
    default:
      return [];
  }
}
