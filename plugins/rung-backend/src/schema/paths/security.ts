/** Every route is open to whom Backstage lets in: users, services, guests. */
export const security = [{}, { JWT: [] }] as const;
