import { Title } from '@mantine/core';
import { memo, useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { linesOf, type Line, type Mark, type Piece } from './marks.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';

/** What the page can ask of the text. */
export interface TextHandle {
  /** Brings a place into view, within the text only. */
  show: (place: { readonly start: number; readonly end: number }) => void;
}

/**
 * The text with the passages marked; what is selected stands out and is brought into view. Every
 * passage is also quoted with its proposal, so that nothing is said by marks alone.
 */
export function RegulationText({
  text,
  marks,
  selected,
  onSelect,
  ref,
}: {
  text: string;
  marks: readonly Mark[];
  selected: string | null;
  onSelect: (proposal: string) => void;
  ref: Ref<TextHandle>;
}) {
  const t = useRegulationTexts();
  const pane = useRef<HTMLDivElement>(null);
  // Three hundred pages are cut once, not at every key.
  const lines = useMemo(() => linesOf(text, marks), [text, marks]);

  useImperativeHandle(ref, () => ({
    show: ({ start }) => {
      const at = lines.findLast((line) => line.start <= start);
      const line = pane.current?.querySelector(`[data-start="${at?.start ?? 0}"]`);
      bringIntoView(pane.current, line);
      pane.current?.focus({ preventScroll: true });
    },
  }));

  useEffect(() => {
    if (!selected) return;
    bringIntoView(pane.current, pane.current?.querySelector('mark[data-selected]'));
  }, [selected]);

  return (
    <div className={classes.textSide}>
      <Title order={2} size="h4" id="document-text" mb="xs">
        {t('text')}
      </Title>
      <div
        ref={pane}
        className={classes.text}
        tabIndex={0}
        role="region"
        aria-labelledby="document-text"
      >
        {lines.map((line) => (
          <ShownLine
            key={line.start}
            line={line}
            selected={line.pieces.some((piece) => concerns(piece, selected)) ? selected : null}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

const concerns = ({ marks }: Piece, selected: string | null) =>
  marks.some(({ id }) => id === selected);

/** Drawn again only when what is selected lies in it. */
const ShownLine = memo(function ShownLine({
  line: { start, level, pieces },
  selected,
  onSelect,
}: {
  line: Line;
  selected: string | null;
  onSelect: (proposal: string) => void;
}) {
  return (
    <p data-start={start} data-level={level} className={classes.line}>
      {pieces.map((piece, index) => {
        if (piece.marks.length === 0) return piece.text;
        const isSelected = concerns(piece, selected);
        const own = piece.marks.find(({ id }) => !id.startsWith('flag '));
        return (
          <mark
            key={index}
            data-selected={isSelected || undefined}
            data-flagged={piece.marks.some(({ flagged }) => flagged) || undefined}
            data-open={own ? true : undefined}
            {...(own ? { onClick: () => onSelect(own.id) } : {})}
          >
            {piece.text}
          </mark>
        );
      })}
    </p>
  );
});

/** Scrolls the pane, never the page: who moves with the keyboard stays where they are. */
function bringIntoView(pane: HTMLElement | null, part: Element | null | undefined): void {
  if (!pane || !part) return;
  const [around, own] = [pane.getBoundingClientRect(), part.getBoundingClientRect()];
  pane.scrollTop += own.top - around.top - around.height / 3;
}
