import { text, locales, type Locale, type Text } from '../text.js';
import { factDefinition } from './catalogue.js';
import type { FactInput } from './change-facts.js';
import type { SetUpStep } from './change-many.js';
import { factName } from './fact-names.js';
import type { FactType, FactValue, Row, SubjectKind } from './fact.js';
import { referrersOf, type Referrer } from './referrers.js';
import { subjectById, type SetUp } from './set-up.js';
import { titleOfId } from './subject-title.js';

type Listed = Exclude<SubjectKind, 'organisation'>;

/** What removing a subject would do to another one that names it. */
export interface RemovalEffect extends Referrer {
  /** True: first something has to be settled here, because the removal would change its meaning. */
  readonly blocks: boolean;
  /** What would happen, or what to do first. */
  readonly sentence: Text;
}

/** What a removal would do, and the steps that do it; there are none while something blocks it. */
export interface Removal {
  readonly effects: readonly RemovalEffect[];
  readonly steps: readonly SetUpStep[];
}

/**
 * Lists that mean "all" when nothing is chosen. Taking the last one off would quietly widen what was
 * agreed, so the removal waits until somebody says what holds instead.
 */
const emptyMeansAll: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  appointment: ['units'],
  policy: ['units'],
  contact: ['units'],
  document: ['appointments', 'policies'],
};

/**
 * What happens to everything that names a subject when the subject is removed: units below it move
 * up, lists lose it, single answers are taken away. Nothing is decided here: it is said first.
 */
export function removalOf(setUp: SetUp, kind: Listed, id: string): Removal {
  const planned = referrersOf(setUp, kind, id).map((referrer) => plan(setUp, kind, id, referrer));
  const effects = planned.map(({ effect }) => effect);
  if (effects.some(({ blocks }) => blocks)) return { effects, steps: [] };
  const changes = new Map<string, { kind: SubjectKind; id: string; changes: FactInput[] }>();
  for (const { effect, change } of planned) {
    const known = changes.get(effect.id) ?? { kind: effect.kind, id: effect.id, changes: [] };
    if (change) known.changes.push(change);
    changes.set(effect.id, known);
  }
  return {
    effects,
    steps: [
      ...[...changes.values()].map((one): SetUpStep => ({ step: 'change', ...one })),
      { step: 'remove', kind, id },
    ],
  };
}

interface Planned {
  readonly effect: RemovalEffect;
  readonly change?: FactInput;
}

function plan(setUp: SetUp, kind: Listed, id: string, referrer: Referrer): Planned {
  const { type } = factDefinition(referrer.kind, referrer.key)!;
  const facts = subjectById(setUp, referrer.kind, referrer.id)!.facts as Readonly<
    Record<string, FactValue | undefined>
  >;
  const value = facts[referrer.key];
  const say = (blocks: boolean, nl: string, en: string): RemovalEffect => ({
    ...referrer,
    blocks,
    sentence: sentence(setUp, referrer, nl, en),
  });

  if (referrer.kind === 'appointment' && referrer.key === 'person') {
    return {
      effect: say(
        true,
        'verwijder eerst deze benoeming of kies een andere persoon.',
        'first remove this appointment or choose another person.',
      ),
    };
  }
  if (referrer.kind === 'unit' && referrer.key === 'partOf') {
    const above = subjectById(setUp, 'unit', id)?.facts.partOf;
    const [nl, en] = locales.map((locale) => above && titleOfId(setUp, 'unit', above, locale));
    return {
      effect: say(
        false,
        above ? `komt onder ${nl} te staan.` : 'komt bovenaan te staan.',
        above ? `moves below ${en}.` : 'moves to the top.',
      ),
      change: { key: 'partOf', value: above ?? null },
    };
  }
  const left = without(type, value, kind, id);
  const becomesEmpty = Array.isArray(left) && left.length === 0;
  if (becomesEmpty && emptyMeansAll[referrer.kind]?.includes(referrer.key)) {
    return {
      effect: say(
        true,
        'staat hier als enige. Kies eerst iets anders, anders zou dit voor alles gelden.',
        'is the only one chosen here. Choose something else first, or this would hold for all.',
      ),
    };
  }
  return {
    effect:
      referrer.kind === 'appointment' && referrer.key === 'policies' && becomesEmpty
        ? say(
            false,
            'valt daarna onder geen regeling; wat de regeling regelde, is dan niet meer bekend.',
            'falls under no policy after that; what the policy settled is no longer known.',
          )
        : Array.isArray(left)
          ? say(false, 'wordt hier van de lijst gehaald.', 'is taken off the list here.')
          : say(false, 'dit antwoord vervalt.', 'this answer is taken away.'),
    change: { key: referrer.key, value: left },
  };
}

/** The answer without the subject: a shorter list, rows without it, or nothing. */
function without(
  type: FactType,
  value: FactValue | undefined,
  kind: SubjectKind,
  id: string,
): readonly unknown[] | null {
  if (type.type === 'references') return (value as readonly string[]).filter((one) => one !== id);
  if (type.type !== 'rows') return null;
  const naming = Object.entries(type.fields).flatMap(([field, definition]) =>
    definition.type.type === 'reference' && definition.type.to === kind ? [field] : [],
  );
  return (value as readonly Row[])
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([field, one]) => !(naming.includes(field) && one === id)),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

function sentence(setUp: SetUp, { kind, id, key }: Referrer, nl: string, en: string): Text {
  const about = (locale: Locale) =>
    `${titleOfId(setUp, kind, id, locale)} (${factName(kind, key, {}, locale)})`;
  return text(`${about('nl')}: ${nl}`, `${about('en')}: ${en}`);
}
