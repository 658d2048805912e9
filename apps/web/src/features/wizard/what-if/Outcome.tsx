import { Text, Title } from '@mantine/core';
import { formatList } from '@vertrouwensbasis/domain';
import type { ResourceSumShownFragment, WhatIfQuery } from '../../../generated/graphql.js';
import { readFragment } from '../../../generated/index.js';
import { useFormat } from '../../../i18n/useFormat.js';
import { ImpactList } from '../../../impact/ImpactList.js';
import { Callout } from '../../../ui/Callout.js';
import { useWhatIfTexts } from './what-if-texts.js';
import { resourceSumShown, sharesBetween } from './what-if.graphql.js';
import classes from './WhatIfPage.module.css';

type Tried = WhatIfQuery['organisation']['whatIf'];

/** What the trial would do: hard stops, items, the three numbers, hours and euros, consent. */
export function Outcome({ organisationId, tried }: { organisationId: string; tried: Tried }) {
  const t = useWhatIfTexts();
  const format = useFormat();
  const { impact } = tried;
  if (!impact) return null;
  const numbers = (['completeness', 'conformity', 'evidence'] as const).map((name) => ({
    name,
    ...readFragment(sharesBetween, impact[name]),
  }));
  const share = ({ part, of }: { part: number; of: number }) =>
    t('ofAll', { part: format.number(part), of: format.number(of) });

  return (
    <div className={classes.outcome}>
      {tried.hardStops.length > 0 ? (
        <Callout tone="bad" title={t('hardStops')}>
          <ul>
            {tried.hardStops.map((stop) => (
              <li key={stop}>{stop}</li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <section aria-labelledby="verdicts">
        <Title order={3} size="h4" id="verdicts">
          {t('verdicts')}
        </Title>
        <ImpactList organisationId={organisationId} impact={impact} />
      </section>
      <section>
        <table className={classes.numbers}>
          <caption>{t('numbers')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('now')}</th>
              <th scope="col">{t('then')}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map(({ name, from, to }) => (
              <tr key={name}>
                <th scope="row">{t(name)}</th>
                <td>{share(from)}</td>
                <td data-moved={from.part !== to.part || from.of !== to.of || undefined}>
                  {share(to)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <table className={classes.numbers}>
          <caption>{t('resources')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('now')}</th>
              <th scope="col">{t('then')}</th>
            </tr>
          </thead>
          <tbody>
            {(['hours', 'euros'] as const).map((name) => {
              const amount = (value: number) =>
                name === 'hours'
                  ? t('hoursOf', { hours: format.number(value) })
                  : format.money(value);
              const now = readFragment(resourceSumShown, tried.resourcesNow[name]);
              const then = readFragment(resourceSumShown, tried.resources[name]);
              return (
                <tr key={name}>
                  <th scope="row">{t(name)}</th>
                  <td>
                    <Sum sum={now} amount={amount} />
                  </td>
                  <td data-moved={now.sum !== then.sum || undefined}>
                    <Sum sum={then} amount={amount} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <Text size="sm">{t('resourcesNote')}</Text>
      </section>
      <section aria-labelledby="consent">
        <Title order={3} size="h4" id="consent">
          {t('consent')}
        </Title>
        {tried.consentNeededAgain ? (
          <Callout tone="note" title={t('consentAgain')}>
            <Text size="sm">{t('material')}</Text>
            <ul>
              {tried.material.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Callout>
        ) : (
          <Text>{t('consentStands')}</Text>
        )}
      </section>
    </div>
  );
}

/** A sum with what adds up to it and what could not be added. */
function Sum({
  sum,
  amount,
}: {
  sum: ResourceSumShownFragment;
  amount: (value: number) => string;
}) {
  const t = useWhatIfTexts();
  const listed = (parts: ResourceSumShownFragment['parts']) =>
    parts.map((part) => `${part.label} ${amount(part.amount)}`).join('; ');
  const notes = [
    sum.parts.length > 0 ? t('parts', { parts: listed(sum.parts) }) : null,
    sum.byTheHour.length > 0 ? t('byTheHour', { parts: listed(sum.byTheHour) }) : null,
    sum.withoutNumber.length > 0
      ? t('withoutNumber', { names: formatList([...sum.withoutNumber]) })
      : null,
    sum.unknown.length > 0 ? t('unknown', { names: formatList([...sum.unknown]) }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <strong>{amount(sum.sum)}</strong>
      {notes.map((note) => (
        <div key={note} className={classes.note}>
          {note}
        </div>
      ))}
    </>
  );
}
