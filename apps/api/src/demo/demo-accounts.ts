import type { Role } from '@vertrouwensbasis/domain';
import type { Actors } from './consent-story.js';
import { demoOrganisations } from './demo-organisations.js';
import { accountIdOf, type DemoOrganisation } from './describe.js';
import { consultant } from './people.js';

/** Everybody in the demo, each once however many organisations they belong to. */
export function demoAccounts() {
  const people = [
    { ...consultant, isConsultant: true },
    ...demoOrganisations.flatMap((demo) =>
      demo.members.map(({ name, email }) => ({ name, email, isConsultant: false })),
    ),
  ];
  return [...new Map(people.map((one) => [one.email, one])).values()].map(
    ({ name, email, isConsultant }) => ({ id: accountIdOf(email), name, email, isConsultant }),
  );
}

/** Who acts in the stories; where nobody has a seat for it, HR acts for the board. */
export function actorsOf(demo: DemoOrganisation): Actors {
  const withRole = (role: Role) => demo.members.find((member) => member.role === role);
  const hr = withRole('hr');
  const worksCouncil = withRole('works_council');
  if (!hr || !worksCouncil) throw new Error(`${demo.slug}: needs HR and someone of the council.`);
  return {
    hr: accountIdOf(hr.email),
    worksCouncil: accountIdOf(worksCouncil.email),
    board: accountIdOf((withRole('board') ?? hr).email),
  };
}
