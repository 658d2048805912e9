import { sharedReasons } from '../../../../checklist/shared-reasons.js';
import { text } from '../../../../text.js';

export const texts = {
  title: text('Toegankelijk en bereikbaar', 'Accessible and reachable'),
  question: text(
    'Kan iedereen de vertrouwenspersoon rechtstreeks en vertrouwelijk bereiken?',
    'Can everyone reach the counsellor directly and in confidence?',
  ),
  rule: text(
    'Voldoet met een direct kanaal dat niet met HR of de lijn gedeeld is, een reactietermijn, vervanging bij afwezigheid, een besloten plek (ook buiten de werkplek) en toegang voor alle groepen werkenden.',
    'Met by a direct channel not shared with HR or the line, a stated response time, a substitute at absence, a private place (also off-site) and access for all groups of workers.',
  ),
  reasons: {
    reachable: text(
      'Er is een direct en vertrouwelijk kanaal, reactietermijn, vervanging, besloten plek en toegang voor iedereen.',
      'There is a direct and confidential channel, response time, substitute, private place and access for all.',
    ),
    noDirectChannel: text(
      'Contact kan alleen via HR, de leidinggevende of een algemene mailbox.',
      'Contact is only possible through HR, the manager or a general mailbox.',
    ),
    employerReadsMailbox: text(
      'HR, ICT of leidinggevenden kunnen de mailbox lezen.',
      'HR, IT or managers can read the mailbox.',
    ),
    tooMuchMissing: text(
      'Er ontbreken twee of meer van: vervanging, besloten plek, toegang voor iedereen.',
      'Two or more are missing of: substitute, private place, access for all.',
    ),
    noSubstitute: text(
      'Er is geen vervanging bij afwezigheid.',
      'There is no substitute at absence.',
    ),
    noPrivatePlace: text(
      'Een besloten plek, ook buiten de werkplek, ontbreekt.',
      'A private place, also off-site, is missing.',
    ),
    notOpenToAll: text(
      'Niet iedereen kan er terecht, zoals flexwerkers.',
      'It is not open to everyone, such as flexible workers.',
    ),
    incomplete: sharedReasons.incomplete,
  },
  nextStep: text(
    'Zorg voor een direct en vertrouwelijk contact met vervanging.',
    'Provide a direct and confidential contact with a substitute.',
  ),
  evidence: text(
    'Een direct nummer of mailbox, de reactietermijn, de vervanger en de besloten plek.',
    'A direct number or mailbox, the response time, the substitute and the private place.',
  ),
  note: text(
    'Twee werkdagen als reactietermijn is een voorbeeld, geen norm. Over anoniem eerste contact verschillen de meningen.',
    'Two working days to respond is an example, not a norm. Opinions differ on anonymous first contact.',
  ),
};
