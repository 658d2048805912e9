import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The last mail to this address, as it would arrive; waits for it. */
export async function mailTo(mailDir: string, email: string): Promise<string> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    for (const file of (await readdir(mailDir)).sort().reverse()) {
      const text = (await readFile(join(mailDir, file), 'utf8')).replace(/=\r?\n/g, '');
      if (text.includes(`To: ${email}`)) return text;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`No mail to ${email}`);
}

/** The secret in the link of the invitation mailed to this address. */
export async function mailedToken(world: { mailDir: string }, email: string): Promise<string> {
  const token = /\/uitnodiging\/([\w-]{43})/.exec(await mailTo(world.mailDir, email))?.[1];
  if (!token) throw new Error(`No invitation in the mail to ${email}`);
  return token;
}
