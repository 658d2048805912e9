import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { ApiError } from './errors.js';
import type { Locale } from '@vertrouwensbasis/domain';

/** What belongs to one GraphQL request. */
export interface RequestContext {
  req: FastifyRequest;
  reply: FastifyReply;
  locale: Locale;
  correlationId: string;
  /** Filled by the access guard; null for someone who is not signed in. */
  actor: Actor | null;
}

export function contextOf(execution: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(execution).getContext<RequestContext>();
}

/** The person who asks; only on operations that ask for one to be signed in. */
export const CurrentActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor => {
    const { actor } = contextOf(execution);
    if (!actor) throw ApiError.unauthenticated();
    return actor;
  },
);

/** The person who asks, or null: for the few operations that are open to everyone. */
export const MaybeActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor | null => contextOf(execution).actor,
);

export const RequestLocale = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Locale => contextOf(execution).locale,
);

export const CurrentRequest = createParamDecorator(
  (_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution),
);
