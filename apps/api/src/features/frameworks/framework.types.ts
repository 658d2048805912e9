import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Framework as DomainFramework,
  type FrameworkItem as DomainFrameworkItem,
  type Locale,
  type NormStatus,
  normStatuses,
  type Source as DomainSource,
  versionOf,
} from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';
import { CalendarDateScalar } from '../../graphql/scalars.js';

export const NormStatusEnum = enumOf(normStatuses);
registerEnumType(NormStatusEnum, {
  name: 'NormStatus',
  description: 'What stands behind a rule.',
  valuesMap: {
    statute: { description: 'An act or decree.' },
    bill: { description: 'A bill that is not in force.' },
    professional_norm: { description: 'A norm of the profession.' },
    advice: { description: 'Advice of an authority or expert.' },
    disputed: { description: 'Sources disagree.' },
    product_norm: { description: 'Our own judgement.' },
  },
});

@ObjectType({ description: 'Where a rule comes from.' })
export class Source {
  constructor(
    private readonly source: DomainSource,
    private readonly locale: Locale,
  ) {}

  @Field(() => String, { description: 'Permanent name of the source.' })
  get id(): string {
    return this.source.id;
  }

  @Field(() => String, { description: 'Title.' })
  get title(): string {
    return this.source.title[this.locale];
  }

  @Field(() => String, { description: 'Who published it.' })
  get publisher(): string {
    return this.source.publisher;
  }

  @Field(() => String, { nullable: true, description: 'Where to find it.' })
  get url(): string | null {
    return this.source.url ?? null;
  }

  @Field(() => String, { nullable: true, description: 'When it was published, as printed.' })
  get published(): string | null {
    return this.source.published ?? null;
  }

  @Field(() => CalendarDateScalar, { description: 'The day it was last checked.' })
  get consultedOn(): string {
    return this.source.consultedOn;
  }
}

/** The sources with these ids, in this order. */
export function sourcesOf(
  framework: DomainFramework,
  ids: readonly string[],
  locale: Locale,
): Source[] {
  return ids.flatMap((id) => {
    const source = framework.sources.find((one) => one.id === id);
    return source ? [new Source(source, locale)] : [];
  });
}

/** The latest day on which one of these sources was checked; without any, the day of the release. */
export function lastChecked(framework: DomainFramework, ids: readonly string[]): string {
  const days = framework.sources.flatMap(({ id, consultedOn }) =>
    ids.includes(id) ? [consultedOn] : [],
  );
  return days.sort().at(-1) ?? framework.releasedOn;
}

@ObjectType({ description: 'A group of items under one heading.' })
export class FrameworkColumn {
  @Field(() => String, { description: 'Permanent name of the column.' })
  id!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;
}

@ObjectType({ description: 'One point of a checklist.' })
export class FrameworkItem {
  constructor(
    private readonly framework: DomainFramework,
    private readonly place: DomainFrameworkItem,
    private readonly locale: Locale,
  ) {}

  @Field(() => String, { description: 'Permanent name of the item.' })
  get id(): string {
    return this.place.item.id;
  }

  @Field(() => Int, { description: 'Its number as people quote it.' })
  get number(): number {
    return this.place.number;
  }

  @Field(() => String, { description: 'The column it stands in.' })
  get columnId(): string {
    return this.place.column;
  }

  @Field(() => String, { description: 'Title.' })
  get title(): string {
    return this.place.item.texts.title[this.locale];
  }

  @Field(() => String, { description: 'What it asks.' })
  get question(): string {
    return this.place.item.texts.question[this.locale];
  }

  @Field(() => String, { description: 'When it is met.' })
  get rule(): string {
    return this.place.item.texts.rule[this.locale];
  }

  @Field(() => Float, { description: 'How much it counts.' })
  get weight(): number {
    return this.place.weight;
  }

  @Field(() => NormStatusEnum, { description: 'What stands behind it.' })
  get normStatus(): NormStatus {
    return this.place.item.normStatus;
  }

  @Field(() => Int, { description: 'Version of what it means; a change that can alter a verdict.' })
  get version(): number {
    return versionOf(this.place);
  }

  @Field(() => CalendarDateScalar, { description: 'The day its sources were last checked.' })
  get checkedOn(): string {
    return lastChecked(this.framework, this.place.item.sources);
  }

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'For law in motion: the last day of which its state is known.',
  })
  get knownThrough(): string | null {
    return this.place.item.knownThrough ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What could not be checked about it; null when there is nothing of the kind.',
  })
  get notVerified(): string | null {
    return this.place.item.notVerified?.[this.locale] ?? null;
  }

  @Field(() => [Source], { description: 'Where it comes from.' })
  get sources(): Source[] {
    return sourcesOf(this.framework, this.place.item.sources, this.locale);
  }
}

@ObjectType({ description: 'A checklist.' })
export class Framework {
  constructor(
    private readonly framework: DomainFramework,
    private readonly locale: Locale,
  ) {}

  @Field(() => ID, { description: 'Permanent name of the checklist.' })
  get id(): string {
    return this.framework.id;
  }

  @Field(() => String, { description: 'Which release of it.' })
  get release(): string {
    return this.framework.release;
  }

  @Field(() => CalendarDateScalar, {
    description: 'The day from which this release could be used.',
  })
  get releasedOn(): string {
    return this.framework.releasedOn;
  }

  @Field(() => [String], { description: 'What is new in this release, and why.' })
  get notes(): string[] {
    return this.framework.notes.map((one) => one[this.locale]);
  }

  @Field(() => String, { description: 'Title.' })
  get title(): string {
    return this.framework.title[this.locale];
  }

  @Field(() => String, { description: 'Its name where there is little room.' })
  get shortTitle(): string {
    return this.framework.shortTitle[this.locale];
  }

  @Field(() => Boolean, {
    description: 'Whether it judges the role itself, with hard stops and quality checks.',
  })
  get judgesRole(): boolean {
    return this.framework.judgesRole;
  }

  @Field(() => String, { description: 'Whom it is based on.' })
  get attribution(): string {
    return this.framework.attribution[this.locale];
  }

  @Field(() => [FrameworkColumn], { description: 'Its columns, in order.' })
  get columns(): FrameworkColumn[] {
    return this.framework.columns.map(({ id, title }) => ({ id, title: title[this.locale] }));
  }

  @Field(() => [FrameworkItem], { description: 'Its items, in order.' })
  get items(): FrameworkItem[] {
    return this.framework.items.map(
      (place) => new FrameworkItem(this.framework, place, this.locale),
    );
  }

  @Field(() => [Source], { description: 'All sources it names.' })
  get sources(): Source[] {
    return this.framework.sources.map((source) => new Source(source, this.locale));
  }

  @Field(() => [String], { description: 'What could not be verified.' })
  get notVerified(): string[] {
    return this.framework.notVerified.map((one) => one[this.locale]);
  }
}
