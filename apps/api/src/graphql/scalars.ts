import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLID, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { ApiError } from './errors.js';
import { normalText } from './text.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function parseUuid(value: unknown): string {
  if (typeof value !== 'string' || !uuid.test(value)) throw ApiError.badInput();
  return value.toLowerCase();
}

/**
 * Every `ID` of this API is a UUID, wherever it is nested. GraphQL takes any text for an ID, so the
 * one built-in scalar learns it here; nothing else in this process reads IDs.
 */
export function idsAreUuids(): void {
  GraphQLID.parseValue = parseUuid;
  GraphQLID.parseLiteral = (node) => parseUuid(node.kind === Kind.STRING ? node.value : null);
}

function stringOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : null;
}

/** A real day, strictly `YYYY-MM-DD`, 1990 to 2100. */
export function parseCalendarDate(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw ApiError.badInput();
  const date = new Date(`${value}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  const year = Number(value.slice(0, 4));
  if (!real || year < 1990 || year > 2100) throw ApiError.badInput();
  return value;
}

@Scalar('CalendarDate')
export class CalendarDateScalar implements CustomScalar<string, string> {
  description = 'A day in the Netherlands, YYYY-MM-DD, from 1990 to 2100.';
  parseValue = parseCalendarDate;
  serialize = (value: unknown) => String(value);
  parseLiteral = (node: ValueNode) => parseCalendarDate(stringOf(node));
}

function parseMoment(value: unknown): string {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})$/;
  if (typeof value !== 'string' || !shape.test(value)) throw ApiError.badInput();
  parseCalendarDate(value.slice(0, 10));
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw ApiError.badInput();
  return moment.toISOString();
}

@Scalar('Moment', () => Date)
export class MomentScalar implements CustomScalar<string, string | Date> {
  description = 'A moment in time, ISO 8601 with its offset.';
  parseValue = parseMoment;
  serialize = (value: unknown) => new Date(value as string | Date).toISOString();
  parseLiteral = (node: ValueNode) => parseMoment(stringOf(node));
}

const deepest = 4;
const largest = 20_000;

/** A value of a fact: what it must look like is the catalogue's to say, how large is said here. */
function parseFactValue(value: unknown): unknown {
  const normal = bounded(value, 0);
  if (JSON.stringify(normal).length > largest) throw ApiError.badInput();
  return normal;
}

function bounded(value: unknown, depth: number): unknown {
  if (depth > deepest) throw ApiError.badInput();
  if (typeof value === 'string') {
    const text = normalText(value);
    if (text === null) throw ApiError.badInput();
    return text;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      throw ApiError.badInput();
    }
    return value;
  }
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => bounded(item, depth + 1));
  if (typeof value !== 'object') throw ApiError.badInput();
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (
        !/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(key) ||
        key === 'constructor' ||
        key === 'prototype'
      ) {
        throw ApiError.badInput();
      }
      return [key, bounded(item, depth + 1)];
    }),
  );
}

@Scalar('Answers')
export class AnswersScalar implements CustomScalar<unknown, unknown> {
  description = 'Answers as one JSON object, by the key of the catalogue. Only in answers of ours.';
  parseValue = refused;
  serialize = (value: unknown) => value;
  parseLiteral = refused;
}

function refused(): never {
  throw ApiError.badInput();
}

@Scalar('FactValue')
export class FactValueScalar implements CustomScalar<unknown, unknown> {
  description = 'A value of a fact as JSON, at most 4 levels deep and 20 kB long.';
  parseValue = parseFactValue;
  serialize = (value: unknown) => value;
  // A literal may hold variables inside; only whole variables are taken.
  parseLiteral = (node: ValueNode) => parseFactValue(valueFromASTUntyped(node));
}
