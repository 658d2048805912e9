import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  url: string;
  stop(): Promise<void>;
}

/**
 * A mail server for development: takes everything on a port of this machine and keeps each message
 * as a file. Sending goes over real SMTP, so nothing differs from production but the address.
 */
export async function startMailCatcher(
  directory: string,
  onMail: (file: string) => void,
): Promise<MailCatcher> {
  await mkdir(directory, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, callback) {
      const time = new Date().toISOString().replace(/[:.]/g, '-');
      count += 1;
      const file = join(directory, `${time}-${count}.eml`);
      buffer(stream)
        .then((message) => writeFile(file, message, { flag: 'wx' }))
        .then(
          () => {
            onMail(file);
            callback();
          },
          (error: unknown) => callback(error as Error),
        );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
