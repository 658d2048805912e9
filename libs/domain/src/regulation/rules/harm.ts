import { rule, type Rule } from '../rule.js';

const employer = '{top}|{hr}|{manager}|{employer}';
const files = '{record}|{file}|registraties|verslagen|stukken';

/** Clauses that harm the role. They are flagged; whether a fact follows, other rules decide. */
export const harmRules: readonly Rule[] = [
  rule(
    'policy',
    'harm',
    'boardKeepsFiles',
    [
      `${files} ... bewaard|bewaart|opgeslagen|gearchiveerd|beheerd ... door|bij {the}? ${employer}`,
      `${files} .. berusten|berust .. bij .. ${employer}`,
      `{the} ${employer} bewaart|archiveert|beheert .. ${files}`,
      `${files} ... overgedragen|draagt|ingeleverd|levert .. aan .. ${employer}`,
      `draagt .. ${files} .. over aan .. ${employer}`,
      `${files} ... personeelsdossier`,
    ],
    { about: 'any', unless: ['klachtencommissie|commissie', 'opvolger'] },
  ),
  rule(
    'policy',
    'harm',
    'employerReadsFiles',
    [
      `${employer} ... inzage|inzien|toegang|kennisnemen|opvragen ... ${files}`,
      `inzage|toegang ... ${files} ... ${employer}`,
      `${files} ... inzage|toegankelijk|ingezien|toegang ... ${employer}`,
      `${employer} ... ${files} ... inzien|opvragen|lezen|inzage`,
    ],
    {
      about: 'any',
      unless: ['klachtencommissie|commissie', 'toegang tot .. {top}', 'personeelsdossier'],
      under: ['{vp}'],
    },
  ),
  rule(
    'policy',
    'harm',
    'employerReadsMailbox',
    [
      `${employer}|ict|systeembeheer ... leest|lezen|meelezen|inzien|toegang|beheert|beheerd ... mailbox|mail|postbus|berichten`,
      `mailbox|mail|postbus|berichten ... gelezen|geopend|beheerd|toegang|inzien|toegankelijk|meegelezen|meelezen|leest|bekeken ... ${employer}|ict|systeembeheer`,
      `mailbox|mail|postbus|berichten ... ${employer} ... gelezen|geopend|beheerd|meelezen|leest|lezen|beheert|toegang`,
    ],
    { about: 'any', under: ['{vp}'] },
  ),
  rule(
    'policy',
    'harm',
    'secrecyDenied',
    [
      'geen .. {secrecy}',
      'niet .. {secrecy} .. gebonden',
      'niet .. gebonden|gehouden|verplicht .. {secrecy}',
      'geen vertrouwelijkheid|vertrouwelijk',
      `${employer} ... kan|mag ... verlangen|eisen|vorderen|opvragen|opeisen ... {caseInformation}`,
    ],
    {
      denied: 'ignore',
      unless: ['geen informatie|gegevens', 'kan|mag .. niet|geen ... verlangen|eisen|opvragen'],
    },
  ),
  rule(
    'policy',
    'harm',
    'conditionalProtection',
    [
      '{denied} ... benadeeld|benadeling|nadeel|nadelige|ontslagen & naar .. oordeel',
      '{denied} ... benadeeld|benadeling|nadeel|nadelige|ontslagen & oordeel van {the}? {employer}|{top}',
    ],
    { denied: 'ignore', within: 'anywhere' },
  ),
  rule('policy', 'harm', 'costsOnCounsellor', [
    '{costs}|{training} & {ownAccount}',
    '{costs}|{training} ... rekening van {the}? vertrouwenspersoon',
  ]),
];
