import { graphql } from '../../../generated/index.js';

export const threadFragment = graphql(`
  fragment Thread_thread on ConsentThread {
    id
    audience
    requestNumber
    section
    kind
    subjectId
    key
    quote
    about
    resolvedBy
    resolvedAt
    messages {
      id
      text
      author
      writtenAt
      editedAt
      viewerMayEdit
    }
    suggestion {
      shown
      before
      accepted
      settledBy
      settledAt
    }
  }
`);

export const startThreadMutation = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      threadId
      problems {
        code
        field
        message
      }
    }
  }
`);

export const replyToThreadMutation = graphql(`
  mutation ReplyToThread($input: ReplyToThreadInput!) {
    replyToThread(input: $input) {
      threadId
      problems {
        code
        field
        message
      }
    }
  }
`);

export const editMessageMutation = graphql(`
  mutation EditMessage($input: EditMessageInput!) {
    editMessage(input: $input) {
      threadId
      problems {
        code
        field
        message
      }
    }
  }
`);

export const resolveThreadMutation = graphql(`
  mutation ResolveThread($input: ResolveThreadInput!) {
    resolveThread(input: $input) {
      threadId
      problems {
        code
        field
        message
      }
    }
  }
`);

export const settleSuggestionMutation = graphql(`
  mutation SettleSuggestion($input: SettleSuggestionInput!) {
    settleSuggestion(input: $input) {
      threadId
      problems {
        code
        field
        message
      }
    }
  }
`);
