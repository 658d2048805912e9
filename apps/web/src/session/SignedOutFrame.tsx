import { Outlet } from 'react-router';
import { paths } from '../paths.js';
import { AppFrame, Main } from '../ui/AppFrame.js';
import { useSwitchLocale } from './useSwitchLocale.js';

/** The frame around the few pages that ask for no session. */
export function SignedOutFrame() {
  const onLocale = useSwitchLocale(null);
  return (
    <AppFrame home={paths.start()} links={[]} onLocale={(locale) => void onLocale(locale)}>
      <Main>
        <Outlet />
      </Main>
    </AppFrame>
  );
}
