import { registerEnumType } from '@nestjs/graphql';
import { locales, roles } from '@vertrouwensbasis/domain';

/** The texts of the domain are the values of the API: `hr`, `works_council`, … */
export function enumOf<Value extends string>(values: readonly Value[]): Record<Value, Value> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
}

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What someone is in an organisation.',
  valuesMap: {
    hr: { description: 'Director or officer of human resources.' },
    works_council: { description: 'Member of the works council or staff representation.' },
    board: { description: 'Member of the board.' },
    counsellor: { description: 'Confidential counsellor.' },
    contributor: { description: 'Colleague who fills in the sections assigned to them.' },
    consultant: { description: 'Adviser with a grant of the organisation.' },
    platform_admin: { description: 'Runs the platform; sees no content of organisations.' },
    auditor: { description: 'Reads everything, changes nothing.' },
  },
});

export const LocaleEnum = enumOf(locales);
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the product.',
  valuesMap: { nl: { description: 'Dutch.' }, en: { description: 'English.' } },
});
