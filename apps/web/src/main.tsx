// In a layer, so that our own rules win in whatever order the files of a page arrive.
import '@mantine/core/styles.layer.css';
import 'virtual:theme-variables.css';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './App.js';
import { createClient } from './graphql/client.js';
import { paths, patterns } from './paths.js';
import { createRoutes } from './routes.js';

const client = createClient({
  onSignedOut() {
    const { pathname, search } = router.state.location;
    if (pathname === patterns.signIn) return;
    void router.navigate(paths.signIn(pathname + search)).then(() => client.clearStore());
  },
});
const router = createBrowserRouter(createRoutes());

// A page out of the browser's back-forward cache may show what someone else signed out of (P-14).
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App client={client} router={router} />
  </StrictMode>,
);
