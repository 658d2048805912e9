import { Field, ID, InputType } from '@nestjs/graphql';
import { sectionIds } from '@vertrouwensbasis/domain';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';

@InputType({ description: 'Says that one has read a section of the frozen version, or not.' })
export class MarkSectionInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId!: string;

  @Field(() => String, { description: 'The section.' })
  @IsIn(sectionIds)
  section!: string;

  @Field(() => Boolean, { description: 'True: read.' })
  @IsBoolean()
  seen!: boolean;
}
