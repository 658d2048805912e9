import { Injectable } from '@nestjs/common';
import type { ConsentRequest, Snapshot } from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { ConsentedVersion } from './snapshots.js';

/** The version that is in force today; a decision counts from its start date on. */
@Injectable()
export class ConsentedVersions {
  constructor(private readonly tenancy: Tenancy) {}

  async inForce(actor: Actor, organisationId: string): Promise<ConsentedVersion | null> {
    const found = await this.tenancy.readInOrganisation<{
      canonical: string;
      askedFor: ConsentRequest['askedFor'];
    } | null>(actor, organisationId, {
      name: 'consented-version',
      text: `select json_build_object('canonical', s.canonical, 'askedFor', r.request -> 'askedFor')
               as document
             from consent_request r
             join snapshot s on s.organisation_id = r.organisation_id and s.hash = r.snapshot_hash
             where r.organisation_id = $1 and (r.state = 'in_force' or (r.state = 'employer_decision'
               and (r.request #>> '{employerDecision,startOn}')::date <= ${today}))
             order by r.number desc limit 1`,
      values: [organisationId],
    });
    if (!found) return null;
    return { setUp: (JSON.parse(found.canonical) as Snapshot).setUp, askedFor: found.askedFor };
  }
}
