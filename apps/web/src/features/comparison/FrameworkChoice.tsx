import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { graphql } from '../../generated/index.js';
import { useComparisonTexts } from './texts.js';
import { useView } from './view.js';

export const frameworkChoiceQuery = graphql(`
  query FrameworkChoice {
    frameworks {
      id
      release
      title
    }
  }
`);

/** By which checklist; the first is the primary one and has no name in the address. */
export function FrameworkChoice() {
  const t = useComparisonTexts();
  const [{ frameworkId }, change] = useView();
  const { data } = useQuery(frameworkChoiceQuery);
  if (!data) return null;
  return (
    <div data-no-print>
      <NativeSelect
        label={t('framework')}
        value={frameworkId ?? ''}
        mb="md"
        w="fit-content"
        data={data.frameworks.map(({ id, title }, index) => ({
          value: index === 0 ? '' : id,
          label: title,
        }))}
        onChange={(event) => change({ lijst: event.currentTarget.value, cel: '' })}
      />
    </div>
  );
}
