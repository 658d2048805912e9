import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { staffParticipation } from './item.js';

describeItem(staffParticipation, [
  {
    when: 'with a works council',
    is: 'met',
    because: ['present'],
  },
  {
    when: 'with a staff representation at 50 workers',
    organisation: { headcount: 50, participation: 'staff_representation' },
    is: 'not_met',
    because: ['noWorksCouncil'],
  },
  {
    when: 'with a staff meeting at 49 workers',
    organisation: { headcount: 49, participation: 'staff_meeting' },
    is: 'met',
    because: ['present'],
  },
  {
    when: 'with nobody at 10 workers',
    organisation: { headcount: 10, participation: 'none' },
    is: 'not_met',
    because: ['nobody'],
  },
  {
    when: 'with nobody at 9 workers',
    organisation: { headcount: 9, participation: 'none' },
    is: 'not_applicable',
    because: ['tooSmall'],
  },
  {
    when: 'with a participation council instead',
    organisation: { participation: 'none', alsoConsulted: ['participation_council'] },
    is: 'met',
    because: ['otherCouncil'],
  },
  {
    when: 'while the size is unknown',
    organisation: { headcount: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while the participation is unknown',
    organisation: { participation: undefined },
    is: 'unanswered',
  },
]);
