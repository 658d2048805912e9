import type { FactDefinition, FactValue, NewAnswer, QuestionHelp } from '@vertrouwensbasis/domain';
import type { ReactNode } from 'react';

/** Another subject that can be chosen as the answer. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
}

/** What the field of one question needs, whatever its kind. */
export interface FactInputProps {
  /** Unique on the page; also the anchor that links lead to. */
  readonly id: string;
  readonly definition: FactDefinition;
  readonly help: QuestionHelp | undefined;
  /** What stands in the field: the answer given, also while it is not saved yet. */
  readonly value: FactValue | undefined;
  readonly declaredUnknown: boolean;
  readonly error: ReactNode;
  readonly readOnly: boolean;
  /** The subjects a reference can point at, by kind. */
  readonly choosable: (kind: string) => readonly Choosable[];
  /** The version of the subject that the field shows. */
  readonly version: number;
  /** `seenVersion`: what the answer was begun on, where that is not what is shown now. */
  readonly onAnswer: (answer: NewAnswer, seenVersion?: number) => void;
}
