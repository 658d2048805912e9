import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render.js';
import type { AnsweredSubject } from './answers.js';
import { NotApplicable } from './NotApplicable.js';
import { stepsOf } from './steps.js';
import type { Wizard } from './WithWizard.js';

const organisation = (participation: string, shown: string): AnsweredSubject => ({
  id: 'org',
  kind: 'organisation',
  title: 'Voorbeeld',
  version: 1,
  own: false,
  facts: [{ key: 'participation', value: participation, declaredUnknown: false, shown }],
});
const unit: AnsweredSubject = {
  ...organisation('', ''),
  id: 'north',
  kind: 'unit',
  facts: [],
};

const wizard = (subjects: readonly AnsweredSubject[]) =>
  ({ organisationId: 'org', base: '/o/org', subjects }) as unknown as Wizard;

it('says what does not apply, because of which answer, one link away', async () => {
  const subjects = [organisation('none', 'Geen'), unit];
  await renderPage(<NotApplicable wizard={wizard(subjects)} />);
  await userEvent.click(screen.getByText('4 onderdelen zijn voor u niet van toepassing (waarom?)'));
  expect(screen.getByText(/Regelt de cao de rol/)).toBeVisible();
  const links = screen.getAllByRole('link', {
    name: 'Medezeggenschap van het personeel: Geen',
  });
  expect(links).toHaveLength(4);
  expect(links[0]).toHaveAttribute(
    'href',
    '/o/org/opzet/profile/participation/org#fact-participation',
  );
});

it('is not there while the profile asks everything', async () => {
  await renderPage(<NotApplicable wizard={wizard([organisation('works_council', 'OR'), unit])} />);
  expect(screen.queryByText(/niet van toepassing/)).not.toBeInTheDocument();
});

it('leaves the questions out of the steps, and brings them back', () => {
  const asked = (participation: string) =>
    stepsOf('profile', [organisation(participation, ''), unit]).find(
      ({ group, subject }) => group === 'participation' && subject.id === 'org',
    )?.asked;
  expect(asked('works_council')! - asked('none')!).toBe(1);
});
