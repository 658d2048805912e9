import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCommonTexts } from '../i18n/common.js';
import classes from './Problems.module.css';

export interface ShownProblem {
  readonly code?: string;
  readonly message: string;
  /** The field it is about, as in the input: 'email'. */
  readonly field?: string | null | undefined;
}

/**
 * The summary above a form: what is wrong, each with a link to its field. It takes the focus when
 * problems appear, so that nobody misses them.
 *
 * `fieldId` turns the name of a field into the id of its input; without it the links go to an
 * element whose id is the name.
 */
export function Problems({
  problems,
  fieldId = (field) => field,
}: {
  problems: readonly ShownProblem[];
  fieldId?: (field: string) => string;
}) {
  const t = useCommonTexts();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);

  if (problems.length === 0) return null;
  return (
    <div ref={box} className={classes.problems} role="alert" tabIndex={-1}>
      <Title order={2} size="h4" mb="xs">
        {t('problems.title', { count: problems.length })}
      </Title>
      <ul className={classes.list}>
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.field ? (
              <a
                href={`#${fieldId(problem.field)}`}
                onClick={(event) => {
                  const field = document.getElementById(fieldId(problem.field ?? ''));
                  if (!field) return;
                  event.preventDefault();
                  field.focus();
                  field.scrollIntoView({ block: 'center' });
                }}
              >
                {problem.message}
              </a>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The problems of a form by field, for `error` of the inputs; the first of each field. */
export function errorsByField(problems: readonly ShownProblem[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, message } of problems) {
    if (field) errors[field] ??= message;
  }
  return errors;
}
