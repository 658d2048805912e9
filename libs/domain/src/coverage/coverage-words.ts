import { formatDate, formatList } from '../facts/format-value.js';
import { groups, languages, scopes, workTimes } from '../facts/shared-options.js';
import type { SetUp } from '../facts/set-up.js';
import { titleOfId } from '../facts/subject-title.js';
import { text, type Locale, type Text } from '../text.js';
import type { CoverageAspect, CoverageGap, CoverageRow } from './coverage.js';

/** What each aspect is called. */
export const coverageAspectWords: Readonly<Record<CoverageAspect, Text>> = {
  place: text('Locaties en onderdelen', 'Sites and units'),
  time: text('Werktijden', 'Working times'),
  language: text('Talen', 'Languages'),
  group: text('Doelgroepen', 'Target groups'),
  scope: text('Onderwerpen', 'Subjects'),
  gender: text('Keuze naar gender', 'Choice by gender'),
  absence: text('Afwezigheid', 'Absence'),
  term: text('Termijnen', 'Terms'),
};

const sentences: Readonly<Record<CoverageGap['reason'], Text>> = {
  place_not_served: text(
    'Geen vertrouwenspersoon is er voor {units}.',
    'No counsellor is there for {units}.',
  ),
  times_not_asked: text(
    'Er is nog niet ingevuld wanneer er wordt gewerkt.',
    'Nobody said yet when people work.',
  ),
  time_not_reached: text(
    '{option} is er niemand te bereiken{for}.',
    '{option} nobody can be reached{for}.',
  ),
  time_unknown: text(
    'Het is niet bekend of er {option} iemand te bereiken is{for}.',
    'It is not known whether someone can be reached {option}{for}.',
  ),
  languages_not_asked: text(
    'Er is nog niet ingevuld welke talen mensen spreken.',
    'Nobody said yet which languages people speak.',
  ),
  language_not_spoken: text(
    'Een gesprek in het {option} kan bij niemand{for}.',
    'Nobody offers a talk in {option}{for}.',
  ),
  language_unknown: text(
    'Het is niet bekend of een gesprek in het {option} kan{for}.',
    'It is not known whether a talk in {option} is possible{for}.',
  ),
  group_left_out: text(
    '{option} vallen bij geen vertrouwenspersoon in de doelgroep{for}.',
    '{option} are in no counsellor’s target group{for}.',
  ),
  group_unknown: text(
    'Het is niet bekend of {option} ergens terechtkunnen{for}.',
    'It is not known whether {option} have somewhere to turn{for}.',
  ),
  scope_not_served: text(
    'Over {option} kan men bij niemand terecht{for}.',
    'There is nobody to turn to about {option}{for}.',
  ),
  scope_unknown: text(
    'Het is niet bekend of men over {option} ergens terechtkan{for}.',
    'It is not known whether there is somebody to turn to about {option}{for}.',
  ),
  one_counsellor: text(
    'Er is één vertrouwenspersoon: er valt niet te kiezen, ook niet naar gender.',
    'There is one counsellor: there is no choice, by gender neither.',
  ),
  no_gender_choice: text(
    'Medewerkers kunnen niet kiezen naar gender.',
    'Workers have no choice by gender.',
  ),
  gender_unknown: text(
    'Of medewerkers naar gender kunnen kiezen is niet bekend. Opgeven mag, het hoeft niet.',
    'Whether workers have a choice by gender is not known. Saying so is voluntary.',
  ),
  away_without_substitute: text(
    '{who} is afwezig{until} en er is geen vervanger.',
    '{who} is away{until} and there is no substitute.',
  ),
  substitute_not_there: text(
    '{who} is afwezig{until} en de vervanger is er ook niet.',
    '{who} is away{until} and the substitute is not there either.',
  ),
  term_over: text(
    'De termijn van {who} liep af op {day}; de verlenging is nog niet rond.',
    'The term of {who} ended on {day}; the extension is not settled.',
  ),
  term_ends_soon: text(
    'De termijn van {who} loopt af op {day}.',
    'The term of {who} ends on {day}.',
  ),
  left_without_successor: text(
    '{who} stopte op {day} en niemand kwam in de plaats.',
    '{who} left on {day} and nobody took the place.',
  ),
};

const options: Readonly<
  Record<'time' | 'language' | 'group' | 'scope', Readonly<Record<string, Text>>>
> = {
  time: workTimes,
  language: languages,
  group: groups,
  scope: scopes,
};

/** What a row of the picture is about. */
export function coverageRowTitle(
  { aspect, of }: Pick<CoverageRow, 'aspect' | 'of'>,
  setUp: SetUp,
  locale: Locale,
): string {
  return aspect === 'place'
    ? titleOfId(setUp, 'unit', of, locale)
    : (options[aspect][of]?.[locale] ?? of);
}

/** A gap as a sentence. */
export function coverageGapSentence(gap: CoverageGap, setUp: SetUp, locale: Locale): string {
  const units = formatList(gap.units.map((id) => titleOfId(setUp, 'unit', id, locale)));
  const day = gap.day === undefined ? '' : formatDate(gap.day, locale);
  const sentence = sentences[gap.reason][locale];
  const option = optionWord(gap, locale);
  const parts: Readonly<Record<string, string>> = {
    units,
    // Words of the catalogue begin with a capital; inside a sentence they do not.
    option: sentence.startsWith('{option}') ? option : lowered(option, gap.aspect),
    for: units === '' ? '' : locale === 'nl' ? ` voor ${units}` : ` for ${units}`,
    who:
      gap.appointmentId === undefined
        ? ''
        : titleOfId(setUp, 'appointment', gap.appointmentId, locale),
    until: day === '' ? '' : locale === 'nl' ? ` tot en met ${day}` : ` through ${day}`,
    day,
  };
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

function optionWord({ aspect, option = '' }: CoverageGap, locale: Locale): string {
  if (aspect === 'place' || aspect === 'gender' || aspect === 'absence' || aspect === 'term') {
    return option;
  }
  return options[aspect][option]?.[locale] ?? option;
}

/** As inside a sentence; languages keep their capital. */
function lowered(word: string, aspect: CoverageAspect): string {
  if (aspect === 'language') return word;
  return aspect === 'time' ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}
