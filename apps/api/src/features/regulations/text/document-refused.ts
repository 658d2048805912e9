/** Why no text could be taken from a document. */
export const documentRefusals = [
  'NOT_READABLE',
  'SCANNED',
  'PROTECTED',
  'DAMAGED',
  'NO_TEXT',
  'TOO_LONG',
  'TOO_HEAVY',
] as const;

export type DocumentRefusal = (typeof documentRefusals)[number];

/** A document that will not be read; expected, and said to the person who sent it. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';

  constructor(readonly refusal: DocumentRefusal) {
    super(refusal);
  }
}
