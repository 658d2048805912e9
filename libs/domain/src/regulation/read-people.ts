import { datesIn } from './dates.js';
import type { NamedCounsellor } from './people.js';
import type { Passage, Reading } from './proposal.js';
import type { Statement } from './statements.js';
import { quoted, reading, type TextRead } from './text-read.js';

const phone = /(?<![\d-])(?:\+31|0031|0)\s?\(?\d{1,3}\)?[\s-]?\d{2,4}(?:\s?\d{2,4}){1,3}(?!\d)/gu;
const email = /[a-z0-9][a-z0-9._-]{0,60}@[a-z0-9][a-z0-9.-]{0,80}\.[a-z]{2,12}/giu;
const generalAddress =
  /^(?:info|receptie|secretariaat|bestuur|hr|hrm|personeel|klacht|algemeen|office|contact|administratie|ondersteuning)@?/iu;

/** Who the counsellors are, and what the text says of each of them. */
export function readPeople(read: TextRead): readonly Reading[] {
  return [...readNames(read), ...readReach(read), ...readQualities(read)];
}

function readNames(read: TextRead): readonly Reading[] {
  return read.people.flatMap((person) => {
    const passage = {
      quote: person.name,
      start: person.start,
      end: person.end,
      place: person.place,
    };
    const found = [reading({ kind: 'person', label: person.name }, 'name', person.name, passage)];
    if (person.substitute) {
      found.push(
        reading({ kind: 'appointment', label: person.name }, 'position', 'substitute', passage),
      );
    } else {
      found.push(reading({ kind: 'organisation' }, 'published', true, passage));
    }
    return found;
  });
}

/** Numbers and addresses, of the counsellor they stand beside. */
function readReach(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  read.statements.forEach((statement, index) => {
    if (read.foci[index]?.role !== 'vp') return;
    const words = read.text.slice(statement.start, statement.end);
    const phones = [...words.matchAll(phone)].map((match) => spotted(statement, match));
    const emails = [...words.matchAll(email)].map((match) => spotted(statement, match));
    for (const passage of phones) {
      const whole = read.text.slice(statement.start, statement.end);
      if (/receptie|algemeen nummer|secretariaat|fax/iu.test(whole)) continue;
      found.push({ ...channel('direct_phone', passage) }, contactPublished(passage));
      const owner = ownerOf(read, statement, passage);
      if (owner) {
        found.push(
          reading(
            { kind: 'appointment', label: owner.name },
            'phone',
            passage.quote.trim(),
            passage,
          ),
        );
      }
    }
    for (const passage of emails) {
      if (generalAddress.test(passage.quote)) {
        found.push(channel('general_mailbox', passage));
        continue;
      }
      found.push(channel('private_mailbox', passage), contactPublished(passage));
      const owner = ownerOf(read, statement, passage);
      const shared = /^vertrouwenspersonen@/iu.test(passage.quote);
      if (owner && !shared) {
        found.push(
          reading({ kind: 'appointment', label: owner.name }, 'email', passage.quote, passage),
        );
      }
    }
  });
  return found;
}

function spotted(statement: Statement, match: RegExpExecArray): Passage {
  const start = statement.start + match.index;
  const end = start + match[0].length;
  return { quote: match[0], start, end, place: statement.place };
}

function channel(option: string, passage: Passage): Reading {
  return {
    subject: { kind: 'policy' },
    fact: 'channels',
    value: option,
    adds: true,
    certainty: 'stated',
    passage,
  };
}

function contactPublished(passage: Passage): Reading {
  return reading({ kind: 'organisation' }, 'directContactPublished', true, passage);
}

/** Whose number it is: who is named in the same sentence or row just before, or the only one. */
function ownerOf(
  read: TextRead,
  statement: Statement,
  passage: Passage,
): NamedCounsellor | undefined {
  const before = read.text.slice(
    Math.max(statement.block.start, passage.start - 160),
    passage.start,
  );
  const near = read.people
    .map((person) => ({
      person,
      at: Math.max(before.lastIndexOf(person.name), before.lastIndexOf(firstName(person))),
    }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at);
  if (near[0]) return near[0].person;
  const regular = read.people.filter(({ substitute }) => !substitute);
  return regular.length === 1 ? regular[0] : undefined;
}

function firstName({ name }: NamedCounsellor): string {
  const first = name.split(/\s/u)[0] ?? name;
  return first.includes('.') ? name : first;
}

/** What a sentence says of the one counsellor it names: papers, training, main job. */
function readQualities(read: TextRead): readonly Reading[] {
  const found: Reading[] = [...certifiedTogether(read)];
  for (const statement of read.statements) {
    const words = read.text.slice(statement.start, statement.end);
    const named = read.people.filter(
      (person) => words.includes(person.name) || words.includes(firstName(person)),
    );
    const passage = quoted(read, statement);
    for (const person of named) {
      const subject = { kind: 'person', label: person.name } as const;
      const certified = /gecertificeerd|register-?vertrouwensperso+n|\bLVV\b/u.test(words);
      const denied = /\b(?:niet|geen|nog niet)\b/iu.test(words);
      if (certified && !denied) found.push(reading(subject, 'certified', true, passage));
      if (certified && denied && /niet gecertificeerd/iu.test(words)) {
        found.push(reading(subject, 'certified', false, passage));
      }
      const dates = datesIn(read.text, statement.start, statement.end);
      const paper = /\bVOG\b|verklaring omtrent (?:het )?gedrag/u.exec(words);
      const training = /basisopleiding|basistraining|opleiding tot vertrouwenspersoon/iu.exec(
        words,
      );
      for (const { date, start } of dates) {
        const at = start - statement.start;
        const nearPaper = paper ? Math.abs(at - paper.index) : Infinity;
        const nearTraining = training ? Math.abs(at - training.index) : Infinity;
        if (nearPaper === Infinity && nearTraining === Infinity) continue;
        const fact = nearPaper < nearTraining ? 'goodConductOn' : 'basicTrainingOn';
        found.push(reading(subject, fact, date, passage));
      }
      const department = departmentOf(read.text.slice(person.end, person.end + 60));
      if (department && words.includes(person.name)) {
        found.push(reading(subject, 'mainJobDepartment', department, passage));
      }
    }
  }
  return found;
}

/** “Al onze vertrouwenspersonen zijn gecertificeerd”: each of those named. */
function certifiedTogether(read: TextRead): readonly Reading[] {
  const all =
    /(?:al onze|onze|alle|beide|de) vertrouwensperso+nen (?:zijn|is) (?:\p{L}+ ){0,3}?(?:gecertificeerd|ingeschreven)/iu;
  const statement = read.statements.find(({ start, end }) => all.test(read.text.slice(start, end)));
  if (!statement) return [];
  const passage = quoted(read, statement);
  return read.people.map(({ name }) =>
    reading({ kind: 'person', label: name }, 'certified', true, passage),
  );
}

/** “(afdeling Financiën)”, “, adviseur bij HR”. */
function departmentOf(after: string): string | undefined {
  const said =
    /^\s?[(,]\s?(?:\p{L}+\s){0,4}?(HRM?|P&O|Personeelszaken|Financi[eë]n|Finance|Juridische Zaken|Legal|afdeling\s\p{L}+)/u.exec(
      after,
    )?.[1];
  if (said === undefined) return undefined;
  if (/HR|P&O|Personeel/u.test(said)) return 'hr';
  if (/Financi|Finance/u.test(said)) return 'finance';
  if (/Juridisch|Legal/u.test(said)) return 'legal';
  return 'other';
}
