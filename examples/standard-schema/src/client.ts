import { type Dossier, dossierStandard } from "diplomatic-events";
import { up } from "up-fetch";

/** A client of some archive of dossiers: what it returns is checked in full, down to the quotations. */
export function createClient(baseUrl: string): (id: string) => Promise<Dossier> {
  const request = up(fetch, () => ({ baseUrl }));
  return (id) => request(`/dossiers/${encodeURIComponent(id)}`, { schema: dossierStandard });
}
