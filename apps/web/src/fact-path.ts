import { factDefinition, type SubjectKind } from '@vertrouwensbasis/domain';
import { paths } from './paths.js';

/**
 * The address of one question in the wizard; without a key, or for what is not asked there, of its
 * section.
 *
 * Apart from `paths`, which every page loads: this one needs the catalogue of facts.
 */
export function factPath(
  organisationId: string,
  {
    section,
    subjectKind,
    subjectId,
    key,
  }: {
    section: string;
    subjectKind: SubjectKind;
    subjectId: string;
    key?: string | null | undefined;
  },
): string {
  const definition = key ? factDefinition(subjectKind, key) : undefined;
  // What the counsellor states is asked of the counsellor, not in the wizard.
  if (!key || !definition || definition.statedBy)
    return paths.setUpSection(organisationId, section);
  const page = [definition.group, subjectId].map(encodeURIComponent).join('/');
  return `${paths.setUpSection(organisationId, definition.section)}/${page}#fact-${key}`;
}
