import type { Locale } from '@vertrouwensbasis/domain';

/** An answer before or after: in words, absent, or said to be unknown. */
export interface Said {
  readonly shown: string | null;
  readonly unknown: boolean;
}

export const someoneGone: Readonly<Record<Locale, string>> = {
  nl: 'Iemand die hier niet meer is',
  en: 'Someone who is no longer here',
};

/** What somebody did to an answer, as one sentence. */
export function changeSentence(by: string, from: Said, to: Said, locale: Locale): string {
  const dutch = locale === 'nl';
  if (to.shown !== null && from.shown !== null) {
    return dutch
      ? `${by} wijzigde “${from.shown}” in “${to.shown}”.`
      : `${by} changed “${from.shown}” to “${to.shown}”.`;
  }
  if (to.shown !== null) {
    return dutch ? `${by} vulde “${to.shown}” in.` : `${by} answered “${to.shown}”.`;
  }
  if (to.unknown) {
    const before =
      from.shown === null
        ? ''
        : dutch
          ? ` Eerst stond er “${from.shown}”.`
          : ` Before that it said “${from.shown}”.`;
    return (
      (dutch ? `${by} gaf aan dat dit niet bekend is.` : `${by} said that this is not known.`) +
      before
    );
  }
  if (from.shown !== null) {
    return dutch ? `${by} wiste “${from.shown}”.` : `${by} cleared “${from.shown}”.`;
  }
  return dutch ? `${by} haalde “niet bekend” weg.` : `${by} took “not known” away.`;
}
