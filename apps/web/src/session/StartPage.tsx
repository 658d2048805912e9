import { Navigate } from 'react-router';
import { paths } from '../paths.js';
import { useViewer } from './session.js';

/** Sends everyone to where their work is. */
export function StartPage() {
  const { memberships, isConsultant } = useViewer();
  const [only, second] = memberships;
  if (only && !second && !isConsultant) {
    return <Navigate to={paths.organisation(only.organisation.id)} replace />;
  }
  if (!only && isConsultant) return <Navigate to={paths.clients()} replace />;
  return <Navigate to={paths.organisations()} replace />;
}
