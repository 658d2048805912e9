import { text } from '../../text.js';
import { bodyWay, departmentWays, officers, roleWay, tieWays, type ConflictRule } from '../rule.js';

const level = 'discouraged';

/** What is discouraged; it asks for a written reason that the works council reads (level D). */
export const discouraged = {
  manager: {
    level,
    ways: [[{ along: 'manages', to: ['yes'] }], [{ along: 'headJob' }, { along: 'inUnit' }]],
    title: text('Leidinggevende is vertrouwenspersoon', 'Manager is counsellor'),
    why: text(
      'Het Huis voor Klokkenluiders raadt dit af; de inspectie beoordeelt het per organisatie. Punt 3 voldoet dan niet.',
      'The Whistleblowers Authority advises against it; the inspectorate judges case by case. Item 3 is then not met.',
    ),
    normStatus: 'disputed',
    sources: [
      'hvk-integrity-role',
      'stolwijk-director',
      'nvab-company-doctor',
      'inspectorate-arbocatalogus',
      'compliance-insights-combining',
    ],
    views: [
      {
        says: text(
          'Het Huis voor Klokkenluiders raadt leidinggevenden af.',
          'The Whistleblowers Authority advises against managers.',
        ),
        sources: ['hvk-integrity-role'],
      },
      {
        says: text(
          'Een auteur zegt: dat kan niet. Wie leiding geeft, oordeelt ook.',
          'One author says it cannot be: whoever manages also judges.',
        ),
        sources: ['stolwijk-director'],
      },
      {
        says: text(
          'Bedrijfsartsen wijzen erop dat een leidinggevende al moet ingrijpen en dus geen eerste opvang kan geven.',
          'Company doctors point out that a manager already has to intervene and so cannot give first reception.',
        ),
        sources: ['nvab-company-doctor'],
      },
      {
        says: text(
          'De inspectie zegt: vaak niet onafhankelijk, per organisatie te beoordelen.',
          'The inspectorate says: often not independent, to be judged per organisation.',
        ),
        sources: ['inspectorate-arbocatalogus'],
      },
      {
        says: text(
          'Een opleider zegt: het kan, binnen een streng kader.',
          'A trainer says it can be done, within a strict frame.',
        ),
        sources: ['compliance-insights-combining'],
      },
    ],
  },
  'hr-department': {
    level,
    ways: departmentWays('hr'),
    title: text('HR-medewerker is vertrouwenspersoon', 'HR officer is counsellor'),
    why: text(
      'Het Arboportaal noemt dit onverstandig, het Huis voor Klokkenluiders raadt het af. Punt 3 voldoet dan niet.',
      'The government portal calls it unwise, the Whistleblowers Authority advises against it. Item 3 is then not met.',
    ),
    normStatus: 'advice',
    sources: [
      'arboportaal-who',
      'hvk-integrity-role',
      'vertrouwensmensen-limits',
      'stolwijk-director',
      'nvab-company-doctor',
      'inspectorate-arbocatalogus',
      'compliance-insights-combining',
    ],
    views: [
      {
        says: text(
          'Het Arboportaal noemt het onverstandig en het Huis voor Klokkenluiders raadt het af. Ook een bureau zegt: liever niet.',
          'The government portal calls it unwise and the Whistleblowers Authority advises against it. A bureau says: better not, too.',
        ),
        sources: ['arboportaal-who', 'hvk-integrity-role', 'vertrouwensmensen-limits'],
      },
      {
        says: text(
          'Een auteur zegt: dat kan niet; bedrijfsartsen zien HR als wie al moet ingrijpen.',
          'One author says it cannot be; company doctors see HR as someone who already has to intervene.',
        ),
        sources: ['stolwijk-director', 'nvab-company-doctor'],
      },
      {
        says: text(
          'De inspectie beoordeelt het per organisatie; een opleider zegt: het kan, met risico’s.',
          'The inspectorate judges it per organisation; a trainer says it can be done, with risks.',
        ),
        sources: ['inspectorate-arbocatalogus', 'compliance-insights-combining'],
      },
    ],
  },
  'finance-department': {
    level,
    ways: departmentWays('finance'),
    title: text('Medewerker van Financiën is vertrouwenspersoon', 'Finance officer is counsellor'),
    why: text(
      'De checklist plaatst de rol niet bij Financiën. Punt 3 voldoet dan niet.',
      'The checklist does not place the role in Finance. Item 3 is then not met.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  'legal-department': {
    level,
    ways: departmentWays('legal'),
    title: text(
      'Medewerker van Juridische Zaken is vertrouwenspersoon',
      'Legal officer is counsellor',
    ),
    why: text(
      'De checklist plaatst de rol niet bij Juridische Zaken. Punt 3 voldoet dan niet.',
      'The checklist does not place the role in Legal. Item 3 is then not met.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page'],
  },
  'company-social-worker': {
    level,
    lowersItem1: true,
    ways: [roleWay('company_social_worker')],
    title: text(
      'Bedrijfsmaatschappelijk werker is vertrouwenspersoon',
      'Company social worker is counsellor',
    ),
    why: text(
      'Het Arboportaal noemt dit onverstandig: deze persoon grijpt vanuit het eigen werk vaak al in.',
      'The government portal calls it unwise: this person often intervenes already from the main job.',
    ),
    normStatus: 'advice',
    sources: ['arboportaal-who', 'vertrouwensmensen-limits'],
  },
  'works-council-member': {
    level,
    lowersItem1: true,
    ways: [
      roleWay('works_council_member'),
      bodyWay(
        'works_council',
        'central_works_council',
        'group_works_council',
        'unit_works_council',
        'staff_representation',
        'participation_council',
      ),
    ],
    title: text(
      'Lid van de ondernemingsraad is vertrouwenspersoon',
      'Works-council member is counsellor',
    ),
    why: text(
      'Hierover verschillen de bronnen: het Huis voor Klokkenluiders raadt het af, een vakblad ziet geen bezwaar. Geef een reden; de ondernemingsraad leest die.',
      'Sources differ: the Whistleblowers Authority advises against it, a trade journal sees no objection. Give a reason; the works council reads it.',
    ),
    normStatus: 'disputed',
    sources: ['hvk-integrity-role', 'rendement-or-member', 'stolwijk-director'],
    views: [
      {
        says: text(
          'Het Huis voor Klokkenluiders raadt het af; een auteur zegt: dat kan niet.',
          'The Whistleblowers Authority advises against it; one author says it cannot be.',
        ),
        sources: ['hvk-integrity-role', 'stolwijk-director'],
      },
      {
        says: text(
          'Een vakblad ziet geen reden om het af te raden: het kan juist iets toevoegen.',
          'A trade journal sees no reason to advise against it: it may add value.',
        ),
        sources: ['rendement-or-member'],
      },
    ],
  },
  mediator: {
    level,
    lowersItem1: true,
    ways: [roleWay('mediator')],
    title: text('Mediator is vertrouwenspersoon', 'Mediator is counsellor'),
    why: text(
      'Een vertrouwenspersoon bemiddelt niet, en in dezelfde zaak zeker niet.',
      'A counsellor does not mediate, and certainly not in the same case.',
    ),
    normStatus: 'professional_norm',
    sources: ['seed-page', 'vertrouwensmensen-limits'],
  },
  'officer-not-handling-reports': {
    level,
    lowersItem1: true,
    ways: [[...roleWay(...officers), { along: 'handlesReports', to: ['no', 'unknown'] }]],
    title: text(
      'Compliance-, integriteits- of privacyfunctionaris is vertrouwenspersoon',
      'Compliance, integrity or privacy officer is counsellor',
    ),
    why: text(
      'Deze functies volgen vaak meldingen op. Geef een reden; de ondernemingsraad leest die.',
      'These officers often follow up reports. Give a reason; the works council reads it.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
  'close-to-director': {
    level,
    lowersItem1: true,
    ways: [
      roleWay('relative_of_director', 'assistant_of_director'),
      ...tieWays(
        ['partner', 'relative', 'assistant'],
        ['director'],
        [roleWay('director'), bodyWay('board', 'directors')],
      ),
    ],
    title: text(
      'Familie of directe assistent van een directeur is vertrouwenspersoon',
      'Relative or direct assistant of a director is counsellor',
    ),
    why: text(
      'Medewerkers kunnen twijfelen aan de onafhankelijkheid. Geef een reden; de ondernemingsraad leest die.',
      'Workers may doubt the independence. Give a reason; the works council reads it.',
    ),
    normStatus: 'product_norm',
    sources: ['product-judgement'],
  },
} as const satisfies Record<string, ConflictRule>;
