import { addMonths } from '../../../../calendar-date.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { monthsToBasicTraining } from '../../../../checklist/term.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

export const trainingIntervision = defineItem({
  id: 'training-intervision',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'lvv-recertification', 'certification-voluntary', 'product-judgement'],
  topic: 'training',
  writtenRequired: true,
  wizard: [
    ...places(
      'appointment',
      'trainingRight',
      'intervisionRight',
      'trainingBudgetForm',
      'trainingBudgetCents',
      'certificateRequired',
    ),
    ...places('person', 'basicTrainingOn', 'certified', 'certificateUntil'),
  ],
  texts,
  evaluate({ appointment, person, paper }, on) {
    const { intervisionRight, kind } = appointment;
    const { certified } = person;
    const certificateUntil = certified === true ? person.certificateUntil : undefined;
    const shared = [
      when(paper.for('training') !== 'signed', 'notYetSigned'),
      when(intervisionRight === false, 'noIntervision'),
      when(certificateUntil !== undefined && certificateUntil < on, 'certificateExpired'),
    ] as const;
    if (kind === 'external') {
      const { certificateRequired } = appointment;
      return weigh({
        not: [when(certificateRequired === false && intervisionRight === false, 'nothingAgreed')],
        partly: [...shared, when(certificateRequired === false, 'noCertificateAsked')],
        required: [certificateRequired, intervisionRight],
        met: 'contractAsksQuality',
      });
    }
    const { trainingRight, trainingBudgetForm, startOn } = appointment;
    const { basicTrainingOn } = person;
    const byAmount = trainingBudgetForm === 'amount';
    const amount = byAmount ? appointment.trainingBudgetCents : undefined;
    const booked = basicTrainingOn !== undefined && basicTrainingOn > on;
    return weigh({
      not: [
        when(trainingRight === false && intervisionRight === false, 'nothingAgreed'),
        when(
          kind === 'internal' && trainingBudgetForm === 'borne_by_counsellor',
          'paidByCounsellor',
        ),
      ],
      partly: [
        ...shared,
        when(trainingRight === false, 'noTraining'),
        when(trainingBudgetForm === 'none' || amount === 0, 'noBudget'),
        when(
          booked &&
            startOn !== undefined &&
            basicTrainingOn > addMonths(startOn, monthsToBasicTraining),
          'basicTrainingLate',
        ),
      ],
      required: [
        trainingRight,
        intervisionRight,
        trainingBudgetForm,
        basicTrainingOn,
        ...(byAmount ? [amount] : []),
      ],
      context: [kind, ...(booked ? [startOn] : [])],
      met: 'arranged',
    });
  },
});
