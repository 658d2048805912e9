import { MantineProvider, TextInput } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { switchLocale } from '../i18n/i18n.js';
import { errorsByField, Problems, type ShownProblem } from './Problems.js';

beforeEach(() => switchLocale('nl'));

function show(problems: readonly ShownProblem[]) {
  return render(
    <MantineProvider env="test">
      <Problems problems={problems} fieldId={(field) => `form-${field}`} />
      <TextInput id="form-email" label="E-mailadres" />
    </MantineProvider>,
  );
}

it('shows nothing when there are none', () => {
  show([]);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('takes the focus, counts, and leads to the field', async () => {
  show([{ field: 'email', message: 'Vul een adres in' }, { message: 'Probeer het later' }]);
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('heading', { name: 'Er zijn 2 problemen' })).toBeVisible();
  expect(screen.getByText('Probeer het later')).not.toHaveAttribute('href');
  await userEvent.click(screen.getByRole('link', { name: 'Vul een adres in' }));
  expect(screen.getByLabelText('E-mailadres')).toHaveFocus();
});

it('gives each field its first problem', () => {
  expect(
    errorsByField([
      { field: 'email', message: 'eerste' },
      { field: 'email', message: 'tweede' },
      { message: 'nergens bij' },
    ]),
  ).toEqual({ email: 'eerste' });
});
