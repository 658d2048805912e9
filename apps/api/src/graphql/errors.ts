import { GraphQLError } from 'graphql';
import type { Locale } from '@vertrouwensbasis/domain';

/** What can go wrong, as published in `errors[].extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNAVAILABLE'
  | 'INTERNAL';

interface Further {
  /** The input field at fault, as a path. */
  field?: string;
  /** Seconds until another try makes sense. */
  retryAfter?: number;
}

/** An answer other than the one asked for. Its text is neutral and in the reader's language. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly further: Further = {},
    readonly httpStatus = statuses[code],
  ) {
    super(code);
  }

  static unauthenticated = () => new ApiError('UNAUTHENTICATED');
  static forbidden = () => new ApiError('FORBIDDEN');
  /** Also for what exists and belongs to someone else: the two cannot be told apart. */
  static notFound = () => new ApiError('NOT_FOUND');
  static conflict = () => new ApiError('CONFLICT');
  static badInput = (field?: string) => new ApiError('BAD_USER_INPUT', field ? { field } : {});
  static rateLimited = (retryAfter: number) => new ApiError('RATE_LIMITED', { retryAfter });
}

const statuses: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  PAYLOAD_TOO_LARGE: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const texts: Record<Locale, Record<ErrorCode, string>> = {
  nl: {
    UNAUTHENTICATED: 'U bent niet (meer) aangemeld. Meld u aan en probeer het opnieuw.',
    FORBIDDEN: 'U heeft geen recht om dit te doen.',
    NOT_FOUND: 'Dit bestaat niet, of u heeft er geen toegang toe.',
    BAD_USER_INPUT: 'Het verzoek klopt niet. Controleer wat u heeft ingevuld.',
    CONFLICT: 'Dit is intussen veranderd. Laad de pagina opnieuw en probeer het nog eens.',
    RATE_LIMITED: 'Te veel pogingen. Wacht even en probeer het dan opnieuw.',
    PAYLOAD_TOO_LARGE: 'Het verzoek is te groot.',
    UNAVAILABLE: 'De dienst is even niet beschikbaar. Probeer het over een minuut opnieuw.',
    INTERNAL: 'Er ging iets mis. Noem het kenmerk als u hulp vraagt.',
  },
  en: {
    UNAUTHENTICATED: 'You are not signed in (any more). Sign in and try again.',
    FORBIDDEN: 'You have no right to do this.',
    NOT_FOUND: 'This does not exist, or you have no access to it.',
    BAD_USER_INPUT: 'The request is not correct. Check what you filled in.',
    CONFLICT: 'This has changed in the meantime. Reload the page and try again.',
    RATE_LIMITED: 'Too many attempts. Wait a moment and try again.',
    PAYLOAD_TOO_LARGE: 'The request is too large.',
    UNAVAILABLE: 'The service is unavailable for a moment. Try again in a minute.',
    INTERNAL: 'Something went wrong. Mention the reference when you ask for help.',
  },
};

/** As it stands in an answer. */
export interface PublicError {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: readonly (string | number)[];
  extensions: { code: ErrorCode; correlationId: string } & Further;
}

export interface ErrorReader {
  locale: Locale;
  correlationId: string;
  /** Developers with introspection see what GraphQL itself objects to; nobody else does. */
  explain: boolean;
}

export function publicError(error: unknown, reader: ErrorReader): PublicError {
  const { code, further } = asApiError(error);
  const graphql = error instanceof GraphQLError ? error : null;
  const objection = reader.explain && code === 'BAD_USER_INPUT' && graphql ? graphql.message : null;
  return {
    message: objection ?? texts[reader.locale][code],
    ...(graphql?.locations ? { locations: graphql.locations } : {}),
    ...(graphql?.path ? { path: graphql.path } : {}),
    extensions: { code, correlationId: reader.correlationId, ...further },
  };
}

/** Finds out what kind of failure this is, through the wrappers of GraphQL, Fastify and TypeORM. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof GraphQLError) {
    const { originalError } = error;
    if (originalError && !(originalError instanceof GraphQLError)) {
      const inner = asApiError(originalError);
      // A scalar that refuses a value throws while the request is read, before anything ran.
      if (inner.code !== 'INTERNAL' || error.path) return inner;
    }
    // Without a path nothing ran: the document or its variables were at fault.
    if (!error.path) {
      return new ApiError('BAD_USER_INPUT', variableField(error.message));
    }
    return new ApiError('INTERNAL');
  }
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string') {
    const known = byCode(code);
    if (known) return new ApiError(known);
  }
  if (error instanceof Error && /^(?:Connection terminated|timeout exceeded)/.test(error.message)) {
    return new ApiError('UNAVAILABLE');
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    const byStatus =
      statusCode === 404
        ? 'NOT_FOUND'
        : statusCode === 413
          ? 'PAYLOAD_TOO_LARGE'
          : 'BAD_USER_INPUT';
    return new ApiError(byStatus, {}, statusCode);
  }
  return new ApiError('INTERNAL');
}

/** `Variable "$input" got invalid value … at "input.email"` names the field to look at. */
function variableField(message: string): Further {
  const field =
    /^Variable "\$[\w.]+" got invalid value .* at "([\w.[\]]+)"/s.exec(message)?.[1] ??
    /^Variable "\$(\w+)"/.exec(message)?.[1];
  return field ? { field } : {};
}

/** Codes of PostgreSQL (SQLSTATE), of the network and of a disk that takes no more. */
function byCode(code: string): ErrorCode | null {
  if (/^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOSPC|EDQUOT|EROFS)/.test(code)) return 'UNAVAILABLE';
  if (code.length !== 5) return null;
  // Connection, out of resources, shut down by an operator or a time limit.
  if (/^(?:08|53|57)/.test(code)) return 'UNAVAILABLE';
  // Somebody else holds the lock, or the transaction lost against another.
  if (code === '55P03' || /^40/.test(code)) return 'CONFLICT';
  // The database refused: such a row exists already, or overlaps with one.
  if (code === '23505' || code === '23P01') return 'CONFLICT';
  // A reference to something that is not there.
  if (code === '23503') return 'NOT_FOUND';
  if (code === '23502' || code === '23514') return 'BAD_USER_INPUT';
  // A text that is no uuid, no date or out of range.
  if (/^22/.test(code)) return 'BAD_USER_INPUT';
  return null;
}
