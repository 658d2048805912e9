import type { FactValue, SubjectKind } from '../facts/fact.js';
import type { Place } from './place.js';

/** Words of the regulation, exactly as they stand there. */
export interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Whom a proposed fact is about. Without a label: the policy, or all appointments. */
export interface ProposedSubject {
  readonly kind: SubjectKind;
  /** A person's, bureau's or body's name, or `interne`, `externe`, `ongewenste omgangsvormen`, `integriteit`. */
  readonly label?: string;
}

/** A fact that a text decides, with the words that decide it. Nothing is taken over silently. */
export interface Proposal {
  readonly subject: ProposedSubject;
  readonly fact: string;
  readonly value: FactValue;
  /** The words that decide it first. */
  readonly passage: Passage;
  readonly place: Place;
  /** Every passage the value rests on, in reading order; without all of them the value goes. */
  readonly passages: readonly Passage[];
  readonly certainty: 'stated' | 'likely';
  /** Another way to read the text. */
  readonly alternative?: { readonly value: FactValue; readonly passage: Passage };
}

/** One reading of one passage, before readings of the same fact are put together. */
export interface Reading {
  readonly subject: ProposedSubject;
  readonly fact: string;
  readonly value: boolean | string | number;
  /** The value is one of several options that add up. */
  readonly adds: boolean;
  readonly certainty: 'stated' | 'likely';
  readonly passage: Passage;
}
