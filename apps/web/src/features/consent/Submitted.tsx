import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';
import { bodyKindOf, useBody } from './words.js';

const fragment = graphql(`
  fragment Submitted_request on ConsentRequest {
    number
    bodyVariant
    submittedAt
    targetOn
    snapshot {
      id
      hash
      takenOn
    }
  }
`);

/** After submitting: that it was done, under which reference, and what happens next. */
export function Submitted(props: { request: FragmentType<typeof fragment> }) {
  const t = useConsentTexts();
  const format = useFormat();
  const { name } = useOrganisation();
  const { number, bodyVariant, submittedAt, targetOn, snapshot } = readFragment(
    fragment,
    props.request,
  );
  const body = useBody(bodyVariant);
  const kind = bodyKindOf(bodyVariant);
  return (
    <section className={classes.banner} aria-labelledby="submitted">
      <Title order={2} size="h3" id="submitted" mb="xs">
        {t(`done.${kind}`, { body: body.the })}
      </Title>
      <p>
        {t('reference')}{' '}
        <strong>
          {t('referenceOf', { organisation: name, number, hash: snapshot.hash.slice(0, 12) })}
        </strong>
        {submittedAt && `, ${format.moment(submittedAt)}`}
      </p>
      <p>{t('whatNext')}</p>
      <ol>
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>{t(`afterwards.${kind}.${step}`, { body: body.the })}</li>
        ))}
      </ol>
      {targetOn && <p>{t('targetAgreed', { date: format.date(targetOn) })}</p>}
      <p>{t('keepThisAddress')}</p>
    </section>
  );
}
