import { Anchor, Text } from '@mantine/core';

/** Advice by size with the opinions that differ, and where each comes from. Never a score. */
export function SizeAdviceList({
  advice,
  sourcesLabel,
}: {
  readonly sourcesLabel: string;
  advice: {
    readonly advice: string;
    readonly otherViews: readonly string[];
    readonly sources: readonly {
      readonly id: string;
      readonly title: string;
      readonly url?: string | null;
    }[];
  };
}) {
  return (
    <>
      <ul>
        {[advice.advice, ...advice.otherViews].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Text size="sm">
        {sourcesLabel}:{' '}
        {advice.sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 ? '; ' : ''}
            {source.url ? (
              <Anchor href={source.url} rel="noreferrer" size="sm">
                {source.title}
              </Anchor>
            ) : (
              source.title
            )}
          </span>
        ))}
      </Text>
    </>
  );
}
