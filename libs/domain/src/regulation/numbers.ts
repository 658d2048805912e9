/** Numbers as words, without accents: a regulation writes “vier jaar” more often than “4 jaar”. */
const words: Readonly<Record<string, number>> = {
  half: 0.5,
  halve: 0.5,
  een: 1,
  eenmaal: 1,
  eenmalig: 1,
  anderhalf: 1.5,
  twee: 2,
  tweemaal: 2,
  drie: 3,
  driemaal: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  vijfentwintig: 25,
  dertig: 30,
  zesendertig: 36,
  veertig: 40,
  achtenveertig: 48,
  vijftig: 50,
  zestig: 60,
  tachtig: 80,
  honderd: 100,
  honderdtwintig: 120,
  honderdvijftig: 150,
  tweehonderd: 200,
  vijfhonderd: 500,
  duizend: 1000,
};

/**
 * The number a normalised word says, the Dutch way: `1.200` is twelve hundred, `1,5` one and a half.
 */
export function numberIn(norm: string): number | undefined {
  if (Object.hasOwn(words, norm)) return words[norm];
  if (norm.length > 14) return undefined;
  const parts = /^(\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?:,(\d{1,4}))?$/u.exec(norm);
  if (parts?.[1]) return Number(`${parts[1].replaceAll('.', '')}.${parts[2] ?? '0'}`);
  return /^\d{1,3}\.\d{1,2}$/u.test(norm) ? Number(norm) : undefined;
}
