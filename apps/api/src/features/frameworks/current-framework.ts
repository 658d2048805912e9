import {
  type Framework,
  frameworkById,
  frameworkRelease,
  frameworks,
} from '@vertrouwensbasis/domain';
import { ApiError } from '../../graphql/errors.js';

/** The primary checklist in its newest release; which release an organisation uses is stored with it. */
export const currentFramework: Framework = frameworks[0]!;

/** The release an assessment was made with; today's where that one is not kept any more. */
export function frameworkOf(id: string, release?: string): Framework {
  return (
    (release === undefined ? undefined : frameworkRelease(id, release)) ??
    frameworkById(id) ??
    currentFramework
  );
}

/** The newest release of a checklist that was asked for by name; the primary one without a name. */
export function frameworkNamed(id: string | null | undefined): Framework {
  if (id === null || id === undefined) return currentFramework;
  const found = frameworkById(id);
  if (!found) throw ApiError.badInput('frameworkId');
  return found;
}

/** By checklist, which release an organisation uses. */
export type ReleasesInUse = Readonly<Record<string, string>>;

/** The checklist as an organisation uses it: in its own release, or the newest when it has none yet. */
export function frameworkInUse(id: string, releases: ReleasesInUse): Framework {
  return frameworkOf(id, Object.hasOwn(releases, id) ? releases[id] : undefined);
}
