import { graphql } from '../../../generated/index.js';

/** What the changes of a trial would do; nothing is saved. */
export const whatIfQuery = graphql(`
  query WhatIf($organisationId: ID!, $steps: [TrialStepInput!]!) {
    organisation(organisationId: $organisationId) {
      id
      whatIf(steps: $steps) {
        impact {
          completeness {
            ...SharesBetween
          }
          conformity {
            ...SharesBetween
          }
          evidence {
            ...SharesBetween
          }
          ...ImpactShown
        }
        hardStops
        differences {
          kind
          subjectId
          key
          sentence
        }
        consentNeededAgain
        material
        resourcesNow {
          hours {
            ...ResourceSumShown
          }
          euros {
            ...ResourceSumShown
          }
        }
        resources {
          hours {
            ...ResourceSumShown
          }
          euros {
            ...ResourceSumShown
          }
        }
        problems {
          code
          field
          message
        }
        refusedStep
      }
    }
  }
`);

export const sharesBetween = graphql(`
  fragment SharesBetween on ShareChange {
    from {
      part
      of
    }
    to {
      part
      of
    }
  }
`);

export const resourceSumShown = graphql(`
  fragment ResourceSumShown on ResourceSum {
    sum
    parts {
      label
      amount
    }
    byTheHour {
      label
      amount
    }
    withoutNumber
    unknown
  }
`);

/** Makes a trial real: all of it or nothing. Every subject is read again. */
export const applyTrialMutation = graphql(`
  mutation ApplyTrial($input: ApplyTrialInput!) {
    applyTrial(input: $input) {
      applied
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
      refusedStep
      conflicts {
        step
        about
        conflict {
          key
          yoursShown
          theirsShown
          changedBy
          changedAt
          currentVersion
        }
      }
    }
  }
`);
