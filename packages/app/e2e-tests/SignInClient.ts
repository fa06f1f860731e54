import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js';
import {
  OAuthClientMetadata,
  OAuthTokens,
} from '@modelcontextprotocol/sdk/shared/auth.js';

/**
 * An agent's half of the sign-in: it says who it is at an address of its own, to which
 * the portal also sends its user back.
 */
export class SignInClient implements OAuthClientProvider {
  private readonly origin: string;
  private readonly code: Promise<string>;
  private verifier = '';
  private given?: OAuthTokens;
  /** Where its user has to go to agree, once the portal has refused it. */
  asked?: URL;

  static async start(): Promise<SignInClient> {
    const server = createServer().unref();
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new SignInClient(server);
  }

  private constructor(server: Server) {
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.code = new Promise(resolve => {
      server.on('request', (request, response) => {
        const { pathname, searchParams } = new URL(request.url!, this.origin);
        if (pathname === '/client.json') {
          response.setHeader('content-type', 'application/json');
          response.end(
            JSON.stringify({ client_id: this.id, ...this.clientMetadata }),
          );
        } else {
          response.end('You may close this page');
          const code = searchParams.get('code');
          if (code) {
            resolve(code);
          }
        }
      });
    });
  }

  private get id(): string {
    return `${this.origin}/client.json`;
  }

  get redirectUrl(): string {
    return `${this.origin}/callback`;
  }

  get clientMetadata(): OAuthClientMetadata {
    return {
      client_name: 'An agent of the browser tests',
      redirect_uris: [this.redirectUrl],
      token_endpoint_auth_method: 'none',
    };
  }

  clientInformation() {
    return { client_id: this.id };
  }

  tokens(): OAuthTokens | undefined {
    return this.given;
  }

  saveTokens(tokens: OAuthTokens): void {
    this.given = tokens;
  }

  redirectToAuthorization(url: URL): void {
    this.asked = url;
  }

  saveCodeVerifier(verifier: string): void {
    this.verifier = verifier;
  }

  codeVerifier(): string {
    return this.verifier;
  }

  /** What the portal sends with the user who comes back. */
  comeBack(): Promise<string> {
    return this.code;
  }
}
