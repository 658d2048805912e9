import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { Done } from '../../ui/Done.js';
import { Page } from '../../ui/Page.js';
import classes from './AccountPage.module.css';
import { PasswordForm } from './PasswordForm.js';
import { ProfileForm } from './ProfileForm.js';
import { SessionList } from './SessionList.js';
import { useAccountTexts } from './texts.js';

export const accountQuery = graphql(`
  query Account {
    viewer {
      id
      ...ProfileForm_viewer
      sessions {
        ...SessionList_session
      }
    }
  }
`);

/** One's own details, password and sessions. */
export function AccountPage() {
  const t = useAccountTexts();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(accountQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Done message={done} />
      <Answer of={asked}>
        {({ viewer }) =>
          viewer && (
            <div className={classes.parts}>
              <ProfileForm viewer={viewer} onDone={setDone} />
              <PasswordForm onDone={setDone} />
              <SessionList sessions={viewer.sessions} onDone={setDone} />
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
