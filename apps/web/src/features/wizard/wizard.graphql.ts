import { graphql } from '../../generated/index.js';

/** Everything about one subject that the wizard shows. */
export const subjectAnswers = graphql(`
  fragment SubjectAnswers on Subject {
    id
    kind
    title
    version
    own
    facts {
      key
      value
      declaredUnknown
      fromPolicy
      shown
    }
  }
`);

/** What changes on the screen when an answer is saved. */
export const setUpConsequences = graphql(`
  fragment SetUpConsequences on Organisation {
    id
    setUp {
      revision
      lastChangedAt
      lastChangedBy
      sections {
        id
        state
        known
        asked
        items {
          itemId
          title
          status
        }
      }
    }
    assessment {
      id
      on
      sizeAdvice {
        advice
        otherViews
        sources {
          id
          title
          url
        }
      }
      headline
      complete
      completeness {
        part
        of
      }
      conformity {
        part
        of
      }
      hardStops {
        ruleId
        title
        explanation
        counsellorName
        appointmentId
      }
      conflicts {
        ruleId
        level
        title
        explanation
        normStatus
        counsellorName
        appointmentId
        personId
        justified
        reason
        paths
        views {
          says
          sources {
            id
            title
          }
        }
        links {
          section
          subjectKind
          subjectId
          key
          label
        }
        reasonLink {
          section
          subjectKind
          subjectId
          key
        }
      }
      qualityChecks {
        checkId
        level
        group
        rule
        about
        link {
          section
          subjectKind
          subjectId
          key
          label
        }
      }
      items {
        id
        itemId
        number
        title
        status
        reasons {
          text
          appointmentId
          counsellorName
          status
        }
      }
    }
  }
`);

/** What each answer to one question would do; asked for when somebody wants to know. */
export const impactOfAnswersQuery = graphql(`
  query ImpactOfAnswers($organisationId: ID!, $kind: SubjectKind!, $subjectId: ID!, $key: String!) {
    organisation(organisationId: $organisationId) {
      id
      impactOfAnswers(kind: $kind, subjectId: $subjectId, key: $key) {
        option
        label
        chosen
        impact {
          ...ImpactShown
        }
      }
    }
  }
`);

/** Every page of the wizard shows parts of this one query. */
export const wizardQuery = graphql(`
  query Wizard($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      counsellorVoices {
        ...Disputes_voice
      }
      name
      viewerCan {
        setUpRead
        setUpChange
        setUpConfirm
        setUpContribute
        sectionAssign
        consentSubmit
        auditRead
      }
      consentStanding {
        state
        request {
          id
          number
          state
        }
      }
      setUp {
        ownSections
        subjects {
          ...SubjectAnswers
        }
      }
      ...SetUpConsequences
    }
  }
`);

/** The same for who fills in some sections: without how the organisation stands. */
export const contributionQuery = graphql(`
  query Contribution($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      name
      viewerCan {
        setUpRead
        setUpChange
        setUpConfirm
        setUpContribute
        sectionAssign
        consentSubmit
        auditRead
      }
      setUp {
        revision
        lastChangedAt
        lastChangedBy
        ownSections
        sections {
          id
          state
          known
          asked
          items {
            itemId
            title
            status
          }
        }
        subjects {
          ...SubjectAnswers
        }
      }
    }
  }
`);

/**
 * A policy's answers hold for its appointments, so then every subject is read again. Who fills in
 * some sections gets no verdicts.
 */
export const changeFactsMutation = graphql(`
  mutation ChangeFacts(
    $input: ChangeFactsInput!
    $withEverySubject: Boolean!
    $withVerdicts: Boolean! = true
  ) {
    changeFacts(input: $input) {
      subject {
        ...SubjectAnswers
      }
      organisation {
        id
        ...SetUpConsequences @include(if: $withVerdicts)
        setUp @skip(if: $withVerdicts) {
          revision
          sections {
            id
            state
            known
            asked
          }
        }
        setUp @include(if: $withEverySubject) {
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
      impact {
        ...ImpactShown
      }
      conflicts {
        key
        yours
        yoursShown
        theirs
        theirsShown
        changedBy
        changedAt
        currentVersion
      }
    }
  }
`);

/** Takes one change of an answer back. */
export const undoFactChangeMutation = graphql(`
  mutation UndoFactChange(
    $input: UndoFactChangeInput!
    $withEverySubject: Boolean!
    $withVerdicts: Boolean! = true
  ) {
    undoFactChange(input: $input) {
      subject {
        ...SubjectAnswers
      }
      organisation {
        id
        ...SetUpConsequences @include(if: $withVerdicts)
        setUp @include(if: $withEverySubject) {
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

/** A new person, appointment, document, … with the facts to begin with. */
export const addSubjectMutation = graphql(`
  mutation AddSubject($input: AddSubjectInput!, $withVerdicts: Boolean! = true) {
    addSubject(input: $input) {
      subject {
        ...SubjectAnswers
      }
      organisation {
        id
        ...SetUpConsequences @include(if: $withVerdicts)
        setUp @skip(if: $withVerdicts) {
          revision
          sections {
            id
            state
            known
            asked
          }
        }
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

/** Takes a subject away, unless others refer to it. */
export const removeSubjectMutation = graphql(`
  mutation RemoveSubject($input: RemoveSubjectInput!) {
    removeSubject(input: $input) {
      removedId
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

/** Hands the set-up to the works council, or whoever is to be consulted. */
export const submitSetUpMutation = graphql(`
  mutation SubmitSetUp($input: SubmitSetUpInput!) {
    submitSetUp(input: $input) {
      request {
        id
        number
        state
        submittedAt
        snapshot {
          id
          hash
        }
      }
      organisation {
        id
        consentStanding {
          state
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
