/**
 * A word as it stands inside a sentence: small first letter, but abbreviations stay.
 *
 * @example midSentence('Ondernemingsraad') // 'ondernemingsraad'; 'HR-directeur' stays
 */
export function midSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
