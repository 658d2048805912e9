/** Why the embedded database cannot start, in a sentence for the person who starts the product. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
