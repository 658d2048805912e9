import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { switchLocale } from '../i18n/i18n.js';
import { DateField } from './DateField.js';
import { MoneyField } from './MoneyField.js';

beforeEach(() => switchLocale('nl'));

function WithDate({
  start,
  onChange,
}: {
  start: string | null;
  onChange: (date: unknown) => void;
}) {
  const [value, setValue] = useState(start);
  return (
    <MantineProvider env="test">
      <DateField
        label="Einde"
        value={value}
        onChange={(date) => {
          setValue(date);
          onChange(date);
        }}
      />
    </MantineProvider>
  );
}

it('takes a date the Dutch way and writes it out on leaving', async () => {
  const onChange = jest.fn();
  render(<WithDate start={null} onChange={onChange} />);
  const field = screen.getByLabelText('Einde');
  await userEvent.type(field, '1/2/2027');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith('2027-02-01');
  expect(field).toHaveValue('01-02-2027');
});

it('keeps what it cannot read, says so, and changes nothing', async () => {
  const onChange = jest.fn();
  render(<WithDate start={null} onChange={onChange} />);
  const field = screen.getByLabelText('Einde');
  await userEvent.type(field, '31-02-2027');
  await userEvent.tab();
  expect(field).toHaveValue('31-02-2027');
  expect(field).toBeInvalid();
  expect(screen.getByText(/Vul een bestaande datum in/)).toBeVisible();
  expect(onChange).not.toHaveBeenCalledWith(expect.any(String));
});

it('can be emptied', async () => {
  const onChange = jest.fn();
  render(<WithDate start="2027-02-01" onChange={onChange} />);
  await userEvent.clear(screen.getByLabelText('Einde'));
  expect(onChange).toHaveBeenLastCalledWith(null);
});

it('keeps an amount in cents', async () => {
  const onChange = jest.fn();
  render(
    <MantineProvider env="test">
      <MoneyField label="Budget" value={null} onChange={onChange} />
    </MantineProvider>,
  );
  await userEvent.type(screen.getByLabelText('Budget'), '1.250,50');
  expect(onChange).toHaveBeenLastCalledWith(125_050);
});
