import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { SessionsModule } from '../features/sessions/sessions.module.js';
import { AccessGuard } from './access.guard.js';
import { type AccessRule, accessRuleKey } from './requires.js';

/** The keys under which @nestjs/graphql marks resolver methods; it does not export them. */
const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';

/** One query or mutation, with who may run it. */
export interface Operation {
  type: 'Query' | 'Mutation';
  name: string;
  rule: AccessRule | undefined;
}

@Module({
  imports: [DiscoveryModule, SessionsModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** An operation somebody forgot to protect stops the start, and so the build. */
  onModuleInit(): void {
    const open = this.operations().filter((operation) => !operation.rule);
    if (open.length > 0) {
      const names = open.map((operation) => operation.name).join(', ');
      throw new Error(
        `Say who may run ${names}: @Requires, @SignedIn or @Public (access/requires.ts)`,
      );
    }
  }

  operations(): Operation[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      const prototype = instance ? (Object.getPrototypeOf(instance) as object | null) : null;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = (prototype as Record<string, object>)[method];
        if (!handler) return [];
        const type: unknown = Reflect.getMetadata(resolverType, handler);
        if (type !== 'Query' && type !== 'Mutation') return [];
        const named: unknown = Reflect.getMetadata(resolverName, handler);
        return [
          {
            type,
            name: typeof named === 'string' ? named : method,
            rule: Reflect.getMetadata(accessRuleKey, handler) as AccessRule | undefined,
          },
        ];
      });
    });
  }
}
