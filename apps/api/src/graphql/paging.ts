import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { ApiError } from './errors.js';

/** Every list takes these. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 25 without it.' })
  @Transform(({ value }: { value: unknown }) => value ?? 25)
  @IsInt()
  @Min(1)
  @Max(100)
  first = 25;

  @Field(() => String, { nullable: true, description: 'Continue after this `endCursor`.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  after?: string | null;
}

/** `PageArgs` with a text to look for. */
@ArgsType()
export class SearchPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or address, at most 100.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;
}

export interface Connection<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** The base of a connection type: `@ObjectType() class MemberConnection extends connectionOf(Member, 'members') {}`. */
export function connectionOf<Node>(node: Type<Node>, what: string): Type<Connection<Node>> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType implements Connection<Node> {
    @Field(() => [node], { description: `This page of ${what}.` })
    nodes!: Node[];

    @Field(() => Int, { description: 'How many there are on all pages together.' })
    totalCount!: number;

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType as Type<Connection<Node>>;
}

/**
 * Cursors hold the sort key of the last row, sealed together with the list they belong to: one from
 * another list or another organisation does not open.
 */
@Injectable()
export class Cursors {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  seal(list: string, key: readonly (string | number)[]): string {
    const text = JSON.stringify(key);
    return Buffer.concat([this.sealOf(list, text), Buffer.from(text)]).toString('base64url');
  }

  open(list: string, cursor: string | null | undefined): (string | number)[] | null {
    if (!cursor) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const text = bytes.subarray(16).toString();
    if (bytes.length < 17 || !timingSafeEqual(bytes.subarray(0, 16), this.sealOf(list, text))) {
      throw ApiError.badInput('after');
    }
    return JSON.parse(text) as (string | number)[];
  }

  /**
   * A page from `first + 1` rows: the one too many only tells that more follow. Rows carry their
   * sort key beside the node.
   */
  page<Node>(
    list: string,
    first: number,
    found: { total: number; rows: { key: (string | number)[]; node: Node }[] },
  ): Connection<Node> {
    const shown = found.rows.slice(0, first);
    const last = shown.at(-1);
    return {
      nodes: shown.map((row) => row.node),
      totalCount: found.total,
      pageInfo: {
        hasNextPage: found.rows.length > first,
        endCursor: last ? this.seal(list, last.key) : null,
      },
    };
  }

  private sealOf(list: string, text: string): Buffer {
    return createHmac('sha256', this.settings.secret)
      .update(`cursor\n${list}\n${text}`)
      .digest()
      .subarray(0, 16);
  }
}

/** For `like`: what people type is looked for literally. */
export function containing(search: string | null | undefined): string | null {
  const wanted = search?.normalize('NFC').trim();
  return wanted ? `%${wanted.replace(/[\\%_]/g, '\\$&')}%` : null;
}
