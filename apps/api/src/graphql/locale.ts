import type { Locale } from '@vertrouwensbasis/domain';

/** The language of the answer, from `Accept-Language`; Dutch unless English is preferred. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag, index, weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ tag, weight }) => /^(?:nl|en)(?:-|$)/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return preferred[0]?.tag.startsWith('en') ? 'en' : 'nl';
}
