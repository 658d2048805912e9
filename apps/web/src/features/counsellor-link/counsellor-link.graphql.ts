import { graphql } from '../../generated/index.js';

export const counsellorPageFragment = graphql(`
  fragment CounsellorPage_page on CounsellorPage {
    organisationName
    name
    openUntil
    voices {
      appointmentId
      title
      statements {
        id
        label
        said
        answer
        remark
        answeredOn
        outdated
      }
    }
  }
`);

export const counsellorPageQuery = graphql(`
  query CounsellorPage {
    counsellorPage {
      ...CounsellorPage_page
    }
  }
`);

export const openCounsellorLinkMutation = graphql(`
  mutation OpenCounsellorLink($input: CounsellorTokenInput!) {
    openCounsellorLink(input: $input) {
      page {
        ...CounsellorPage_page
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

export const renewCounsellorLinkMutation = graphql(`
  mutation RenewCounsellorLink($input: CounsellorTokenInput!) {
    renewCounsellorLink(input: $input) {
      asked
    }
  }
`);

export const answerStatementsMutation = graphql(`
  mutation AnswerStatements($input: AnswerStatementsInput!) {
    answerStatements(input: $input) {
      page {
        ...CounsellorPage_page
      }
      problems {
        code
        field
        message
      }
    }
  }
`);
