import { NumberInput, Text, Title } from '@mantine/core';
import {
  capacityAid,
  formatList,
  hoursForCommonTasks,
  hoursForTraining,
  usualHoursPerCase,
} from '@vertrouwensbasis/domain';
import { useState } from 'react';
import type { CoverageQuery } from '../../generated/graphql.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './CoveragePage.module.css';
import { useCoverageTexts } from './texts.js';

type Inputs = Parameters<typeof capacityAid>[0];

/**
 * Thinking aid for hours a year (domain §6.4): every input in sight, nothing kept, nothing scored.
 */
export function CapacityAid({
  facts,
}: {
  facts: CoverageQuery['organisation']['coverage']['capacity'];
}) {
  const t = useCoverageTexts();
  const locale = useLocale();
  const format = useFormat();
  // As typed: an emptied field stays empty and counts as nothing.
  const [typed, setTyped] = useState<Readonly<Record<keyof Inputs, number | string>>>({
    counsellors: facts.counsellors,
    certified: facts.certified,
    cases: '',
    hoursPerCase: usualHoursPerCase,
  });
  const inputs: Inputs = {
    counsellors: Number(typed.counsellors),
    certified: Number(typed.certified),
    cases: Number(typed.cases),
    hoursPerCase: Number(typed.hoursPerCase),
  };
  const aid = capacityAid(inputs);
  const hours = (value: number) => t('hours', { hours: format.number(value) });
  const field = (name: keyof Inputs, max: number, decimals = 0) => (
    <NumberInput
      label={t(`input.${name}`)}
      description={t(`inputHelp.${name}`)}
      hideControls
      className={classes.input}
      min={0}
      max={max}
      clampBehavior="strict"
      allowNegative={false}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator={locale === 'nl' ? ',' : '.'}
      value={typed[name]}
      onChange={(value) => setTyped((now) => ({ ...now, [name]: value }))}
    />
  );

  return (
    <section aria-labelledby="capacity" className={classes.capacity}>
      <Title order={2} size="h3" id="capacity">
        {t('capacity')} <StatusBadge tone="quiet">{t('aidNotNorm')}</StatusBadge>
      </Title>
      <Text mb="sm">{t('capacityLead')}</Text>
      <div className={classes.inputs}>
        {field('counsellors', 500)}
        {field('certified', 500)}
        {field('cases', 100_000)}
        {field('hoursPerCase', 1000, 2)}
      </div>
      <table className={classes.table}>
        <caption>{t('sumOf')}</caption>
        <tbody>
          <tr>
            <th scope="row">
              {t('training', { hours: hoursForTraining, count: inputs.certified })}
            </th>
            <td>{hours(aid.training)}</td>
          </tr>
          <tr>
            <th scope="row">
              {t('common', { hours: hoursForCommonTasks, count: inputs.counsellors })}
            </th>
            <td>{hours(aid.commonTasks)}</td>
          </tr>
          <tr>
            <th scope="row">
              {t('caseHours', {
                cases: format.number(inputs.cases),
                hours: format.number(inputs.hoursPerCase),
              })}
            </th>
            <td>{hours(aid.cases)}</td>
          </tr>
          <tr className={classes.total}>
            <th scope="row">{t('total')}</th>
            <td aria-live="polite">{hours(aid.sum)}</td>
          </tr>
          <tr>
            <th scope="row">
              {t('agreed')}
              {facts.withoutHours.length > 0 ? (
                <span className={classes.small}>
                  {t('agreedWithout', { names: formatList([...facts.withoutHours]) })}
                </span>
              ) : null}
            </th>
            <td>{hours(facts.hoursAgreed)}</td>
          </tr>
        </tbody>
      </table>
      <Text size="sm">{t('capacitySource')}</Text>
    </section>
  );
}
