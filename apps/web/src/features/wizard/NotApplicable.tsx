import { Anchor } from '@mantine/core';
import {
  factDefinition,
  factName,
  groupTitles,
  prunedGroups,
  subjectNames,
  type PrunedGroup,
  type SectionId,
} from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { factPath } from '../../fact-path.js';
import { useLocale } from '../../i18n/useFormat.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { answerOf, profileIn } from './answers.js';
import type { Wizard } from './WithWizard.js';
import classes from './wizard.module.css';

/**
 * What the organisation's profile takes away, and which answer does it: nobody has to wonder where a
 * question went. Open it to see; the answer is one link away.
 */
export function NotApplicable({ wizard, section }: { wizard: Wizard; section?: SectionId }) {
  const t = useImpactTexts();
  const { subjects } = wizard;
  const groups = prunedGroups(profileIn(subjects)).filter(
    (one) => section === undefined || one.section === section,
  );
  if (groups.length === 0) return null;
  return (
    <details className={classes.notApplicable}>
      <summary>{t('notApplicable', { count: groups.length })}</summary>
      <p>{t('notApplicableKept')}</p>
      <ul>
        {groups.map((one) => (
          <li key={`${one.kind} ${one.group} ${one.by.fact ?? ''}`}>
            <Pruned pruned={one} wizard={wizard} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Pruned({ pruned, wizard }: { pruned: PrunedGroup; wizard: Wizard }) {
  const t = useImpactTexts();
  const locale = useLocale();
  const { kind, group, keys, by } = pruned;
  const { organisationId } = wizard;
  const labels = keys.map((key) => factDefinition(kind, key)?.label[locale] ?? key).join('; ');
  const about = kind === 'organisation' ? '' : ` (${subjectNames[kind].one[locale]})`;
  const organisation = wizard.subjects.find((one) => one.kind === 'organisation');
  const shown = by.fact && organisation ? answerOf(organisation, by.fact).shown : undefined;
  return (
    <>
      <strong>
        {groupTitles[group]?.[locale]}
        {about}
      </strong>
      : {labels}.{' '}
      {by.fact === undefined ? (
        <>
          {t('becauseNoUnits')}{' '}
          <Anchor component={Link} to={paths.setUpSection(organisationId, 'profile')}>
            {t('addUnits')}
          </Anchor>
        </>
      ) : (
        <>
          {t('because')}{' '}
          <Anchor
            component={Link}
            to={factPath(organisationId, {
              section: factDefinition('organisation', by.fact)?.section ?? 'profile',
              subjectKind: 'organisation',
              subjectId: organisation?.id ?? organisationId,
              key: by.fact,
            })}
          >
            {factName('organisation', by.fact, {}, locale)}: {shown ?? ''}
          </Anchor>
        </>
      )}
    </>
  );
}
