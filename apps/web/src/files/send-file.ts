import { failureFromBody, offline, type Failure } from '../graphql/failure.js';
import { currentLocale } from '../i18n/i18n.js';
import type { ShownProblem } from '../ui/Problems.js';

/** What became of sending a file: its id, or why not. */
export type Sent =
  | { readonly fileId: string }
  | { readonly problems: readonly ShownProblem[] }
  | { readonly failure: Failure };

/** The largest file the server takes, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** What a file chooser offers; the server looks into the file and decides. */
export const acceptedFiles = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt';

/** The same for a document whose text is to be read. */
export const readableFiles = '.docx,.pdf,.html,.htm,.md,.txt';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
};

/**
 * Sends the bytes of one file beside GraphQL; a mutation then takes it into use by its id.
 * `onProgress` hears the share sent, from 0 to 1: fetch cannot tell, hence the older interface.
 */
export function sendFile(
  organisationId: string,
  file: File,
  onProgress: (share: number) => void,
  purpose: 'evidence' | 'regulation' = 'evidence',
): Promise<Sent> {
  const request = new XMLHttpRequest();
  request.open('POST', `/files/${encodeURIComponent(organisationId)}`);
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  request.setRequestHeader('content-type', mediaTypes[extension] ?? 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.setRequestHeader('x-file-purpose', purpose);
  // A page of another origin cannot send this without asking first.
  request.setRequestHeader('x-requested-with', 'vertrouwensbasis');
  request.setRequestHeader('accept-language', currentLocale());
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(total === 0 ? 1 : loaded / total),
  );
  return new Promise((resolve) => {
    request.addEventListener('load', () => resolve(outcomeOf(request.responseText)));
    for (const end of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(end, () => resolve({ failure: offline }));
    }
    request.send(file);
  });
}

function outcomeOf(body: string): Sent {
  try {
    const { file, problems = [] } = JSON.parse(body) as {
      file?: { id: string } | null;
      problems?: ShownProblem[];
    };
    if (file) return { fileId: file.id };
    if (problems.length > 0) return { problems };
  } catch {
    // No JSON: something between us and the server answered.
  }
  return { failure: failureFromBody(body) };
}
