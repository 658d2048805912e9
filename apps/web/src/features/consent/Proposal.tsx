import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';
import { consents } from './words.js';

const fragment = graphql(`
  fragment Proposal_request on ConsentRequest {
    bodyVariant
    proposedDecision
    reasons
    consequences
    askedFor
  }
`);

/** What the employer means to decide, why, and what it means for the staff (WOR art. 27(2)). */
export function Proposal(props: { request: FragmentType<typeof fragment> }) {
  const t = useConsentTexts();
  const request = readFragment(fragment, props.request);
  return (
    <section aria-labelledby="proposal">
      <Title order={2} size="h3" id="proposal" mb="xs">
        {t('proposedDecision')}
      </Title>
      <p className={classes.written}>{request.proposedDecision || t('notWritten')}</p>
      <Title order={3} size="h5">
        {t('reasons')}
      </Title>
      <p className={classes.written}>{request.reasons || t('notWritten')}</p>
      <Title order={3} size="h5">
        {t('consequences')}
      </Title>
      <p className={classes.written}>{request.consequences || t('notWritten')}</p>
      <Title order={3} size="h5">
        {t(consents(request.bodyVariant) ? 'consentAskedFor' : 'about')}
      </Title>
      <ul>
        {request.askedFor.map((one) => (
          <li key={one}>{t(`askedFor.${one}`)}</li>
        ))}
      </ul>
    </section>
  );
}
