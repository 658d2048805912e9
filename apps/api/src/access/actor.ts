import type { Role } from '@vertrouwensbasis/domain';

/** Who is asking: established anew for every request, never cached between two. */
export interface Actor {
  readonly accountId: string;
  /** Null for work the product does itself, such as filling the demo. */
  readonly sessionId: string | null;
  readonly isConsultant: boolean;
  readonly isPlatformAdmin: boolean;
  /**
   * Per organisation: memberships, and `consultant` for the clients this request is about. A consultant
   * may have thousands, so the others are not looked up.
   */
  readonly roles: Map<string, readonly Role[]>;
  readonly correlationId: string | null;
}

/** What someone may rely on in one organisation; empty for a stranger. */
export function rolesIn(actor: Actor, organisationId: string): readonly Role[] {
  return actor.roles.get(organisationId) ?? [];
}

/** For organisations the database just showed to this consultant under a grant that holds today. */
export function advises(actor: Actor, organisationId: string): void {
  const held = rolesIn(actor, organisationId);
  if (!held.includes('consultant')) actor.roles.set(organisationId, [...held, 'consultant']);
}

/** Acts for an account without a session: the demo data and tests that prepare a state. */
export function actorWithoutSession(accountId: string): Actor {
  return {
    accountId,
    sessionId: null,
    isConsultant: false,
    isPlatformAdmin: false,
    roles: new Map(),
    correlationId: null,
  };
}
