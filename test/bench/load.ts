import { connect, type Socket } from 'node:net';

/** One HTTP request as bytes; a generator makes the next one. */
export type NextRequest = () => Buffer;

export interface Measured {
  /** Answers a second. */
  rate: number;
  /** Milliseconds, sorted. */
  times: number[];
}

/** A POST with JSON, written out once so that sending it costs the generator nothing. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Buffer {
  const text = JSON.stringify(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

/**
 * Keeps a number of connections busy for a while: each sends the next request when it has its answer.
 *
 * Written on bare sockets because it shares the machine with what it measures: an HTTP client would
 * take a good part of a core away from it. Any answer but 200 with a length stops the measurement.
 */
export async function load(
  port: number,
  connections: readonly NextRequest[],
  milliseconds: number,
): Promise<Measured> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  await Promise.all(connections.map((next) => keepAsking(port, next, until, times)));
  const seconds = (performance.now() - began) / 1000;
  return { rate: times.length / seconds, times: times.sort((one, other) => one - other) };
}

/** One answer, for looking at. */
export function ask(port: number, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(port, reject);
    const reader = new AnswerReader((body) => {
      socket.destroy();
      resolve(body.toString());
    });
    socket.on('data', (chunk) => reader.read(chunk, reject));
    socket.write(request);
  });
}

function keepAsking(
  port: number,
  next: NextRequest,
  until: number,
  times: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = open(port, reject);
    let sent = 0;
    const send = () => {
      sent = performance.now();
      socket.write(next());
    };
    const reader = new AnswerReader(() => {
      const now = performance.now();
      times.push(now - sent);
      if (now < until) return send();
      socket.destroy();
      resolve();
    });
    socket.on('data', (chunk) => reader.read(chunk, reject));
    send();
  });
}

function open(port: number, failed: (error: Error) => void): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('error', failed);
  socket.on('end', () => failed(new Error('The server closed the connection.')));
  return socket;
}

/** Cuts a stream of bytes into answers; knows only what the three servers send. */
class AnswerReader {
  private pending: Buffer = Buffer.alloc(0);
  private readonly done: (body: Buffer) => void;

  constructor(done: (body: Buffer) => void) {
    this.done = done;
  }

  read(chunk: Buffer, failed: (error: Error) => void): void {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    const end = this.pending.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.pending.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    const total = end + 4 + Number(length);
    if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
      failed(new Error(`An answer that cannot be measured:\n${this.pending.toString()}`));
      return;
    }
    if (this.pending.length < total) return;
    const body = this.pending.subarray(end + 4, total);
    this.pending = this.pending.subarray(total);
    this.done(body);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
