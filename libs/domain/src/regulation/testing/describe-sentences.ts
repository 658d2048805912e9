import { readRegulation } from '../read-regulation.js';

/**
 * What sentences decide about one fact: under each value the sentences that say it, each on its own
 * in a rule about the counsellor. Under `nothing` stand sentences that decide nothing about it.
 */
export function describeSentences(
  fact: string,
  cases: Readonly<Record<string, readonly string[]>>,
): void {
  describe(`sentences about ${fact}`, () => {
    for (const [value, sentences] of Object.entries(cases)) {
      it.each(sentences)(`say ${value}: %s`, (sentence) => {
        const { proposals } = readRegulation(`Regeling vertrouwenspersoon\n\n${sentence}\n`);
        const found = proposals.filter((one) => one.fact === fact).map((one) => one.value);
        if (value === 'nothing') expect(found).toEqual([]);
        else
          expect(
            found.flatMap((one) => (Array.isArray(one) ? one.map(String) : [String(one)])),
          ).toContain(value);
      });
    }
  });
}
