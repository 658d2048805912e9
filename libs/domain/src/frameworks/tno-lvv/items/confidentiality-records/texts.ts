import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Geheimhouding en registratie', 'Confidentiality and records'),
  question: text(
    'Zijn de geheimhouding en het al dan niet vastleggen van informatie geregeld?',
    'Are secrecy and whether information is recorded laid down?',
  ),
  rule: text(
    'Voldoet als geheimhouding is vastgelegd, ook na afloop en met de uitzonderingen, de werkgever geen informatie kan opeisen, en gekozen is of er iets wordt vastgelegd: zo ja wat, waar, wie erbij kan (alleen de vertrouwenspersoon), hoe lang en hoe het wordt vernietigd. In een ondertekend document.',
    'Met when secrecy is laid down, also after the term and with its exceptions, the employer cannot demand information, and it is chosen whether anything is recorded: if so what, where, who has access (the counsellor only), for how long and how it is destroyed. In a signed document.',
  ),
  reasons: {
    secretWithRecords: text(
      'Geheimhouding en de regels voor het vastleggen zijn compleet.',
      'Secrecy and the rules for records are complete.',
    ),
    secretWithoutRecords: text(
      'Geheimhouding is compleet, en gekozen is dat er niets wordt vastgelegd.',
      'Secrecy is complete, and the choice is to record nothing.',
    ),
    noSecrecy: text('Geheimhouding is niet vastgelegd.', 'Secrecy is not laid down.'),
    employerReadsFiles: text(
      'HR, ICT of leidinggevenden kunnen bij de aantekeningen of dossiers.',
      'HR, IT or managers have access to the notes or files.',
    ),
    employerReadsMailbox: text(
      'HR, ICT of leidinggevenden kunnen de mailbox lezen.',
      'HR, IT or managers can read the mailbox.',
    ),
    notYetSigned: sharedReasons.notYetSigned,
    promisedAbsolute: text(
      'Er wordt absolute geheimhouding beloofd. Dat is misleidend: er zijn altijd uitzonderingen.',
      'Absolute secrecy is promised. That is misleading: there are always exceptions.',
    ),
    exceptionsMissing: text(
      'Niet alle uitzonderingen zijn genoemd: toestemming, ernstige misdrijven en conflict van plichten.',
      'Not all exceptions are named: consent, serious crime and conflict of duties.',
    ),
    notAfterTerm: text(
      'Na afloop van de benoeming geldt de geheimhouding niet.',
      'Secrecy does not hold after the term.',
    ),
    employerMayDemand: text(
      'De werkgever kan informatie opeisen.',
      'The employer can demand information.',
    ),
    recordingSilent: text(
      'Over het al dan niet vastleggen van informatie is nog niets gezegd.',
      'Nothing has been said yet on whether information is recorded.',
    ),
    storedWithEmployer: text(
      'Wat wordt vastgelegd, staat in een systeem of map van de werkgever.',
      'What is recorded is kept in a system or folder of the employer.',
    ),
    bureauHasAccess: text(
      'Behalve de vertrouwenspersoon heeft ook het bureau toegang.',
      'Besides the counsellor the bureau has access too.',
    ),
    retentionMissing: text(
      'Er is nog geen bewaartermijn genoemd.',
      'No retention period is named yet.',
    ),
    destructionMissing: text(
      'Niet is afgesproken dat en hoe er vernietigd wordt.',
      'Destruction is not agreed.',
    ),
    handedToEmployer: text(
      'Bij vertrek gaat wat is vastgelegd naar de werkgever.',
      'At departure the records go to the employer.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Leg geheimhouding en het wel of niet vastleggen van informatie vast.',
    'Lay down secrecy and whether information is recorded.',
  ),
  evidence: text(
    'De bepaling over geheimhouding met uitzonderingen, de regel over vastleggen en bewaren, en wie toegang heeft tot mailbox en opslag.',
    'The secrecy clause with exceptions, the rule on recording and retention, and who has access to mailbox and storage.',
  ),
  note: text(
    'Geen wet noemt een bewaartermijn voor aantekeningen van een vertrouwenspersoon; dat er een moet zijn is een productnorm. De vervanger mag toegang hebben, die is ook vertrouwenspersoon.',
    'No statute sets a retention period for a counsellor’s notes; that there must be one is a product norm. The substitute may have access, being a counsellor too.',
  ),
};
