import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { mayDo } from '@vertrouwensbasis/domain';
import { SessionsService } from '../features/sessions/sessions.service.js';
import { ApiError } from '../graphql/errors.js';
import { contextOf, type RequestContext } from '../graphql/request-context.js';
import { rolesIn } from './actor.js';
import { type AccessRule, accessRuleKey } from './requires.js';

/** Asked before every query and mutation. Shut by default: no rule, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    // Plain HTTP routes ask by themselves (actor-of-request.ts), or touch no data of anyone (health).
    if (execution.getType<string>() !== 'graphql') return true;
    const rule = this.reflector.get<AccessRule | undefined>(accessRuleKey, execution.getHandler());
    const context = contextOf(execution);
    const arguments_ = GqlExecutionContext.create(execution).getArgs<Arguments>();
    try {
      await this.check(rule, context, arguments_);
    } catch (error) {
      this.report(error, execution, context, organisationOf(arguments_));
      throw error;
    }
    return true;
  }

  private async check(
    rule: AccessRule | undefined,
    context: RequestContext,
    arguments_: Arguments,
  ): Promise<void> {
    if (!rule) throw ApiError.forbidden();
    context.actor ??= await this.sessions.actorOf(context);
    if (rule.kind === 'public') return;
    if (!context.actor) throw ApiError.unauthenticated();
    if (rule.kind === 'signed-in') return;
    if (rule.kind === 'consultant') {
      if (!context.actor.isConsultant) throw ApiError.forbidden();
      return;
    }
    const organisationId = organisationOf(arguments_);
    if (organisationId) await this.sessions.lookUpGrant(context.actor, organisationId);
    const roles = organisationId ? rolesIn(context.actor, organisationId) : [];
    if (roles.length === 0) throw ApiError.notFound();
    if (!rule.actions.some((action) => mayDo(roles, action))) throw ApiError.forbidden();
  }

  /** Denied access is worth a line; the target as a digest, so that the log names nothing. */
  private report(
    error: unknown,
    execution: ExecutionContext,
    context: RequestContext,
    organisationId: string | undefined,
  ): void {
    if (!(error instanceof ApiError)) return;
    context.req.log.info(
      {
        event: 'access denied',
        code: error.code,
        operation: execution.getHandler().name,
        session: context.actor?.sessionId ?? null,
        target: organisationId
          ? createHash('sha256').update(organisationId).digest('hex').slice(0, 16)
          : null,
      },
      'access denied',
    );
  }
}

interface Arguments {
  organisationId?: string;
  input?: { organisationId?: string };
}

function organisationOf(arguments_: Arguments): string | undefined {
  return arguments_.organisationId ?? arguments_.input?.organisationId;
}
