import { graphql } from '../../generated/index.js';

/** What removing something would do, asked when somebody is about to. */
export const removalQuery = graphql(`
  query Removal($organisationId: ID!, $kind: SubjectKind!, $subjectId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      removal(kind: $kind, subjectId: $subjectId) {
        possible
        effects {
          kind
          subjectId
          key
          blocks
          sentence
        }
      }
    }
  }
`);

/** One answer for everybody: every subject may have changed, so all are read again. */
export const applyToAllMutation = graphql(`
  mutation ApplyToAll($input: ApplyToAllInput!) {
    applyToAll(input: $input) {
      changedCount
      organisation {
        id
        ...SetUpConsequences
        setUp {
          subjects {
            ...SubjectAnswers
          }
        }
      }
      problems {
        code
        field
        message
      }
    }
  }
`);
