import { text, type Text } from '../text.js';

/** The sections of the wizard, in order (domain §8). */
export const sectionIds = [
  'profile',
  'model',
  'positioning',
  'time-and-budget',
  'tasks-and-powers',
  'safeguards',
  'duration',
  'publication-and-reach',
  'documents-and-consent',
] as const;

export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: Text;
  /** What the section is about, in one sentence. */
  readonly about: Text;
}

export const sections: readonly Section[] = [
  {
    id: 'profile',
    title: text('Organisatieprofiel', 'Organisation profile'),
    about: text(
      'Wie u bent: omvang, onderdelen, medezeggenschap en de mensen die buiten de vaste staf vallen.',
      'Who you are: size, units, staff representation and the people outside permanent staff.',
    ),
  },
  {
    id: 'model',
    title: text('Model en vertrouwenspersonen', 'Model and counsellors'),
    about: text(
      'Intern, extern of een combinatie, en wie de vertrouwenspersonen zijn.',
      'Internal, external or combined, and who the counsellors are.',
    ),
  },
  {
    id: 'positioning',
    title: text('Positionering', 'Positioning'),
    about: text(
      'Onder wie de rol valt, wie erover oordeelt en tot wie de vertrouwenspersoon rechtstreeks toegang heeft.',
      'Whom the role reports to, who judges it and whom the counsellor can reach directly.',
    ),
  },
  {
    id: 'time-and-budget',
    title: text('Tijd en budget', 'Time and budget'),
    about: text(
      'Hoeveel tijd en geld er is, en wie daarover beslist.',
      'How much time and money there is, and who decides on it.',
    ),
  },
  {
    id: 'tasks-and-powers',
    title: text('Taken en bevoegdheden', 'Tasks and powers'),
    about: text(
      'Wat de vertrouwenspersoon doet, mag en juist niet doet, en voor wie.',
      'What the counsellor does, may do and does not do, and for whom.',
    ),
  },
  {
    id: 'safeguards',
    title: text('Waarborgen', 'Safeguards'),
    about: text(
      'Niet benadelen, scholing en intervisie, geheimhouding en het vastleggen van informatie.',
      'No detriment, training and peer review, confidentiality and the recording of information.',
    ),
  },
  {
    id: 'duration',
    title: text('Duur en beëindiging', 'Duration and end'),
    about: text(
      'Begin, einde, evaluatie, verlenging en tussentijds stoppen.',
      'Start, end, evaluation, extension and early end.',
    ),
  },
  {
    id: 'publication-and-reach',
    title: text('Bekendmaking en bereikbaarheid', 'Publication and reach'),
    about: text(
      'Hoe iedereen weet wie de vertrouwenspersoon is, wat die doet en hoe die te bereiken is.',
      'How everyone knows who the counsellor is, what the counsellor does and how to reach them.',
    ),
  },
  {
    id: 'documents-and-consent',
    title: text('Documenten en instemming', 'Documents and consent'),
    about: text(
      'Wat waar zwart op wit staat, wie het tekende en wie ermee instemt.',
      'What is written where, who signed it and who consents to it.',
    ),
  },
];
