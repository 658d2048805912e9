import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { ScoreHistory } from '../../ui/ScoreHistory.js';

const fragment = graphql(`
  fragment History_point on AssessmentPoint {
    on
    completeness {
      part
      of
    }
    conformity {
      part
      of
    }
    evidence {
      part
      of
    }
    hardStopCount
    metCount
  }
`);

/** The score of the organisation over time. */
export function History(props: { points: readonly FragmentType<typeof fragment>[] }) {
  return <ScoreHistory points={readFragment(fragment, props.points)} />;
}
