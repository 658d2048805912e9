import type { Locale, SetUp } from '@vertrouwensbasis/domain';

type Words = Readonly<Record<Locale, string>>;

/** Advice on the model by number of people working (domain §6.5): words only, never a score. */
const advice: readonly { readonly below: number; readonly words: Words }[] = [
  {
    below: 10,
    words: {
      nl: 'Bij minder dan 10 mensen: kies extern of via de branche. Intern wordt afgeraden, omdat iedereen elkaar kent.',
      en: 'Below 10 people: choose external or through the sector. Internal is discouraged, since everybody knows everybody.',
    },
  },
  {
    below: 50,
    words: {
      nl: 'Bij 10 tot 49 mensen: kies extern, of intern met een externe achterwacht.',
      en: 'With 10 to 49 people: choose external, or internal with an external back-up.',
    },
  },
  {
    below: 250,
    words: {
      nl: 'Bij 50 tot 249 mensen: kies een combinatie, of twee interne vertrouwenspersonen met een externe achterwacht. Een interne meldregeling (Wbk) is dan verplicht.',
      en: 'With 50 to 249 people: choose a combination, or two internal counsellors with an external fallback. A whistleblower procedure (Wbk) is then obligatory.',
    },
  },
  {
    below: Number.POSITIVE_INFINITY,
    words: {
      nl: 'Vanaf 250 mensen: kies meer interne vertrouwenspersonen, verdeeld over locaties, met een coördinator en een externe voor lastige zaken.',
      en: 'From 250 people: choose several internal counsellors, spread over sites, with a coordinator and an external one for complex cases.',
    },
  },
];

/** Sources disagree; both are shown. */
const otherViews: Words = {
  nl: 'Hierover verschillen de bronnen: een uitgever raadt altijd extern aan; in onderzoek bij het Rijk vonden medewerkers een commercieel bureau juist minder toegankelijk dan mensen die de organisatie kennen.',
  en: 'Sources differ: one publisher always prefers external; in a study of central government workers found a commercial agency less accessible than people who know the organisation.',
};

export function sizeAdvice(setUp: SetUp, locale: Locale): string[] {
  const { headcount } = setUp.organisation.facts;
  if (headcount === undefined) return [];
  const fitting = advice.find(({ below }) => headcount < below)!;
  return [fitting.words[locale], otherViews[locale]];
}
