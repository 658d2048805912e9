import { placed, type Framework } from '../../checklist/framework.js';
import type { AnyItem } from '../../checklist/item.js';
import { text } from '../../text.js';
import { accessibility } from './items/accessibility/item.js';
import { appointmentModel } from './items/appointment-model/item.js';
import { communication, communicationOf2020 } from './items/communication/item.js';
import { confidentialityRecords } from './items/confidentiality-records/item.js';
import { duration } from './items/duration/item.js';
import { highPosition } from './items/high-position/item.js';
import { noDetriment } from './items/no-detriment/item.js';
import { placedUnderBoard } from './items/placed-under-board/item.js';
import { publication } from './items/publication/item.js';
import { tasksPowers } from './items/tasks-powers/item.js';
import { timeBudget } from './items/time-budget/item.js';
import { trainingIntervision } from './items/training-intervision/item.js';
import { notVerified, sources } from './sources.js';

/**
 * The order, column and weight of each item.
 *
 * Every item weighs 1: no source ranks them, and a score of "10.5 of 12" can be counted by hand.
 * What is graver than a point shows as a hard stop, not as a weight. The columns are those of the
 * printed checklist; that the last three of column B stand there is an inference (domain §6.1).
 */
const table: readonly (readonly [item: AnyItem, column: string])[] = [
  [appointmentModel, 'A'],
  [highPosition, 'A'],
  [placedUnderBoard, 'A'],
  [timeBudget, 'B'],
  [tasksPowers, 'B'],
  [noDetriment, 'B'],
  [trainingIntervision, 'B'],
  [confidentialityRecords, 'B'],
  [duration, 'B'],
  [publication, 'C'],
  [communication, 'C'],
  [accessibility, 'C'],
];

const shared = {
  id: 'tno-lvv',
  title: text('Checklist vertrouwenspersoon', 'Checklist confidential counsellor'),
  shortTitle: text('Vertrouwenspersoon', 'Counsellor'),
  attribution: text(
    'Gebaseerd op de checklist bij de TNO-Wegwijzer vertrouwenspersoon. TNO en LVV hebben dit product niet beoordeeld.',
    'Based on the checklist with the TNO guide on confidential counsellors. TNO and LVV have not reviewed this product.',
  ),
  judgesRole: true,
  columns: [
    {
      id: 'A',
      title: text(
        'Geef de vertrouwenspersoon een onafhankelijke positie',
        'Give the counsellor an independent position',
      ),
    },
    { id: 'B', title: text('Leg schriftelijk vast', 'Lay down in writing') },
    { id: 'C', title: text('Maak duidelijke afspraken over', 'Make clear agreements on') },
  ],
  sources,
  notVerified,
} satisfies Partial<Framework>;

/** The checklist of twelve points for the position of the confidential counsellor. */
export const tnoLvv: readonly Framework[] = [
  {
    ...shared,
    release: '2020.1',
    releasedOn: '2026-11-01',
    notes: [
      text(
        'Eerste uitgave: de twaalf punten van de gedrukte checklist.',
        'First release: the twelve items of the printed checklist.',
      ),
    ],
    items: placed(
      table.map(([item, column]) => [item === communication ? communicationOf2020 : item, column]),
    ),
  },
  {
    ...shared,
    release: '2026.1',
    releasedOn: '2026-11-16',
    notes: [
      text(
        'Punt 11 voldoet pas als bekend is wanneer de laatste voorlichting was. Het punt vraagt uitleg in ieder jaar; zonder datum is dat een voornemen, en het jaar daarvoor telde ook al.',
        'Item 11 is met only when the day of the latest awareness session is known. The item asks for explanation in every year; without a date that is an intention, and a session too long ago counted already.',
      ),
      text(
        'Aan de andere elf punten verandert niets.',
        'Nothing changes in the other eleven items.',
      ),
    ],
    items: placed(table),
  },
];
