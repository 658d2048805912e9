import { Injectable } from '@nestjs/common';
import {
  assess,
  changesOverTime,
  type Framework,
  type Locale,
  numbersOverTime,
  type StandOnDay,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import {
  currentFramework,
  frameworkInUse,
  frameworkNamed,
  frameworkOf,
} from '../frameworks/current-framework.js';
import type { Reading } from '../set-up/reading.js';
import { Assessment, type AssessmentChanges, type AssessmentPoint } from './assessment.types.js';

@Injectable()
export class AssessmentService {
  constructor(private readonly tenancy: Tenancy) {}

  /**
   * The stored assessment in words. It is worked out anew only when time has passed since it was
   * stored, when another day is asked for (then the facts of now as they would stand on that day),
   * or by a checklist beside the first, of which lists keep the outcome and this page the reasons.
   */
  on(reading: Reading, day: string | null | undefined, frameworkId?: string | null): Assessment {
    const wanted = day ?? reading.today;
    const { id } = frameworkNamed(frameworkId);
    const framework = frameworkInUse(id, reading.releases);
    const stored = reading.assessment;
    if (
      stored?.on === wanted &&
      stored.frameworkId === framework.id &&
      stored.release === framework.release
    ) {
      return new Assessment(stored, reading);
    }
    return this.asOf(reading, wanted, null, framework);
  }

  /** Pure and bounded: one set-up, one day. */
  asOf(
    reading: Reading,
    day: string,
    variant: string | null = null,
    framework: Framework = frameworkInUse(currentFramework.id, reading.releases),
  ): Assessment {
    const { setUp, consented, evidence } = reading;
    const assessment = assess(setUp, {
      on: day,
      framework,
      consent: { inForce: consented, stale: false, evidence: evidence.seen },
      evidence: evidence.pieces,
      voices: evidence.voices ?? [],
    });
    return new Assessment(assessment, reading, variant);
  }

  history(
    actor: Actor,
    organisationId: string,
    frameworkId?: string | null,
  ): Promise<AssessmentPoint[]> {
    return this.tenancy.readInOrganisation(actor, organisationId, {
      name: 'assessment-history',
      text: `select coalesce(json_agg(json_build_object('on', h.on_day,
          'completeness', json_build_object('part', h.completeness_part, 'of', h.completeness_of),
          'conformity', json_build_object('part', h.conformity_part, 'of', h.conformity_of),
          'evidence', json_build_object('part', h.evidence_part, 'of', h.evidence_of),
          'hardStopCount', h.hard_stop_count, 'metCount', h.met_count) order by h.on_day), '[]')
          as document
        from (select * from assessment_history where organisation_id = $1 and framework_id = $2
              order by on_day desc limit 1000) as h`,
      values: [organisationId, frameworkNamed(frameworkId).id],
    });
  }

  /**
   * What changed between two days, from what was stored on the last day of change until each; null
   * when nothing is known of the earlier one.
   */
  async changes(
    actor: Actor,
    organisationId: string,
    days: { from: string; to: string },
    frameworkId: string | null | undefined,
    locale: Locale,
  ): Promise<AssessmentChanges | null> {
    const { id } = frameworkNamed(frameworkId);
    const stand = (day: string) => `(select json_build_object('on', h.on_day, 'release', h.release,
        'conformity', json_build_object('part', h.conformity_part, 'of', h.conformity_of),
        'hardStops', h.hard_stop_count, 'items', h.items)
      from assessment_history h
      where h.organisation_id = $1 and h.framework_id = $2 and h.on_day <= ${day}::date
      order by h.on_day desc limit 1)`;
    const { before, after } = await this.tenancy.readInOrganisation<{
      before: StandOnDay | null;
      after: StandOnDay | null;
    }>(actor, organisationId, {
      name: 'assessment-changes',
      text: `select json_build_object('before', ${stand('$3')}, 'after', ${stand('$4')}) as document`,
      values: [organisationId, id, days.from, days.to],
    });
    if (!before || !after || before.items.length === 0 || after.items.length === 0) return null;
    const items = changesOverTime(
      before,
      after,
      frameworkOf(id, after.release),
      locale,
      frameworkOf(id, before.release),
    );
    return {
      from: before.on,
      to: after.on,
      fromRelease: before.release,
      toRelease: after.release,
      numbers: numbersOverTime(before, after, locale),
      unchangedCount:
        after.items.length -
        items.filter(({ itemId }) => after.items.some((item) => item.itemId === itemId)).length,
      items: [...items],
    };
  }
}
