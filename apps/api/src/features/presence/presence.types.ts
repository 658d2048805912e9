import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type SectionId, sectionIds } from '@vertrouwensbasis/domain';
import { IsIn, IsUUID } from 'class-validator';

@InputType({ description: 'Where somebody is at work.' })
export class WorkOnSectionInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'The section of the wizard.' })
  @IsIn(sectionIds)
  section!: SectionId;
}

@ObjectType({ description: 'A colleague who is at work in the same section.' })
export class PresentColleague {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

@ObjectType({ description: 'Who else is at work here.' })
export class WorkOnSectionPayload {
  @Field(() => [PresentColleague], {
    description: 'Colleagues seen in this section within the last 45 seconds, by name.',
  })
  others!: PresentColleague[];

  @Field(() => Int, {
    description: 'The revision of the set-up: when it went up, somebody saved something.',
  })
  revision!: number;
}
