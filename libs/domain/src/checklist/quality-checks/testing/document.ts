import { factName } from '../../../facts/fact-names.js';
import { subjectNames } from '../../../facts/catalogue.js';
import { checkLevelWords } from '../../words.js';
import { checkGroups, qualityChecks, type CheckGroup } from '../catalogue.js';

const headings: Readonly<Record<CheckGroup, string>> = {
  contradiction: '## Contradictions: answers that cannot all be true',
  gap: '## Gaps: what is missing and would leave someone without help',
  stale: '## Stale facts: what was right once, and by its date may no longer be',
};

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The catalogue of quality checks as `docs/quality-checks.md` shows it. */
export function catalogueAsDocument(): string {
  const sections = checkGroups.map((group) => {
    const rows = qualityChecks
      .filter((check) => check.group === group)
      .map(({ id, level, at, text }) => {
        const field = `${factName(at.kind, at.key, {}, 'nl')} (${subjectNames[at.kind].one.nl})`;
        const words = [`\`${id}\``, checkLevelWords[level].en, text.nl, text.en, field];
        return `| ${words.map(cell).join(' | ')} |`;
      });
    const head = '| id | level | Dutch | English | field |\n| --- | --- | --- | --- | --- |';
    return `${headings[group]}\n\n${head}\n${rows.join('\n')}`;
  });
  return `${introduction}\n\n${sections.join('\n\n')}\n`;
}

const introduction = `# Quality checks

What the product notices beside the score: contradictions, gaps and stale facts. They never change a
point. An **error** cannot be true as it stands, a **warning** leaves someone without something that
matters, an **advice** could be better. Each leads to the field that helps.

Generated from \`libs/domain/src/checklist/quality-checks\`; write it anew with
\`UPDATE_DOCS=1 npm run test:domain\`. Ids are stored in assessments and frozen versions and are never
reused. Periods (a year, three months) and most of the choices are product norms.`;
