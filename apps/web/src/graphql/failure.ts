import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** A request that did not give what was asked; refusals are `problems` in the answer instead. */
export interface Failure {
  /** As in `errors[].extensions.code`; OFFLINE when no answer came. */
  readonly code: string;
  /** In the reader's language, from the server; null when the server said nothing readable. */
  readonly message: string | null;
  readonly correlationId: string | null;
  /** Seconds until another try makes sense. */
  readonly retryAfter: number | null;
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    return fromErrors(error.errors) ?? unreadable('INTERNAL');
  }
  if (ServerError.is(error)) {
    // A refusal before GraphQL started: the same shape with another status.
    return fromBody(error.bodyText) ?? unreadable('INTERNAL');
  }
  return unreadable('OFFLINE');
}

function unreadable(code: string): Failure {
  return { code, message: null, correlationId: null, retryAfter: null };
}

/** What a plain route said, in the same shape as GraphQL’s errors. */
export function failureFromBody(body: string): Failure {
  return fromBody(body) ?? unreadable('INTERNAL');
}

/** No answer came. */
export const offline = unreadable('OFFLINE');

function fromBody(body: string): Failure | null {
  try {
    const parsed = JSON.parse(body) as { errors?: unknown };
    return Array.isArray(parsed.errors) ? fromErrors(parsed.errors as PublicError[]) : null;
  } catch {
    return null;
  }
}

interface PublicError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

function fromErrors(errors: readonly PublicError[]): Failure | null {
  const [first] = errors;
  if (!first) return null;
  const { code, correlationId, retryAfter } = first.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    correlationId: typeof correlationId === 'string' ? correlationId : null,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
  };
}
