import type { AppointmentFacts } from '../../facts/appointment.js';

type ReportsTo = NonNullable<AppointmentFacts['roleReportsTo']>;

/** Subjects of a reporting line that are about the role itself, not about hours, money or reports. */
const aboutTheRole: readonly (string | undefined)[] = ['content', 'behaviour', 'integrity'];

/**
 * To whom the role reports: its line, and the lines that differ by subject where they are about the
 * content of the role. A "dotted line" to the director does not mend a line under HR (domain §6.7 T2).
 */
export function contentLines(
  appointment: Pick<AppointmentFacts, 'roleReportsTo' | 'reportingLines'>,
): readonly ReportsTo[] {
  const { roleReportsTo, reportingLines } = appointment;
  const lines = (reportingLines ?? []).flatMap(({ about, to }) =>
    to !== undefined && aboutTheRole.includes(about) ? [to] : [],
  );
  return roleReportsTo === undefined ? lines : [roleReportsTo, ...lines];
}

/** To whom the counsellor reports about hours, where that line differs. */
export function timeLines(
  appointment: Pick<AppointmentFacts, 'reportingLines'>,
): readonly ReportsTo[] {
  return (appointment.reportingLines ?? []).flatMap(({ about, to }) =>
    to !== undefined && about === 'time' ? [to] : [],
  );
}
