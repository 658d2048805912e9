import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Problem } from '../../graphql/problem.type.js';
import { IsText } from '../../graphql/text.js';

@InputType({ description: 'Removes everything that is demonstration.' })
export class DeleteDemoDataInput {
  @Field(() => ID, { description: 'A demonstration organisation one belongs to.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => String, {
    description: '“demo verwijderen” or “delete demo”, so that nobody does it by accident.',
  })
  @IsText({ max: 40, min: 0 })
  confirmation!: string;
}

@ObjectType({ description: 'What became of it.' })
export class DeleteDemoDataPayload {
  @Field(() => Int, { description: 'How many organisations are gone.' })
  deletedOrganisations!: number;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems!: Problem[];
}
