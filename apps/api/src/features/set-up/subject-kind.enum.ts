import { registerEnumType } from '@nestjs/graphql';
import { subjectKinds } from '@vertrouwensbasis/domain';
import { enumOf } from '../../graphql/enums.js';

export const SubjectKindEnum = enumOf(subjectKinds);
registerEnumType(SubjectKindEnum, {
  name: 'SubjectKind',
  description: 'What a set-up is made of; each kind has its own facts.',
  valuesMap: {
    organisation: { description: 'The organisation itself.' },
    unit: { description: 'A site, faculty, service or subsidiary.' },
    body: { description: 'A body that appoints, decides, consents or handles complaints.' },
    bureau: { description: 'A firm that supplies external counsellors.' },
    person: { description: 'Someone who is a counsellor.' },
    policy: { description: 'An internal rule whose agreements hold for its appointments.' },
    appointment: { description: 'One person in the role, with what is agreed about it.' },
    document: { description: 'Where something stands in writing.' },
    contact: { description: 'Another place to turn to, which is not a counsellor.' },
  },
});
