import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actorWithoutSession } from '../../access/actor.js';
import { normalEmail, normalText } from '../../graphql/text.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { MailService } from '../mail/mail.service.js';
import { digestOf } from '../sessions/sessions.service.js';
import { validDays } from './invitations.service.js';

/** What was typed will not do; the message says what to type instead. */
export class NewOrganisationError extends Error {
  override readonly name = 'NewOrganisationError';
}

const usage = 'main.js new-organisation "<name of the organisation>" <e-mail address>';

/** The name and the address of its first user, checked; throws with a sentence for the operator. */
export function newOrganisationFrom(words: readonly string[]): { name: string; email: string } {
  if (words.length !== 2) {
    throw new NewOrganisationError(
      `Give a name and an e-mail address, the name between quotes: ${usage}`,
    );
  }
  const name = normalText(words[0]);
  if (!name || [...name].length > 200 || /[\n\t]/.test(name)) {
    throw new NewOrganisationError(
      'The name of the organisation is 1 to 200 characters on one line.',
    );
  }
  const email = normalEmail(words[1]);
  if (email === null) {
    throw new NewOrganisationError(
      `“${words[1]}” is not an e-mail address, such as naam@bedrijf.nl.`,
    );
  }
  return { name, email };
}

/**
 * Makes an organisation with nobody in it yet, and invites its first user for HR. Only the operator
 * can, from the command line: over the network only HR of an organisation founds a sister of it.
 */
@Injectable()
export class NewOrganisations {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly mail: MailService,
  ) {}

  /** The link of the invitation; it is mailed as well. */
  async found({ name, email }: { name: string; email: string }): Promise<string> {
    const [organisationId, invitationId] = [randomUUID(), randomUUID()];
    // Nobody's account: the log shows the founding as done by the operator.
    const operator = actorWithoutSession(randomUUID());
    await this.tenancy.inUnenteredOrganisation(operator, organisationId, async (transaction) => {
      await transaction.rows('insert into organisation (id, name) values ($1, $2)', [
        organisationId,
        name,
      ]);
      await transaction.audit({
        action: 'organisation:found',
        target: { kind: 'organisation', id: organisationId },
      });
      await transaction.rows(
        `insert into invitation (organisation_id, id, email, name, role, token_digest, expires_at)
         values ($1, $2, $3, $4, 'hr', $5, now() + interval '${validDays} days')`,
        [
          organisationId,
          invitationId,
          email,
          email.split('@')[0],
          digestOf(this.mail.invitationToken(invitationId)),
        ],
      );
      await this.mail.enqueue(transaction, {
        recipient: email,
        template: 'invitation',
        locale: 'nl',
        subjectId: invitationId,
      });
      await transaction.audit({
        action: 'member:invite',
        target: { kind: 'invitation', id: invitationId },
        changed: ['role'],
        details: { role: 'hr' },
      });
    });
    this.mail.deliverSoon();
    await this.mail.delivered();
    return this.mail.invitationLink(invitationId);
  }
}
