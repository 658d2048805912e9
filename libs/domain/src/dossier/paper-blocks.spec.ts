import { writtenPaper } from './paper-blocks.js';
import {
  contentOf,
  formatsOf,
  paperFileName,
  type PaperContent,
  paperKinds,
  papersOf,
} from './paper.js';

const content: PaperContent = {
  form: 1,
  moment: 'submitted',
  organisationId: 'o',
  organisationName: 'Voorbeeld BV',
  requestId: 'r',
  number: 3,
  seq: 1,
  madeOn: '2026-11-24',
  snapshotHash: '0123456789abcdef'.repeat(4),
  takenOn: '2026-11-24',
  body: 'Ondernemingsraad',
  law: 'Een schriftelijk verzoek.',
  sources: ['WOR art. 27'],
  proposedDecision: 'Wij stellen vast.\n\nEn benoemen.',
  reasons: 'Daarom.',
  consequences: 'Geen.',
  askedFor: ['de regeling'],
  submittedBy: 'Anna',
  meetingsOn: [],
  file: [{ on: '2026-11-24', actor: 'Anna', text: 'Verzoek ingediend' }],
  framework: 'Checklist',
  release: '2020.1',
  numbers: [{ label: 'Ingevuld', shown: '7 van 71' }],
  hardStops: [],
  conflicts: [],
  items: [{ title: 'Duur', status: 'Voldoet', reasons: ['Er is een einddatum.'] }],
  sections: [
    {
      title: 'Tijd',
      subjects: [
        {
          title: 'Ruben',
          facts: [{ label: 'Uren', shown: '40', notConfirmed: 'volgens Ruben anders.' }],
        },
      ],
    },
  ],
  evidence: [],
};

const said = (kind: (typeof paperKinds)[number], given = content) =>
  JSON.stringify(writtenPaper(kind, given).blocks);

describe('a paper', () => {
  it('is a draft until something was decided', () => {
    expect(said('request')).toContain('Concept');
    const decided = { ...content, moment: 'decided' as const };
    expect(writtenPaper('decision', decided).concept).toBe(false);
    expect(said('decision', decided)).not.toContain('Concept');
  });

  it('names organisation, request and version above every page', () => {
    expect(writtenPaper('dossier', content).running).toBe(
      'Voorbeeld BV · verzoek 3 · versie 0123456789ab',
    );
  });

  it('shows beside an answer that the counsellor does not confirm it', () => {
    expect(said('dossier')).toContain('Niet bevestigd: volgens Ruben anders.');
  });

  it('writes each line that was typed as a paragraph', () => {
    expect(writtenPaper('request', content).blocks).toContainEqual({
      type: 'paragraph',
      text: 'En benoemen.',
    });
  });

  it('shows the version in full in the dossier only', () => {
    expect(said('dossier')).toContain('Uren');
    expect(said('request')).not.toContain('Uren');
    expect(contentOf('request', content)).not.toHaveProperty('sections');
    expect(contentOf('dossier', content)).toHaveProperty('sections');
  });
});

it('knows a decision only once there is one, and an archive of the dossier only', () => {
  expect(papersOf('submitted')).toEqual(['request', 'dossier']);
  expect(papersOf('decided')).toEqual(['decision', 'dossier']);
  expect(paperKinds.filter((kind) => formatsOf(kind).includes('zip'))).toEqual(['dossier']);
  expect(paperFileName('dossier', 'zip', content)).toBe('dossier-3-versie-01234567.zip');
});
