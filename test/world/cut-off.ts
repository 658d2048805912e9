import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as when a network fails or a database restarts. */
export class Line {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  private constructor(private readonly to: { host: string; port: number }) {}

  static async to(url: string): Promise<Line> {
    const { hostname, port } = new URL(url);
    const line = new Line({ host: hostname, port: Number(port) });
    await line.mend();
    return line;
  }

  /** The same address, by way of this line. */
  url(of: string): string {
    return Object.assign(new URL(of), { hostname: '127.0.0.1', port: String(this.port) }).href;
  }

  /** Ends every connection, and refuses new ones. */
  async cut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    server.close();
    for (const socket of this.sockets) socket.resetAndDestroy();
    await once(server, 'close');
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.to);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }
}
