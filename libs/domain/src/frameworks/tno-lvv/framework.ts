import type { Framework, FrameworkItem } from '../../checklist/framework.js';
import type { AnyItem } from '../../checklist/item.js';
import { text } from '../../text.js';
import { accessibility } from './items/accessibility/item.js';
import { appointmentModel } from './items/appointment-model/item.js';
import { communication } from './items/communication/item.js';
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
const table: readonly (readonly [item: AnyItem, column: string, weight: number])[] = [
  [appointmentModel, 'A', 1],
  [highPosition, 'A', 1],
  [placedUnderBoard, 'A', 1],
  [timeBudget, 'B', 1],
  [tasksPowers, 'B', 1],
  [noDetriment, 'B', 1],
  [trainingIntervision, 'B', 1],
  [confidentialityRecords, 'B', 1],
  [duration, 'B', 1],
  [publication, 'C', 1],
  [communication, 'C', 1],
  [accessibility, 'C', 1],
];

/** The checklist of twelve points for the position of the confidential counsellor. */
export const tnoLvv: Framework = {
  id: 'tno-lvv',
  release: '2020.1',
  title: text('Checklist vertrouwenspersoon', 'Checklist confidential counsellor'),
  attribution: text(
    'Gebaseerd op de checklist bij de TNO-Wegwijzer vertrouwenspersoon. TNO en LVV hebben dit product niet beoordeeld.',
    'Based on the checklist with the TNO guide on confidential counsellors. TNO and LVV have not reviewed this product.',
  ),
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
  items: table.map(([item, column, weight], index): FrameworkItem => ({
    item,
    column,
    number: index + 1,
    weight,
  })),
  sources,
  notVerified,
};
