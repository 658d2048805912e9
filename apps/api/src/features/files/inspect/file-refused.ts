/** Why a file is not taken. */
export type FileRefusal =
  | 'EMPTY'
  | 'NO_NAME'
  | 'TYPE_NOT_ALLOWED'
  | 'NOT_A_TEXT'
  | 'TYPE_DIFFERS'
  | 'DAMAGED'
  | 'ACTIVE_CONTENT'
  | 'UNPACKS_TOO_LARGE'
  | 'TOO_LARGE'
  | 'QUOTA';

/** A file that will not be kept; expected, and said to the person who sent it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly refusal: FileRefusal) {
    super(refusal);
  }
}
