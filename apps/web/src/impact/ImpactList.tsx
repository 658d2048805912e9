import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { formatList } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { useCommonTexts } from '../i18n/common.js';
import { midSentence } from '../i18n/mid-sentence.js';
import { paths } from '../paths.js';
import { StatusIcon, toneOfStatus, type Tone } from '../ui/StatusBadge.js';
import { useImpactTexts } from './impact-texts.js';
import classes from './ImpactList.module.css';

export const impactShown = graphql(`
  fragment ImpactShown on Impact {
    silent
    items {
      itemId
      number
      title
      from
      to
      why
    }
    otherReasons
    betterShown
    lessShown
    hardStopsCame
    hardStopsGone
    conflictsCame
    conflictsGone
  }
`);

/**
 * What a change does to the verdicts, as sentences: each item from what to what with its reasons,
 * hard stops and conflicts that come or go. Used beside a field, in a trial and along a path.
 */
export function ImpactList({
  organisationId,
  ...props
}: {
  organisationId: string;
  impact: FragmentType<typeof impactShown>;
}) {
  const t = useImpactTexts();
  const common = useCommonTexts();
  const impact = readFragment(impactShown, props.impact);
  if (impact.silent) return <Text size="sm">{t('silent')}</Text>;

  const rules: readonly (readonly [Tone, string])[] = [
    ...impact.hardStopsCame.map((what) => ['bad', t('hardStopCame', { what })] as const),
    ...impact.hardStopsGone.map((what) => ['good', t('hardStopGone', { what })] as const),
    ...impact.conflictsCame.map((what) => ['note', t('conflictCame', { what })] as const),
    ...impact.conflictsGone.map((what) => ['good', t('conflictGone', { what })] as const),
  ];
  const rest = [
    ...(['otherReasons', 'betterShown', 'lessShown'] as const).flatMap((key) =>
      impact[key].length === 0 ? [] : [t(key, { items: formatList([...impact[key]]) })],
    ),
  ];

  return (
    <ul className={classes.list}>
      {rules.map(([tone, sentence]) => (
        <li key={sentence}>
          <StatusIcon tone={tone} /> {sentence}
        </li>
      ))}
      {impact.items.map((item) => (
        <li key={item.itemId}>
          <StatusIcon tone={toneOfStatus(item.to)} />{' '}
          {t('fromTo', {
            number: item.number,
            title: item.title,
            from: midSentence(common(`status.${item.from}`)),
            to: midSentence(common(`status.${item.to}`)),
          })}
          . {item.why.join(' ')}{' '}
          <Anchor
            component={Link}
            size="sm"
            to={`${paths.score(organisationId)}#punt-${item.itemId}`}
          >
            {t('why')}
            <VisuallyHidden> {t('whyAbout', { number: item.number })}</VisuallyHidden>
          </Anchor>
        </li>
      ))}
      {rest.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
