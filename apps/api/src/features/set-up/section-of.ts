import { factDefinition, type SubjectKind } from '@vertrouwensbasis/domain';

/** Where in the wizard a fact is asked; a subject as a whole stands where its first fact stands. */
export function sectionOf(kind: SubjectKind, key: string | undefined): string {
  return (key && factDefinition(kind, key)?.section) || sectionOfKind[kind];
}

const sectionOfKind: Readonly<Record<SubjectKind, string>> = {
  organisation: 'profile',
  unit: 'profile',
  body: 'profile',
  bureau: 'model',
  person: 'model',
  policy: 'model',
  appointment: 'model',
  document: 'documents-and-consent',
  contact: 'tasks-and-powers',
};
