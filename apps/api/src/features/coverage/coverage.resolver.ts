import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  coverageGapSentence,
  coverageOf,
  coverageRowTitle,
  factName,
  resourcesOf,
  subjectById,
  titleOfId,
  type Locale,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { demand } from '../../access/demand.js';
import { CurrentActor, RequestLocale } from '../../graphql/request-context.js';
import { Organisation } from '../organisations/organisation.type.js';
import { type Reading, readingFor } from '../set-up/reading.js';
import { sectionOf } from '../set-up/section-of.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { type CapacityFacts, Coverage } from './coverage.types.js';

@Resolver(() => Organisation)
export class CoverageResolver {
  constructor(private readonly setUps: SetUpReader) {}

  @ResolveField(() => Coverage, {
    name: 'coverage',
    description: 'Who is there for whom today, as the facts say; no part of the score.',
  })
  async coverage(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Parent() organisation: Organisation,
  ): Promise<Coverage> {
    demand(actor, organisation.id, 'setUp:read');
    const document = await this.setUps.of(actor, organisation.id);
    return coverageIn(readingFor(document, rolesIn(actor, organisation.id), locale));
  }
}

function coverageIn(reading: Reading): Coverage {
  const { setUp, locale, today } = reading;
  const { on, counsellors, rows, gaps } = coverageOf(setUp, today);
  return {
    on,
    counsellors: counsellors.map(({ appointmentId, away }) => ({
      appointmentId,
      name: titleOfId(setUp, 'appointment', appointmentId, locale),
      away,
    })),
    rows: rows.map((row) => ({
      aspect: row.aspect,
      title: coverageRowTitle(row, setUp, locale),
      covered: row.covered,
      cells: [...row.cells],
    })),
    gaps: gaps.map((gap) => ({
      aspect: gap.aspect,
      sentence: coverageGapSentence(gap, setUp, locale),
      open: gap.open,
      link: {
        section: sectionOf(gap.at.kind, gap.at.key),
        subjectKind: gap.at.kind,
        subjectId: gap.at.subjectId,
        key: gap.at.key,
        label: factName(gap.at.kind, gap.at.key, {}, locale),
      },
    })),
    capacity: capacityIn(
      reading,
      counsellors.map(({ appointmentId }) => appointmentId),
    ),
  };
}

function capacityIn({ setUp, locale, today }: Reading, acting: readonly string[]): CapacityFacts {
  const { hours } = resourcesOf(setUp, today);
  const certified = acting.filter((id) => {
    const person = subjectById(setUp, 'appointment', id)?.facts.person;
    return subjectById(setUp, 'person', person)?.facts.certified === true;
  });
  return {
    counsellors: acting.length,
    certified: certified.length,
    hoursAgreed: hours.sum,
    withoutHours: [...hours.notInHours, ...hours.unknown].map((id) =>
      titleOfId(setUp, 'appointment', id, locale),
    ),
  };
}
