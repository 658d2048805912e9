import type { Outline } from './outline.js';
import { namesCounsellor, namesOtherCounsellor } from './words-for-counsellor.js';

/** Whether a text is about a confidential counsellor at all, and whether it still holds. */
export type SubjectOfText =
  'counsellor' | 'counsellor_among_others' | 'repealed' | 'something_else';

/** The first characters, in which a text says what it is. */
const opening = 1_500;

/** How a text says of itself that it is over: as a whole, not about its predecessor. */
const withdrawn =
  /(?:(?:deze|dit|bovenstaande|onderstaande)\s(?:regeling|reglement|protocol|document|pagina|besluit|versie|tekst|beleid)|(?:de|het)\s(?:regeling|reglement|protocol)\s(?:vertrouwens\p{L}+|ongewenst\p{L}*)[^.\n]{0,60})\s[^.\n]{0,80}?(?:\bis\b[^.\n]{0,60}(?:ingetrokken|vervallen|vervangen|niet meer geldig|komen te vervallen)|geldt niet meer|is niet langer|\bvervalt per|is per [^.\n]{0,40} vervallen|is niet meer van kracht|heeft haar gelding verloren|gold tot|was geldig tot)|^[#*\s[(]*(?:vervallen|ingetrokken|niet meer geldig|archief|historische versie)\b/imu;

/** A title that names someone or something else. */
const otherTitle =
  /klachten?(?:advies)?commissie|bezwaar\p{L}*commissie|bedrijfsarts|arbodienst|preventiemedewerker|ombuds|meldpunt|gegevensbescherming|verlof|misstand|klokkenluid|cli[eë]nt|pati[eë]nt/iu;

/** Whether any part of the text is headed by the counsellor. */
function headed(text: string, outline: Outline): boolean {
  const { blocks } = outline;
  return blocks.some(({ headings }) =>
    headings.some(({ start, end }) => namesCounsellor(text.slice(start, end)) > 0),
  );
}

const kin =
  /vertrouw|klacht|klager|meld|gedrag|pest|intimid|discrimin|integriteit|geheim|gesprek|veilig|omgang|taak|taken|benoem/iu;

/** How long the text is that has to do with the matter at all; what is unrelated changes nothing. */
function lengthOfKin(text: string, { blocks }: Outline): number {
  return blocks
    .filter(({ start, end }) => kin.test(text.slice(start, Math.min(end, start + 2_000))))
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A text that names the counsellor once in so many characters is about little else. */
const charactersAMention = 500;

/** What a text is about, judged by its title, its headings and how often it names the role. */
export function aboutWhat(text: string, outline: Outline): SubjectOfText {
  const start = text.slice(0, opening);
  const named = namesCounsellor(text);
  const other = namesOtherCounsellor(text);
  if (named === 0) return 'something_else';
  const title = titleOf(text, outline);
  const length = lengthOfKin(text, outline);
  if (namesOtherCounsellor(title) > 0 && other >= named) return 'something_else';
  if (other > 0 && other >= named * 2) return 'something_else';
  if (withdrawn.test(start) || withdrawn.test(text.slice(-600))) return 'repealed';
  if (namesCounsellor(title) > 0) return 'counsellor';
  if (
    otherTitle.test(title) &&
    !headed(text, outline) &&
    named * charactersAMention * 2 < length + 1400
  ) {
    return 'something_else';
  }
  return named * charactersAMention > length ? 'counsellor' : 'counsellor_among_others';
}

/** The title: the first filled line, and the first headings. */
export function titleOf(text: string, outline: Outline): string {
  const first = outline.blocks[0];
  const heading = outline.tree.children[0]?.heading ?? '';
  const line = first ? (text.slice(first.start, first.end).split('\n')[0] ?? '') : '';
  const before = first?.headings.map(({ start, end }) => text.slice(start, end)).join(' ') ?? '';
  const second = outline.tree.children[1]?.heading ?? '';
  return `${heading} ${second} ${before} ${line.slice(0, 200)}`;
}
